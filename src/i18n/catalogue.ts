import type { Lang } from '../site/lang.ts';
import { en, type Messages } from './messages/en/site.ts';
import { zh } from './messages/zh/site.ts';

export type { Messages };

const CATALOGUES: Record<Lang, Messages> = { en, zh };

/** The interface's strings in a language. */
export function messages(lang: Lang): Messages {
  return CATALOGUES[lang];
}
