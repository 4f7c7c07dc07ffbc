import type { Lang } from '../site/lang.ts';

/** The languages of the record itself: it is written in the first, and names and texts may have the others. */
export const RECORD_LANGS = ['en', 'zh'] as const;
export type RecordLang = (typeof RECORD_LANGS)[number];

/** The language that the record is written in: what everything in it has, and what stands in for another. */
export const WRITTEN = RECORD_LANGS[0];

/** The language that texts of the record are translated into. */
export const TRANSLATED = RECORD_LANGS[1];

/** A name, a title or a text of the record in each of its languages; only the first is always there. */
export type Localized<T> = Readonly<Record<typeof WRITTEN, T>> & {
  readonly [L in RecordLang]?: T | undefined;
};

/** A name, and how it is spelled at home where the Chinese edition writes it in simplified characters. */
export type LocalizedName = Localized<string> & { readonly original?: string | undefined };

/** What a reader is given, and the language that it is in. */
export interface Picked<T> {
  value: T;
  lang: RecordLang;
}

/** The language in which a reader of `lang` is given it. */
function langFor<T>(of: Localized<T>, lang: Lang): RecordLang {
  return RECORD_LANGS.find((known) => known === lang && of[known] !== undefined) ?? WRITTEN;
}

/** A name, title or text for a reader of a language, and the language that it is in. */
export function pickIn<T>(of: Localized<T>, lang: Lang): Picked<T> {
  const found = langFor(of, lang);
  return { value: of[found] ?? of.en, lang: found };
}

/** A name, title or text for a reader of a language: in it where it is known, else as the record is written. */
export const pick = <T>(of: Localized<T>, lang: Lang): T => pickIn(of, lang).value;

/** The language of the record that a reader of `lang` is shown beside their own. */
export const otherRecordLang = (lang: Lang): RecordLang =>
  lang === TRANSLATED ? WRITTEN : TRANSLATED;

/**
 * A name for a reader of a language, and beside it the one in the record's other language, where that
 * differs. A Chinese name stands beside an English one as it is spelled at home.
 */
export function pickBoth(of: LocalizedName, lang: Lang): [Picked<string>, Picked<string>?] {
  const first = pickIn(of, lang);
  const other = otherRecordLang(first.lang);
  const value = other === TRANSLATED ? (of.original ?? of[other]) : of[other];
  if (value === undefined) return [first];
  return value === first.value ? [pickIn(of, WRITTEN)] : [first, { value, lang: other }];
}

/** The language of a name or a source's words whose language is not recorded: by their script. */
export const langByScript = (text: string): RecordLang =>
  /\p{Script=Han}/u.test(text) ? TRANSLATED : WRITTEN;

/** The language of a text where it is not that of the page around it: what its `lang` says. */
export const foreign = <L extends string>(textLang: L, pageLang: Lang): L | undefined =>
  textLang === pageLang ? undefined : textLang;
