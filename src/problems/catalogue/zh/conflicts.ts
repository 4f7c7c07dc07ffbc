import type { conflictProblems as written } from '../conflicts.ts';
import type { Wordings } from '../entry.ts';
import { choices, didYouMean } from './terms.ts';

/** The first few of some things, so that a message stays one sentence. */
const some = (things: readonly string[]): string => choices(things.slice(0, 5), '、');

/** Problems of conflicts and of look-alikes, in Chinese. */
export const conflictProblems: Wordings<typeof written> = {
  'conflict-id-twice': {
    message: (p) => `本文件有两处分歧的 id 都是 ${p.id}。`,
    hint: () => '请给第二处另取一个 id。',
    why: '每处分歧都有自己的网址。',
  },
  'conflict-of-nothing': {
    message: () => '这处分歧没有写明涉及什么。',
    hint: (p) =>
      p.things.length > 0
        ? `请加 of:，从 ${some(p.things)} 中选一个或几个。`
        : '请加 of:，写本站的一个条目，并在事件中提到它。',
    why: '存疑之处会显示在所涉及的每个条目的页面上。',
  },
  'conflict-of-stranger': {
    message: (p) => `这处分歧写的是 ${p.id}，而本事件并不涉及它。`,
    hint: (p) =>
      didYouMean(p.suggestions) ??
      (p.things.length > 0
        ? `请写 ${some(p.things)} 中的一个或几个，或在正文里提到 ${p.id}。`
        : `请在正文里提到 ${p.id}。`),
    why: '分歧只能涉及本事件的基金、地区、机构、区块链或正文提到的条目。',
  },
  'conflict-of-own-file': {
    message: () => '这不是事件文件，却写了 of:。',
    hint: () => '请删去 of:；这处分歧说的就是本条目。',
    why: '条目自己的文件里，分歧说的就是它自己。',
  },
  'look-alike-as-figure': {
    message: (p) => `${p.amount} 被记为 ${p.fund} 的资金，而 ${p.conflict} 对此存疑。`,
    hint: () => '请删去这条说法；如果有来源证明确属该基金，请改写这处分歧。',
    why: '不能证明属于该基金的资金，不计入它的任何数字，只在存疑的文字里说明。',
  },
  'look-alike-of-itself': {
    message: (p) => `not_the_same_as: 写的是 ${p.id} 自己。`,
    hint: () => '请写容易与它混淆的另一个条目。',
    why: '易混淆的，是本站的另一个条目。',
  },
};
