import type { Ledger } from '../../ledger/model.ts';
import { citiesRanking } from '../../views/ranking/cities.ts';
import { chainsRanking, partnersRanking } from '../../views/ranking/counts.ts';
import { fundsRanking } from '../../views/ranking/funds.ts';
import { rankingPathOf } from '../../views/ranking/page.ts';
import { allRankings } from '../../views/ranking/refs.ts';
import { rankingsView } from '../../views/ranking/overview.ts';
import type { Pages } from './collector.ts';

/** The overview of rankings and the Atlas's own, today and at the end of every year. */
export function addRankings(pages: Pages, ledger: Ledger): void {
  pages.add('rankings/', 'rankings', rankingsView);
  for (const ref of allRankings(ledger)) {
    const path = rankingPathOf(ref);
    const { year } = ref;
    switch (ref.name) {
      case 'cities':
        pages.add(path, 'rankedCities', (context) => citiesRanking(context, ref));
        break;
      case 'funds':
        pages.add(path, 'rankedFunds', (context) => fundsRanking(context, year));
        break;
      case 'partners':
        pages.add(path, 'rankedCounts', (context) => partnersRanking(context, year, ref.order));
        break;
      case 'chains':
        pages.add(path, 'rankedCounts', (context) => chainsRanking(context, year));
        break;
    }
  }
}
