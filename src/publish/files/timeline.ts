import type { Ledger } from '../../ledger/model.ts';
import { LANGS } from '../../site/lang.ts';
import { pathIn, type Site } from '../../site/site.ts';
import { timelineData } from '../../views/timeline/data.ts';
import type { FileOutput } from '../files.ts';

/** The files that the timeline's filters fetch, in every language. */
export function timelineFiles(ledger: Ledger, site: Site): FileOutput[] {
  return LANGS.flatMap((lang) => {
    const { index, lines } = timelineData({ ledger, site, lang });
    return [index, ...lines].map(({ path, text }) => ({
      path: pathIn(lang, path),
      type: 'application/json',
      content: () => text,
    }));
  });
}
