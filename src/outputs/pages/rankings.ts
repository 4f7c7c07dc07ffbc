import type { Ledger } from '../../ledger/model.ts';
import { yearsOf } from '../../views/as-of.ts';
import { citiesRanking } from '../../views/ranking-cities.ts';
import { chainsRanking, partnersRanking } from '../../views/ranking-counts.ts';
import { fundsRanking } from '../../views/ranking-funds.ts';
import { rankingsView } from '../../views/rankings.ts';
import type { Pages } from './collector.ts';

/** The overview of rankings and the Atlas's own, today and at the end of every year. */
export function addRankings(pages: Pages, ledger: Ledger): void {
  pages.add('rankings/', 'rankings', rankingsView);
  for (const year of [undefined, ...yearsOf(ledger)]) {
    const below = year === undefined ? '' : `${year}/`;
    pages.add(`rankings/cities/${below}`, 'rankedCities', (context) =>
      citiesRanking(context, year),
    );
    pages.add(`rankings/funds/${below}`, 'rankedFunds', (context) => fundsRanking(context, year));
    pages.add(`rankings/partners/${below}`, 'rankedCounts', (context) =>
      partnersRanking(context, year),
    );
    pages.add(`rankings/chains/${below}`, 'rankedCounts', (context) =>
      chainsRanking(context, year),
    );
  }
}
