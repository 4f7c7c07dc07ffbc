import { once } from '../../ledger/reads/reads.ts';
import { cardPath } from '../../views/shared/card-links.ts';
import { allCards } from '../../views/shared/cards.ts';
import { keptPicture } from '../cache.ts';
import { defineFiles, type WriterJob } from '../file.ts';
import { cardOf, keyOfCard } from './card.ts';

/** What drawing an image takes, beside rendering a page from so many characters. */
const WEIGHT = 1024 * 1024;

/** The social images: what an image shows is its key, so that an unchanged one costs nothing. */
export const cardFiles = [
  defineFiles({
    route: cardPath('{page}'),
    cache: 'revalidate',
    tracked: true,
    subjects: ({ ledger, site }) => allCards(ledger, site),
    path: ({ path }) => path,
    formerly: (_context, { standsFor }) => standsFor,
    source: ({ cache }, { view }) => {
      const shown = JSON.stringify(view());
      const key = keyOfCard(shown);
      const kept = once(() => keptPicture(cache, key));
      return {
        digest: key,
        write: () => kept() ?? cardOf(shown, cache),
        get job(): WriterJob | undefined {
          return kept() ? undefined : { writer: 'card', view: shown, weight: WEIGHT };
        },
      };
    },
  }),
];
