import type { Article } from '../../ledger/model.ts';
import { monthsOf, yearOf } from '../../rules/dates.ts';
import { type Kind, KINDS } from '../../schema/vocabulary.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo } from '../shared/context.ts';
import type { TableView } from '../shared/types.ts';
import { monthAnchor, newestFirst, PAGE_SIZE, yearPath } from './groups.ts';
import { periodOf } from './order.ts';

/** Events of a period, by kind in the order of `KINDS`. */
export interface Tally {
  period: string;
  counts: number[];
}

/** A month inside a year's step: how many events, and the page of the year where they begin. */
export interface MonthStep {
  count: number;
  page: number;
}

/** How many events there were each month, and where to read of them. */
export interface DensityView {
  /** Every month from the first year to the last, the earliest first. */
  months: Tally[];
  /** What is known by its year only: no month holds it. */
  years: Tally[];
  /** What can be gone to: years over all years, months over one; without a link there is nothing. */
  steps: { period: string; count: number; href?: string; months?: MonthStep[] }[];
  /** On a year's pages: where those stand of which no month is known. */
  yearOnly?: { count: number; href: string };
  kinds: Kind[];
  table: TableView;
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

const tally = (period: string, articles: readonly Article[] = []): Tally => ({
  period,
  counts: KINDS.map((kind) => articles.filter(({ facts }) => facts.kind === kind).length),
});

function tallies(articles: readonly Article[], years: readonly string[]) {
  const groups = Map.groupBy(articles, ({ facts }) => periodOf(facts.date));
  const ascending = [...years].sort();
  return {
    months: ascending.flatMap(monthsOf).map((month) => tally(month, groups.get(month))),
    years: ascending.map((year) => tally(year, groups.get(year))),
  };
}

/** The figures of the chart: a row a period, a column a kind. */
function tableOf(
  { lang }: Context,
  caption: string,
  rows: readonly (Tally & { href?: string | undefined; name?: string })[],
): TableView {
  const { kinds, timeline } = messages(lang);
  return {
    caption,
    columns: [
      { label: timeline.period },
      ...KINDS.map((kind) => ({ label: kinds[kind], number: true })),
      { label: timeline.all, number: true },
    ],
    rows: rows.map(({ period, counts, href, name = formatDate(period, lang) }) => [
      href === undefined ? name : { href, name },
      ...counts,
      sum(counts),
    ]),
  };
}

/** On which page of its year a period begins, the year's events being in order; 0 where there is none. */
const pageOf = (articles: readonly Article[], period: string): number =>
  Math.floor(articles.findIndex(({ facts }) => periodOf(facts.date) === period) / PAGE_SIZE) + 1;

function monthSteps(articles: readonly Article[], year: string): MonthStep[] {
  const ordered = newestFirst(articles);
  const groups = Map.groupBy(ordered, ({ facts }) => periodOf(facts.date));
  return monthsOf(year).map((month) => ({
    count: groups.get(month)?.length ?? 0,
    page: pageOf(ordered, month),
  }));
}

/** All years, month by month; each year leads to its page, and each month to its place there. */
export function densityView(
  context: Context,
  articles: readonly Article[],
  years: readonly string[],
): DensityView {
  const { months, years: open } = tallies(articles, years);
  const byYear = Map.groupBy(articles, ({ facts }) => yearOf(facts.date));
  const rows = open.map(({ period }) => ({
    ...tally(period, byYear.get(period)),
    href: linkTo(context, yearPath(period)),
  }));
  return {
    months,
    years: open,
    steps: rows.map(({ period, counts, href }) => ({
      period,
      href,
      count: sum(counts),
      months: monthSteps(byYear.get(period) ?? [], period),
    })),
    kinds: [...KINDS],
    table: tableOf(context, messages(context.lang).timeline.byYear, rows),
  };
}

/** One year, month by month; each month leads to where it begins on the year's pages. */
export function yearDensityView(
  context: Context,
  articles: readonly Article[],
  year: string,
): DensityView {
  const { months, years } = tallies(articles, [year]);
  const { timeline } = messages(context.lang);
  const hrefOf = (period: string): string | undefined => {
    const page = pageOf(articles, period);
    if (page === 0) return undefined;
    return `${linkTo(context, yearPath(year, page))}#${monthAnchor(period)}`;
  };
  const steps = months.map(({ period, counts }) => ({
    period,
    count: sum(counts),
    href: hrefOf(period),
  }));
  const open = { count: sum(years[0]?.counts ?? []), href: hrefOf(year) };
  const rows = [...months.map((month, at) => ({ ...month, href: steps[at]?.href }))];
  const openRow = { ...tally(year, []), ...years[0], href: open.href, name: timeline.noMonth };
  return {
    months,
    years,
    steps: steps.map(({ href, ...step }) => (href === undefined ? step : { ...step, href })),
    ...(open.href === undefined ? {} : { yearOnly: { count: open.count, href: open.href } }),
    kinds: [...KINDS],
    table: tableOf(
      context,
      timeline.byMonth(year),
      open.href === undefined ? rows : [...rows, openRow],
    ),
  };
}
