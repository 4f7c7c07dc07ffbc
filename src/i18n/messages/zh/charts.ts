import type { Messages } from '../en/index.ts';

export const charts: Messages['charts'] = {
  table: '图中数据列表',
  scrollable: (title) => `${title}（图表，可左右滚动）`,
  key: '图例',
  line: (name, rank, column, n) =>
    `${name} ${rank}：最近的已知名次见于${column}；共${n.of}次，其中${n.known}次名次已知`,
  partialColumn: (column) => `${column}，部分已知`,
  inRow: '名次连续已知',
  acrossGap: '其间名次不详',
  toLabel: '由最近的已知名次引至名称',
  columnWhole: '名次全部已知',
  columnPart: '名次部分已知',
  skipped: '其间各期不详',
  again: '再点一次打开其页面。',
  near: '附近：',
};
