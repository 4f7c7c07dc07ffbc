import { CURRENCIES } from '../../../schema/money/rates.ts';
import { quoted, type Wordings } from '../entry.ts';
import type * as written from '../given.ts';
import { AMOUNT_MISTAKES, choices, didYouMean, sentences, thingNames } from './terms.ts';

/*
 * What is wrong with what an entry names and gives, in Chinese, apart from the rest: the form of an
 * event carries these words.
 */

type Words = Wordings<typeof written>;

/** A name that neither the record nor the entry has. */
export const unknownReference: Words['unknownReference'] = {
  message: (p) => `本站没有${thingNames(p.types)}${quoted(p.id)}。`,
  hint: (p) =>
    sentences(
      didYouMean(p.suggestions) ??
        (p.types.includes('article') ? '请写本站已有事件的 id。' : undefined),
      p.types.includes('article')
        ? undefined
        : `${p.suggestions.length > 0 ? '如果是另一个，' : ''}请为这个${thingNames(p.types)}添加文件，或在事件文件的 introduces: 里写出。`,
    ),
  why: '页面上的每个名称都通往它自己的一页。',
};

/** An amount that is not one number, one unit and one currency. */
export const amountUnreadable: Words['amountUnreadable'] = {
  message: (p) =>
    `金额${quoted(p.text)}无法读取：${p.word ? `单位或币种${quoted(p.word)}无法识别` : AMOUNT_MISTAKES[p.reason]}。`,
  hint: (p) =>
    p.suggestion === undefined
      ? `写法如 10 billion CNY、US$1.5bn、HK$50m、100亿元、5000万元；币种有 ${CURRENCIES.join('、')}。`
      : `写成 ${p.suggestion}${p.bound ? `，并另写 bound: ${p.bound}` : ''}。`,
  why: '金额要相加，所以必须是一个数字、一个单位、一个币种。',
};

/** A publisher that the record does not have. */
export const unknownPublisher: Words['unknownPublisher'] = {
  message: (p) => `本站没有发布者${quoted(p.id)}。`,
  hint: (p) =>
    `${p.suggestions.length > 0 ? `如系笔误，请写 ${choices(p.suggestions, ' 或 ')}。` : ''}如是新的发布者，请在本文件加 introduces: {publishers: [{id: ${p.id}, names: {en: …}, kind: …}]}。`,
  why: '来源的分量取决于由谁发布、以何种形式发布。',
};
