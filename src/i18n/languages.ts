import { type Lang, LANGS } from '../site/lang.ts';
import { profile as en } from './messages/en/profile.ts';
import { profile as zh } from './messages/zh/profile.ts';
import type { LanguageProfile } from './profile.ts';

const PROFILES: Record<Lang, LanguageProfile> = { en, zh };

/** How a language writes what is no message. */
export const profileOf = (lang: Lang): LanguageProfile => PROFILES[lang];

/** The BCP 47 tag of a language, for `lang` and `hreflang`. */
export const langTag = (lang: Lang): string => PROFILES[lang].tag;

/** The language of a page by the tag that its root element bears; the first where none has it. */
export const langOfTag = (tag: string): Lang =>
  LANGS.find((lang) => PROFILES[lang].tag === tag) ?? LANGS[0];
