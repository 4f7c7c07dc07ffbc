/**
 * The languages that the site is published in: each is a folder of messages, `src/i18n/messages/<lang>/`,
 * and a word here. The first stands at the root, the others under `/<lang>/`.
 */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];
