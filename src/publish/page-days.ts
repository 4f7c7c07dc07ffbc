import {
  articlesDay,
  ownDay,
  ownRankingDay,
  rankingDay,
  recordDay,
  thingDay,
  thingsDay,
} from '../analysis/last-modified.ts';
import type { Article, Ledger } from '../ledger/model.ts';
import { yearOf } from '../rules/dates.ts';
import { RANKINGS } from '../views/ranking/page.ts';
import { rankingPath, thingPath } from '../views/shared/context.ts';

/** Days of the lists, each the latest of what it shows. */
function listDays(ledger: Ledger): [string, string | undefined][] {
  const { articles, places, funds, partners, chains } = ledger;
  const everything = recordDay(ledger);
  const years = [...new Set(articles.map(({ facts }) => yearOf(facts.date)))];
  const grouped = (folder: string, keys: (article: Article) => readonly string[]) =>
    [...new Set(articles.flatMap(keys))].map((key): [string, string | undefined] => [
      `${folder}/${key}/`,
      articlesDay(articles.filter((article) => keys(article).includes(key))),
    ]);
  return [
    ...['', 'data/', 'changes/', 'todo/', 'rankings/'].map((path): [string, typeof everything] => [
      path,
      everything,
    ]),
    ['articles/', articlesDay(articles)],
    ['timeline/', articlesDay(articles)],
    ['cities/', thingsDay(places)],
    ['funds/', thingsDay(funds)],
    ['partners/', thingsDay(partners)],
    ['chains/', thingsDay(chains)],
    ...grouped('timeline', ({ facts }) => [yearOf(facts.date)]),
    ...grouped('kinds', ({ facts }) => [facts.kind]),
    ...grouped('topics', ({ facts }) => facts.topics),
    ...RANKINGS.flatMap((name) => [
      [`rankings/${name}/`, everything] as [string, typeof everything],
      ...years.map((year): [string, string | undefined] => [
        `rankings/${name}/${year}/`,
        ownRankingDay(ledger, year),
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
        [`${thingPath(thing)}articles/`, articlesDay(thing.articles)],
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
