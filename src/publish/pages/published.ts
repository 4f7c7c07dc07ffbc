import type { Ledger } from '../../ledger/model.ts';
import { rankingPath } from '../../views/shared/context.ts';
import { editionView } from '../../views/published-ranking/edition.ts';
import { indexView } from '../../views/published-ranking/ranking-index.ts';
import type { Pages } from './collector.ts';

/** The rankings that others publish, each with its editions. */
export function addPublished(pages: Pages, ledger: Ledger): void {
  for (const index of ledger.indexes) {
    pages.add(rankingPath(index), 'index', (context) => indexView(context, index), index.file);
    for (const edition of index.editions) {
      pages.add(
        rankingPath(index, edition),
        'edition',
        (context) => editionView(context, edition),
        edition.file,
      );
    }
  }
}
