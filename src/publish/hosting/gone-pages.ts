import type { Ledger } from '../../ledger/model.ts';
import { LANGS } from '../../site/lang.ts';
import { pathIn } from '../../site/site.ts';
import { formerProblemPath, PROBLEM_CODES, problemPath } from '../../views/guide/problems.ts';
import { thingPath } from '../../views/shared/context.ts';
import { articlesPath, hadArticlesPage } from '../../views/shared/own-files.ts';
import type { Redirect } from './redirects.ts';

/** Pages of which nothing stands any more, not even the way on: what they told is on another page now. */
export function gonePages({ places, funds, partners, chains }: Ledger): Redirect[] {
  const gone = [
    ...[...places, ...funds, ...partners, ...chains]
      .filter(hadArticlesPage)
      .map((thing) => ({ from: articlesPath(thing), to: thingPath(thing) })),
    ...PROBLEM_CODES.map((code) => ({ from: formerProblemPath(code), to: problemPath(code) })),
  ];
  return LANGS.flatMap((lang) =>
    gone.map(({ from, to }) => ({ from: pathIn(lang, from), to: pathIn(lang, to) })),
  );
}
