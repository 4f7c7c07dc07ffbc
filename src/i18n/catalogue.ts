import type { Lang } from '../site/lang.ts';
import { messages as en, type Messages } from './messages/en/index.ts';
import { messages as zh } from './messages/zh/index.ts';

export type { Messages };

const CATALOGUES: Record<Lang, Messages> = { en, zh };

/** The interface's messages in a language. */
export function messages(lang: Lang): Messages {
  return CATALOGUES[lang];
}
