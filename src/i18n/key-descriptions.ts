import type { Lang } from '../site/lang.ts';
import { apiChangeKeys } from './messages/zh/keys/api-changes.ts';
import { articleKeys } from './messages/zh/keys/article.ts';
import { columnKeys } from './messages/zh/keys/columns.ts';
import { moneyColumnKeys } from './messages/zh/keys/money-columns.ts';
import { tableKeys } from './messages/zh/keys/tables.ts';
import { textKeys } from './messages/zh/keys/texts.ts';
import { thingKeys } from './messages/zh/keys/things.ts';
import { WRITTEN } from './pick.ts';

const TRANSLATIONS: Partial<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    ...articleKeys,
    ...thingKeys,
    ...textKeys,
    ...tableKeys,
    ...columnKeys,
    ...moneyColumnKeys,
    ...apiChangeKeys,
  },
};

/** A description in the words of a reader, and the language that they are in. */
export interface Description {
  text: string;
  lang: Lang;
}

/**
 * What a schema says of a key, or the data dictionary of a table or column, for a reader of a language:
 * as it is written where nobody has translated it.
 */
export function keyDescription(lang: Lang, text: string): Description {
  const translated = TRANSLATIONS[lang]?.[text];
  return translated === undefined ? { text, lang: WRITTEN } : { text: translated, lang };
}
