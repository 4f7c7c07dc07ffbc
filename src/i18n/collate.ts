import { langTag } from './languages.ts';
import type { Lang } from '../site/lang.ts';

/** How names are put in order in a language, for the reader's own browser: Chinese by its reading. */
export function collator(lang: Lang): (a: string, b: string) => number {
  return new Intl.Collator(langTag(lang), { numeric: true }).compare;
}
