import type { ChartsWords } from './charts.en.ts';

/** The same in simplified Chinese. */
export const chartsZh: ChartsWords = {
  table: '图中数据列表',
};
