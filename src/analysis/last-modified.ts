import type { Article, Edition, RankingIndex, Ledger, Thing } from '../ledger/model.ts';
import { startOf, yearOf } from '../rules/dates.ts';
import type { Change } from '../schema/history.ts';
import { rankingPath, thingPath } from '../views/shared/context.ts';
import { RANKINGS } from '../views/ranking/page.ts';

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
export function ownDay({ added, changes, reviewed }: Dated): string | undefined {
  return latest([added, reviewed, ...changes.map(({ date }) => date)]);
}

const dayOfArticles = (articles: readonly Article[]): string | undefined =>
  latest(articles.map(({ facts }) => ownDay(facts)));

/** The last day on which anything changed that a thing’s page shows. */
export function thingDay(thing: Thing): string | undefined {
  const funds = thing.type === 'place' ? thing.funds : [];
  return latest([
    ownDay(thing.facts),
    dayOfArticles(thing.articles),
    ...funds.flatMap((fund) => [ownDay(fund.facts), dayOfArticles(fund.articles)]),
  ]);
}

/** The last day on which an edition of a ranking, or any of an index, changed. */
export function rankingDay(index: RankingIndex, edition?: Edition): string | undefined {
  return edition
    ? ownDay(edition.facts)
    : latest([ownDay(index.facts), ...index.editions.map(({ facts }) => ownDay(facts))]);
}

const until = (articles: readonly Article[], year: string): Article[] =>
  articles.filter(({ facts }) => startOf(facts.date) <= `${year}-12-31`);

/** Days of the lists, each the latest of what it shows. */
function listDays({
  articles,
  places,
  funds,
  partners,
  chains,
  indexes,
}: Ledger): [string, string | undefined][] {
  const entries = dayOfArticles(articles);
  const things = [...places, ...funds, ...partners, ...chains].map(({ facts }) => ownDay(facts));
  const rankings = indexes.map((index) => rankingDay(index));
  const everything = latest([entries, ...things, ...rankings]);
  const years = [...new Set(articles.map(({ facts }) => yearOf(facts.date)))];
  const grouped = (folder: string, keys: (article: Article) => readonly string[]) =>
    [...new Set(articles.flatMap(keys))].map((key): [string, string | undefined] => [
      `${folder}/${key}/`,
      dayOfArticles(articles.filter((article) => keys(article).includes(key))),
    ]);
  return [
    ...['', 'data/', 'changes/', 'todo/', 'rankings/'].map((path): [string, typeof everything] => [
      path,
      everything,
    ]),
    ['articles/', entries],
    ['timeline/', entries],
    ['cities/', latest(places.map(thingDay))],
    ['funds/', latest(funds.map(thingDay))],
    ['partners/', latest(partners.map(thingDay))],
    ['chains/', latest(chains.map(thingDay))],
    ...grouped('timeline', ({ facts }) => [yearOf(facts.date)]),
    ...grouped('kinds', ({ facts }) => [facts.kind]),
    ...grouped('topics', ({ facts }) => facts.topics),
    ...RANKINGS.flatMap((name) => [
      [`rankings/${name}/`, everything] as [string, typeof everything],
      ...years.map((year): [string, string | undefined] => [
        `rankings/${name}/${year}/`,
        dayOfArticles(until(articles, year)),
      ]),
    ]),
  ];
}

/**
 * The day of the last change of every page that changes with the record, by its path without base and
 * language. Pages of the Atlas's own text have none: nothing in the record says when they changed.
 */
export function pageDays(ledger: Ledger): Map<string, string> {
  const { articles, places, funds, partners, chains, indexes } = ledger;
  const all: [string, string | undefined][] = [
    ...listDays(ledger),
    ...articles.map((article): [string, string | undefined] => [
      thingPath(article),
      ownDay(article.facts),
    ]),
    ...[...places, ...funds, ...partners, ...chains].flatMap(
      (thing): [string, string | undefined][] => [
        [thingPath(thing), thingDay(thing)],
        [`${thingPath(thing)}articles/`, dayOfArticles(thing.articles)],
      ],
    ),
    ...indexes.flatMap((index): [string, string | undefined][] => [
      [rankingPath(index), rankingDay(index)],
      ...index.editions.map((edition): [string, string | undefined] => [
        rankingPath(index, edition),
        rankingDay(index, edition),
      ]),
    ]),
  ];
  return new Map(all.flatMap(([path, day]) => (day === undefined ? [] : [[path, day]])));
}
