import { yearOf } from '../rules/dates.ts';
import { words } from '../words/words.ts';
import { yearsOf } from './as-of.ts';
import { type Context, linkTo } from './context.ts';
import { onlyPageHead, pageHead } from './head.ts';
import { articleLine } from './lines.ts';
import type { ArticleLine, PageHead } from './parts.ts';

/** Happenings of one month; those of which only the year is known stand apart, under the year. */
export interface MonthView {
  /** `2018-07`, or `2018` where no month is known. */
  period: string;
  articles: ArticleLine[];
}

export interface TimelineView {
  head: PageHead;
  title: string;
  intro?: string;
  years: { year: string; href: string; count: number; months: MonthView[] }[];
  /** On a year's page: the years beside it. */
  earlier?: { year: string; href: string };
  later?: { year: string; href: string };
}

function months(context: Context, year: string): MonthView[] {
  const articles = context.ledger.articles.filter(({ facts }) => yearOf(facts.date) === year);
  const groups = Map.groupBy(articles, ({ facts }) => facts.date.slice(0, 7));
  return [...groups]
    .sort(([a], [b]) => b.length - a.length || (a < b ? 1 : -1))
    .map(([period, items]) => ({
      period,
      articles: items.map((article) => articleLine(context, article)),
    }));
}

const yearPath = (year: string): string => `timeline/${year}/`;

function yearView(context: Context, year: string) {
  const found = months(context, year);
  const count = found.reduce((sum, { articles }) => sum + articles.length, 0);
  return { year, href: linkTo(context, yearPath(year)), count, months: found };
}

/** Everything by year and month, the newest first. */
export function timelineView(context: Context): TimelineView {
  const { title, intro } = words(context.lang).pages.timeline;
  return {
    head: onlyPageHead(context, 'timeline', 'timeline/', { section: 'timeline' }),
    title,
    intro,
    years: yearsOf(context.ledger).map((year) => yearView(context, year)),
  };
}

/** One year. */
export function timelineYearView(context: Context, year: string): TimelineView {
  const { descriptions, main, titles } = words(context.lang);
  const years = yearsOf(context.ledger);
  const at = years.indexOf(year);
  const link = (other: string | undefined) =>
    other && { year: other, href: linkTo(context, yearPath(other)) };
  const [later, earlier] = [link(years[at - 1]), link(years[at + 1])];
  const title = titles.timelineYear(year);
  return {
    head: pageHead(context, {
      path: yearPath(year),
      title,
      description: descriptions.timelineYear(year),
      section: 'timeline',
      above: [{ path: 'timeline/', name: main.timeline }],
    }),
    title,
    years: [yearView(context, year)],
    ...(earlier ? { earlier } : {}),
    ...(later ? { later } : {}),
  };
}
