import type { Article, Chain, Ledger, Partner, Place } from '../../ledger/model.ts';
import { type Ranked, rankBy } from '../../rules/ranking.ts';
import { hasHappened } from '../as-of.ts';
import { rankedPlacesIn, workedIn } from '../events.ts';
import { memoizeByLedger } from '../memoize.ts';

/** What partners are ranked by. */
export type CountOrder = 'cities' | 'happenings';

/** What the record knew of a partner or chain at the end of a day. */
export interface Counted {
  thing: Partner | Chain;
  cities: Place[];
  articles: number;
}

/** The ranked places of articles up to a day, and how many articles there are. */
function count(
  ledger: Ledger,
  thing: Partner | Chain,
  articles: readonly Article[],
  day: string,
): Counted {
  const then = articles.filter(({ facts }) => hasHappened(facts.date, day));
  return { thing, cities: rankedPlacesIn(ledger, then, day), articles: then.length };
}

/** What has nothing to be ranked by is left out: it is not of the ranking. */
function rankCounts(counted: readonly Counted[], order: CountOrder): Ranked<Counted>[] {
  const score = ({ cities, articles }: Counted) => (order === 'cities' ? cities.length : articles);
  return rankBy(
    counted.filter((one) => score(one) > 0),
    score,
    ({ thing }) => thing.id,
  );
}

/** Partners at the end of a day; events that they only watched are left out. */
export const rankedPartners = memoizeByLedger((ledger: Ledger, day: string, order: CountOrder) =>
  rankCounts(
    ledger.partners.map((partner) => count(ledger, partner, workedIn(partner), day)),
    order,
  ),
);

/** Chains at the end of a day, by the number of ranked places whose events name them. */
export const rankedChains = memoizeByLedger((ledger: Ledger, day: string) =>
  rankCounts(
    ledger.chains.map((chain) => count(ledger, chain, chain.articles, day)),
    'cities',
  ),
);
