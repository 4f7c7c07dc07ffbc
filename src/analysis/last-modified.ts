import type { Article, Edition, Ledger, RankingIndex, Thing } from '../ledger/model.ts';
import { onceFor } from '../ledger/reads/reads.ts';
import type { Change } from '../schema/history.ts';
import { hasHappened } from './as-of.ts';
import { memoizeByLedger } from './memoize.ts';

/*
 * When what a page shows last changed: the latest day on which an entry that it shows was added,
 * corrected or held against its sources. Every page that changes with the record has such a day.
 */

interface Dated {
  added?: string | undefined;
  changes: readonly Change[];
  reviewed?: string | undefined;
}

/** The latest of some days, of which some may not be known. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce(
    (last, day) => (day !== undefined && (last ?? '') < day ? day : last),
    undefined,
  );
}

/** The last day on which an entry itself was added, corrected or held against its sources. */
export const ownDay = onceFor(({ added, changes, reviewed }: Dated): string | undefined =>
  latest([added, reviewed, ...changes.map(({ date }) => date)]),
);

/** The last day on which an article of a list changed. */
export function articlesDay(articles: readonly Article[]): string | undefined {
  return latest(articles.map(({ facts }) => ownDay(facts)));
}

/** The last day on which anything changed that a thing’s page shows. */
export function thingDay(thing: Thing): string | undefined {
  const funds = thing.type === 'place' ? thing.funds : [];
  return latest([
    ownDay(thing.facts),
    articlesDay(thing.articles),
    ...funds.flatMap((fund) => [ownDay(fund.facts), articlesDay(fund.articles)]),
  ]);
}

/** The last day on which an edition of a ranking, or any of an index, changed. */
export function rankingDay(index: RankingIndex, edition?: Edition): string | undefined {
  return edition
    ? ownDay(edition.facts)
    : latest([ownDay(index.facts), ...index.editions.map(({ facts }) => ownDay(facts))]);
}

/** The last day on which the page of any thing of a list changed. */
export function thingsDay(things: readonly Thing[]): string | undefined {
  return latest(things.map(thingDay));
}

/** The last day on which anything of the record changed: what shows all of it changes with it. */
export const recordDay = memoizeByLedger((ledger): string | undefined => {
  const { articles, places, funds, partners, chains, indexes } = ledger;
  return latest([
    articlesDay(articles),
    ...[...places, ...funds, ...partners, ...chains].map(({ facts }) => ownDay(facts)),
    ...indexes.map((index) => rankingDay(index)),
  ]);
});

/**
 * The last day on which one of the Atlas’s own rankings changed: today’s with the record, that of a
 * year with the articles up to its end.
 */
export const ownRankingDay = (ledger: Ledger, year?: string): string | undefined =>
  year === undefined ? recordDay(ledger) : dayOfYearEnd(ledger, year);

const dayOfYearEnd = memoizeByLedger(({ articles }, year: string) =>
  articlesDay(articles.filter(({ facts }) => hasHappened(facts.date, `${year}-12-31`))),
);
