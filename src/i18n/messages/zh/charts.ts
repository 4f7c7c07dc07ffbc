import type { Messages } from '../en/index.ts';

export const charts: Messages['charts'] = {
  table: '图中数据列表',
  scrollable: (title) => `${title}（图表，可左右滚动）`,
  key: '图例',
  line: (name, rank, column, n) =>
    `${name} ${rank}：最近一次所知名次在${column}；${n.of} 次中知其名次 ${n.known} 次`,
  partialColumn: (column) => `${column}，仅知部分`,
  inRow: '名次连续可知',
  acrossGap: '其间名次不详',
  toLabel: '由最后所知名次引至名称',
  columnWhole: '全部名次可知',
  columnPart: '仅知部分名次',
  skipped: '其间各期不详',
  again: '再点一次打开其页面。',
  near: '附近：',
};
