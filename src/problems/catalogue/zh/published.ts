import type { Wordings } from '../entry.ts';
import type { publishedProblems as written } from '../published.ts';
import { thingName } from './terms.ts';

/** Problems of what was once published, in Chinese. */
export const publishedProblems: Wordings<typeof written> = {
  'id-gone': {
    message: (p) =>
      `${thingName(p.type)} ${p.id} 原先已经收录，现在没有条目使用这个 id，也没有条目在 formerly: 里写它。`,
    hint: (p) => `请在现在的条目里写 formerly: [${p.id}]，或把文件放回原处。`,
    why: '链接、订阅和下载过的数据都用 id 指称条目；公布过的地址要一直有效。',
  },
  'claim-address-changed': {
    message: (p) =>
      `${p.address} 现在指的是另一条说法；它原来指的那条${p.now === undefined ? '已经不在' : `现在是 #${p.now}`}。`,
    hint: () => '请把原来的说法放回同一基金各条说法的最前，或给新的一条加 id: 并排在后面。',
    why: '说法的地址会被引用；文件里每个基金的第一条说法用不带数字的地址。',
  },
  'claim-gone': {
    message: (p) =>
      p.now === undefined
        ? `${p.address} 公布过，现在没有这条说法。`
        : `${p.address} 公布过；它所指的说法现在是 #${p.now}。`,
    hint: () => '请把说法放回原位；如果它本来有误，请在 changes: 里说明。',
    why: '说法的地址会被引用，循着地址来的人应当找到原来的那条。',
  },
  'conflict-gone': {
    message: (p) => `${p.entry} 的分歧 ${p.id} 公布过，现在没有了。`,
    hint: () => '请保留它的 id；如果各来源已经一致，请在 changes: 里说明。',
    why: '每处分歧都有地址 #conflict-<id>，存疑的数字会链接到那里。',
  },
};
