import type { Ledger, Place } from '../ledger/model.ts';
import type { Amount } from '../schema/money/money.ts';
import type { NoSumReason } from '../schema/money/outcome.ts';
import { hasHappened } from './as-of.ts';
import { partnersIn } from './events.ts';
import { type FundAsOf, fundsAsOf } from './fund-figures.ts';
import { derived } from '../ledger/reads/derived.ts';
import { memoizeByLedger } from './memoize.ts';
import { spentTotal, whyNoSum } from './money-rows.ts';
import { holdersOf, placesOfEvent } from './roll-up.ts';
import { announcedSum, type Backed, budgets, type Scope } from './totals.ts';

/** What the record knew of a place at the end of a day. */
export interface PlaceStanding {
  readonly place: Place;
  /** What was announced of the funds that the scope holds. */
  readonly announced: Backed;
  readonly budgets: readonly FundAsOf[];
  /** Funds in neither: each with its reason. */
  readonly excluded: readonly FundAsOf[];
  /** How many events there were, and how many organisations took part in them. */
  readonly articles: number;
  readonly partners: number;
}

/** What each place has of some items, in their order. */
function byPlace<T>(items: readonly T[], placesOf: (item: T) => readonly Place[]): Map<Place, T[]> {
  const found = new Map<Place, T[]>();
  for (const item of items) {
    for (const place of placesOf(item)) {
      const before = found.get(place);
      if (before) before.push(item);
      else found.set(place, [item]);
    }
  }
  return found;
}

/**
 * Every place at the end of a day, in the order of the ledger. Districts are rolled up into what lies
 * above them, or, `apart`, each place stands with what is its own alone.
 */
export const placeStandings = memoizeByLedger(
  (
    ledger: Ledger,
    day: string,
    apart: boolean,
    scope: Scope,
  ): ReadonlyMap<Place, PlaceStanding> => {
    const fundsOf = byPlace(fundsAsOf(ledger, day), ({ fund }) =>
      holdersOf(ledger, fund, apart, day),
    );
    const articlesOf = byPlace(
      ledger.articles.filter(({ facts }) => hasHappened(facts.date, day)),
      (article) => placesOfEvent(ledger, article, apart, day),
    );
    return new Map(
      ledger.places.map((place): [Place, PlaceStanding] => {
        const funds = fundsOf.get(place) ?? [];
        const articles = articlesOf.get(place) ?? [];
        const announced = announcedSum(funds, scope, ledger.rates);
        const own = budgets(funds);
        const counted = new Set([...announced.funds, ...own]);
        return [
          place,
          {
            place,
            announced,
            budgets: own,
            excluded: funds.filter((then) => !counted.has(then)),
            articles: articles.length,
            partners: partnersIn(articles),
          },
        ];
      }),
    );
  },
);

const standingNow = derived('place-now', (ledger, key) => {
  // Neither holds a space.
  const [scope = '', id = ''] = key.split(' ');
  const place = ledger.thing(id);
  if (place?.type !== 'place') return undefined;
  return placeStandings(ledger, ledger.today, false, scope as Scope).get(place);
});

/** A place as the record knows it today, with all that lies in it. */
export function placeNow(ledger: Ledger, place: Place, scope: Scope = 'announced'): PlaceStanding {
  const standing = standingNow(ledger, `${scope} ${place.id}`);
  if (!standing) throw new Error(`${place.id} is of another record`);
  return standing;
}

/** Why a place has no announced sum, each reason once, in the order of its funds; none where it has one. */
export function whyNoAnnounced(ledger: Ledger, standing: PlaceStanding): NoSumReason[] {
  const { announced, budgets: own, excluded } = standing;
  if (announced.amount) return [];
  const reasons = [...announced.funds, ...own, ...excluded].flatMap(
    (then) => whyNoSum(then, 'size', ledger) ?? [],
  );
  return [...new Set(reasons)];
}

/** What of a place’s public money was awarded or paid out. */
export function spentIn(ledger: Ledger, standing: PlaceStanding): Amount | undefined {
  return spentTotal(
    [...standing.announced.funds, ...standing.budgets, ...standing.excluded],
    ledger,
  );
}
