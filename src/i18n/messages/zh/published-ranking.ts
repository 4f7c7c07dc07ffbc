import type { Messages } from '../en/index.ts';

/** 季度的序数。 */
const NUMERALS = '一二三四';

/** 期次的称呼：第几期、年版、季度、全年。 */
export function editionText(id: string): string {
  const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(id) ?? [];
  if (year) return `${year}年第${NUMERALS[Number(quarter) - 1]}季度`;
  if (/^\d{4}-year$/.test(id)) return `${id.slice(0, 4)}年全年`;
  const [, ofYear, month] = /^(\d{4})-(\d{2})$/.exec(id) ?? [];
  if (ofYear) return `${ofYear}年${Number(month)}月版`;
  if (/^\d{1,3}$/.test(id)) return `第${id}期`;
  return /^\d{4}(?:-\d{4})?$/.test(id) ? `${id.replace('-', '—')}年版` : `${id}版`;
}

export const published: Messages['published'] = {
  editionShort: (id) => (/^\d{1,3}$/.test(id) ? id : editionText(id).replace(/版$/, '')),
  orders: '分项次序',
  path: (name) => `在《${name}》各期中的名次`,
  pathNote: '所知各期的名次，第一名在最上；名次不详处没有圆点。',
  notOurs: (publisher) =>
    `此排名由${publisher}发布，图谱附来源收录。它不是图谱自己的排名，图谱的数字也不以此为依据。`,
  rowsOf: (rows, assessed) =>
    assessed === undefined ? `已知${rows}行` : `共${assessed}行，已知${rows}行`,
  conflicts: '来源分歧',
  score: '得分构成',
  restOfScore: '没有来源给出的分项',
  openScore: '总分不详',
  moved: '名次变化',
  movedTitle: '各期名次',
  movedNote:
    '每一项为一条线，自所知最早一期至最近一期。多数期次仅知部分名次：名次不详处没有圆点，以点线跨过。',
};
