import type { Lang } from '../site/lang.ts';
import { articleKeys } from './messages/zh/keys/article.ts';
import { textKeys } from './messages/zh/keys/texts.ts';
import { thingKeys } from './messages/zh/keys/things.ts';
import { WRITTEN } from './pick.ts';

const TRANSLATIONS: Partial<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: { ...articleKeys, ...thingKeys, ...textKeys },
};

/**
 * What a schema says of a key, for a reader of a language, and the language that it is in: as the
 * schema has it where nobody has translated it.
 */
export function keyDescription(lang: Lang, text: string): { text: string; lang: Lang } {
  const translated = TRANSLATIONS[lang]?.[text];
  return translated === undefined ? { text, lang: WRITTEN } : { text: translated, lang };
}
