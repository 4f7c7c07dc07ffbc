import { profile as en } from './messages/en/profile.ts';
import { profile as zh } from './messages/zh/profile.ts';
import type { LanguageProfile } from './profile.ts';

/*
 * The list of languages that the site is published in. The first stands at the root, the others under
 * `/<lang>/`. A language is a folder of messages and its line here; the types then ask for its line in
 * the catalogue.
 */
const PROFILES = {
  en,
  zh,
} satisfies Record<string, LanguageProfile>;

/** The code of a language that the site is published in: its folder of messages and of pages. */
export type Lang = keyof typeof PROFILES;

/** The languages that the site is published in, the one at the root first. */
export const LANGS = Object.keys(PROFILES) as [Lang, ...Lang[]];

/** How a language writes what is no message. */
export const profileOf = (lang: Lang): LanguageProfile => PROFILES[lang];

/** The BCP 47 tag of a language, for `lang` and `hreflang`. */
export const langTag = (lang: Lang): string => PROFILES[lang].tag;

/** The language of a page by the tag that its root element bears; the first where none has it. */
export const langOfTag = (tag: string): Lang =>
  LANGS.find((lang) => PROFILES[lang].tag === tag) ?? LANGS[0];
