import { messages } from '../../i18n/catalogue.ts';
import type { Lang } from '../../site/lang.ts';

/** The pages that a change makes, alters and takes away, by their paths in the order of the site. */
export interface PageEffect {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The most pages of a sort that are named. */
const PAGES_NAMED = 20;

/** The pages of a change, a line for each of what became of them. */
export function pageLines(pages: PageEffect, lang: Lang): string[] {
  const { effect } = messages(lang);
  return (['added', 'changed', 'removed'] as const).flatMap((what) =>
    pages[what].length === 0
      ? []
      : [
          effect.of(effect.pages[what](pages[what].length), [
            [
              ...pages[what].slice(0, PAGES_NAMED).map((path) => `/${path}`),
              ...(pages[what].length > PAGES_NAMED
                ? [effect.more(pages[what].length - PAGES_NAMED)]
                : []),
            ].join(' '),
          ]),
        ],
  );
}
