import type { Lang } from '../site/lang.ts';
import { en, type Words } from './messages/en/site.ts';
import { zh } from './messages/zh/site.ts';

export type { Words };

const CATALOGUES: Record<Lang, Words> = { en, zh };

/** The interface's strings in a language. */
export function words(lang: Lang): Words {
  return CATALOGUES[lang];
}
