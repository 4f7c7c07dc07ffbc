/** The languages that the site is published in; the first stands at the root, the others under `/<lang>/`. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** The BCP 47 tag of each language, for `lang` and `hreflang`. */
export const LANG_TAGS: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };
