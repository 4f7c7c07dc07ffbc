import type { Element, Text } from 'hast';
import { element, text } from './elements.ts';

/** How Chinese in the record is marked: mainland names and quotations. */
const CHINESE = 'zh-Hans';

/**
 * A run of Chinese: characters, the punctuation and digits within, opening brackets and digits
 * before. Digits are counted so that a long row of them costs linear time.
 */
const CHINESE_RUN =
  /(?:\d[\d.,]{0,20})?[《「『“【〈（]?\p{Script=Han}(?:[\d.,%·]{0,20}[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])*/gu;

/** Splits a text so that screen readers and fonts know its Chinese: `<span lang="zh-Hans">`. */
export function markChinese(value: string): (Text | Element)[] {
  const nodes: (Text | Element)[] = [];
  let from = 0;
  for (const { 0: run, index } of value.matchAll(CHINESE_RUN)) {
    if (index > from) nodes.push(text(value.slice(from, index)));
    nodes.push(element('span', { lang: CHINESE }, [text(run)]));
    from = index + run.length;
  }
  if (from < value.length) nodes.push(text(value.slice(from)));
  return nodes;
}
