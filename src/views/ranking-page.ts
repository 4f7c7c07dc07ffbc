import type { PageKey } from '../words/keys.ts';
import { words } from '../words/words.ts';
import { yearsOf } from './as-of.ts';
import { type Context, linkTo } from './context.ts';
import { pageHead } from './head.ts';
import type { PageHead } from './parts.ts';

/** The Atlas's own rankings, in order. */
export const RANKINGS = ['cities', 'funds', 'partners', 'chains'] as const;
export type RankingName = (typeof RANKINGS)[number];

const KEYS: Record<RankingName, PageKey> = {
  cities: 'rankedCities',
  funds: 'rankedFunds',
  partners: 'rankedPartners',
  chains: 'rankedChains',
};

/** What every ranking's page has. */
export interface RankingPage {
  head: PageHead;
  title: string;
  intro: string;
  /** The year as of whose end it stands; missing for today's. */
  year?: string;
  /** The same ranking today and at the end of every year. */
  years: { year: string; href: string }[];
  now: string;
}

/** What every row of a ranking has. */
export interface RankedLine {
  rank?: number;
  tied: boolean;
}

/** The last day of a year, or the record's own day. */
export const dayOf = (context: Context, year?: string): string =>
  year ? `${year}-12-31` : context.ledger.today;

const rankingPathOf = (name: RankingName, year?: string): string =>
  year ? `rankings/${name}/${year}/` : `rankings/${name}/`;

/** The head of a ranking's page, and the way to its other years. */
export function rankingPage(context: Context, name: RankingName, year?: string): RankingPage {
  const { main, pages, titles } = words(context.lang);
  const { title, intro } = pages[KEYS[name]];
  const shown = year ? titles.rankedYear(title, year) : title;
  return {
    head: pageHead(context, {
      path: rankingPathOf(name, year),
      title: shown,
      description: year ? `${shown}. ${intro}` : intro,
      section: 'rankings',
      above: [
        { path: 'rankings/', name: main.rankings },
        ...(year ? [{ path: rankingPathOf(name), name: title }] : []),
      ],
    }),
    title: shown,
    intro,
    ...(year ? { year } : {}),
    years: yearsOf(context.ledger).map((other) => ({
      year: other,
      href: linkTo(context, rankingPathOf(name, other)),
    })),
    now: linkTo(context, rankingPathOf(name)),
  };
}
