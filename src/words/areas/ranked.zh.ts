import type { RankedWords } from './ranked.en.ts';

/** The same in simplified Chinese. */
export const rankedZh: RankedWords = {
  download: '下载 CSV',
  downloadOf: (what) => `：${what}`,
  sort: {
    by: '排序方式',
    none: '原有次序',
    text: {
      ascending: (column) => `${column}（按读音，由前到后）`,
      descending: (column) => `${column}（按读音，由后到前）`,
    },
    number: {
      ascending: (column) => `${column}（由低到高）`,
      descending: (column) => `${column}（由高到低）`,
    },
    rank: {
      ascending: (column) => `${column}（由先到后）`,
      descending: (column) => `${column}（由后到先）`,
    },
  },
};
