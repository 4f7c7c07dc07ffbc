import type { FileKind } from '../../../schema/record.ts';
import { quoted } from '../entry.ts';
import type { AmountReason, Holder } from '../terms.ts';

/** Joins choices: `甲、乙或丙`. */
export function choices(items: readonly string[], last = '或'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join('、')}${last}${items.at(-1)}`;
}

/** Sentences in a row, nothing between; those that are not there are left out. */
export const sentences = (...all: readonly (string | undefined)[]): string =>
  all.filter((one) => one !== undefined).join('');

/** The nearest names, as a question. */
export function didYouMean(suggestions: readonly string[]): string | undefined {
  return suggestions.length > 0 ? `是否想写 ${choices(suggestions, ' 或 ')}？` : undefined;
}

const ENTRY_NAMES: Record<FileKind, string> = {
  article: '事件文件',
  translation: '译文文件',
  place: '地区文件',
  fund: '基金文件',
  partner: '机构文件',
  chain: '区块链文件',
  lead: '中文简介文件',
  'ranking-translation': '榜单的中文文本文件',
  publisher: '发布者文件',
  index: '榜单文件',
  edition: '榜单的一期',
};

const THINGS: Record<string, string> = {
  article: '事件',
  place: '地区',
  fund: '基金',
  partner: '机构',
  chain: '区块链',
  publisher: '发布者',
};

/** What a type of thing is called; a word that is not one stays as it is. */
export const thingName = (type: string): string => THINGS[type] ?? type;

/** Several types of things: `地区、基金或机构`. */
export const thingNames = (types: readonly string[]): string => choices(types.map(thingName));

/** What should hold a key. */
export const holderName = (where: Holder): string =>
  'entry' in where ? ENTRY_NAMES[where.entry] : ` ${where.path} `;

const TYPES: Record<string, string> = {
  string: '一段文字',
  array: '写在 [ ] 里的列表',
  object: '写在 { } 里的一组键',
  record: '写在 { } 里的一组键',
  boolean: ' true 或 false',
};

/** The contributor's word for a type of value. */
export const typeName = (type: string): string => TYPES[type] ?? '另一种值';

/** What a value is. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return '一组键';
  return typeof value === 'string' ? `文字${quoted(value)}` : value === true ? 'true' : 'false';
}

/** What is wrong with an amount, by the reason of its reader. */
export const AMOUNT_MISTAKES: Record<AmountReason, string> = {
  'no-currency': '没有写币种',
  'two-currencies': '写了两种币种',
  'two-meanings': '单写 $ 分不清是美元还是港元',
  'unknown-unit': '单位无法识别',
  'no-number': '没有阿拉伯数字',
  zero: '零不算金额；不知道的就不写',
  'two-readings': '其中的点分不清是千位分隔还是小数点',
  'not-understood': '应当是一个数字、一个单位、一个币种',
};
