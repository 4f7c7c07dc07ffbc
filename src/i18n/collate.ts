import { langTag } from './languages.ts';
import type { Lang } from '../site/lang.ts';

/** How texts are put in order in a language; names by their keys (`name-order.ts`), whose readings no browser knows. */
export function collator(lang: Lang): (a: string, b: string) => number {
  return new Intl.Collator(langTag(lang), { numeric: true }).compare;
}
