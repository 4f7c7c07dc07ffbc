import { LANGS } from '../../site/lang.ts';
import type { FileContext } from '../file.ts';
import { gonePages } from './gone-pages.ts';
import type { Redirect } from './redirects.ts';

/** Every earlier address of the site: those of pages first, then of the files beside them. */
export function redirectsOf(context: FileContext): Redirect[] {
  const { ledger, pages, families } = context;
  return [
    ...pages.flatMap(({ path, movedTo }) =>
      movedTo === undefined ? [] : [{ from: path, to: movedTo }],
    ),
    ...gonePages(ledger),
    ...LANGS.flatMap((lang) =>
      families.flatMap((family) => family.redirects?.({ ...context, pages, lang }) ?? []),
    ),
  ];
}
