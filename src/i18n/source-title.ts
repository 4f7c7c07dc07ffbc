import type { Lang } from '../site/lang.ts';
import { foreign, WRITTEN } from './pick.ts';

/** A title of a source, with its language where that is not the page's. */
export interface SourceTitle {
  text: string;
  lang?: string | undefined;
}

/**
 * Rule: a title that the record describes, as none is known, stands in the brackets that it is written
 * with, for every reader.
 *
 * How a source is called for a reader of a language: by the title that it bears where it is written in that
 * language, else by the record's, with its own behind it.
 */
export function sourceTitles(
  {
    title,
    titleOriginal,
    language,
  }: { title: string; titleOriginal?: string | undefined; language?: string | undefined },
  lang: Lang,
): { title: SourceTitle; original?: SourceTitle } {
  const written = { text: title, lang: foreign(WRITTEN, lang) };
  if (titleOriginal === undefined) return { title: written };
  const own = { text: titleOriginal, lang: language && foreign(language, lang) };
  return language === lang ? { title: own } : { title: written, original: own };
}
