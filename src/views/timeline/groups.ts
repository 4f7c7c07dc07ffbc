import type { Article, Ledger } from '../../ledger/model.ts';
import { derived } from '../../ledger/reads/derived.ts';
import { onceFor } from '../../ledger/reads/reads.ts';
import { yearOf } from '../../rules/dates.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { articleLine } from '../shared/lists.ts';
import type { ArticleLine } from '../shared/types.ts';
import { compareEntries, periodOf } from './order.ts';

/** Events of one month; those of which only the year is known stand apart, under the year. */
export interface MonthView {
  /** `2018-07`, or `2018` where no month is known. */
  period: string;
  articles: ArticleLine[];
}

/** Events of one year, or of a part of it. */
export interface YearView {
  year: string;
  href: string;
  months: MonthView[];
}

/** How many events a page of a year holds at most. */
export const PAGE_SIZE = 60;

/** Events in the order of the day book, the newest first. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => compareEntries(a.facts.date, b.facts.date, 'newest'));
}

/** The events of each year, the newest first. */
const byYear = onceFor((ledger: Ledger): ReadonlyMap<string, readonly Article[]> =>
  Map.groupBy(newestFirst(ledger.articles), ({ facts }) => yearOf(facts.date)),
);

/** The events of one year, the newest first. */
export const articlesOfYear = derived(
  'timeline-year',
  (ledger, year): readonly Article[] => byYear(ledger).get(year) ?? [],
);

/** The path of a page of a year, without base and language: `timeline/2018/2/`. */
export function yearPath(year: string, page = 1): string {
  return page === 1 ? `timeline/${year}/` : `timeline/${year}/${page}/`;
}

/** The anchor of a month on its page. */
export function monthAnchor(period: string): string {
  return `month-${period}`;
}

/** How many pages a year of so many events has; an empty year has one that says so. */
export function pageCount(events: number): number {
  return Math.max(1, Math.ceil(events / PAGE_SIZE));
}

/** Events that stand in order, by year and month. */
export function grouped(context: Context, articles: readonly Article[]): YearView[] {
  const years = Map.groupBy(articles, ({ facts }) => yearOf(facts.date));
  return [...years].map(([year, found]) => {
    const months = Map.groupBy(found, ({ facts }) => periodOf(facts.date));
    return {
      year,
      href: linkTo(context, yearPath(year)),
      months: [...months].map(([period, items]) => ({
        period,
        articles: items.map((article) => articleLine(context, article)),
      })),
    };
  });
}
