import { yearOf } from '../../rules/dates.ts';
import { messages } from '../../i18n/catalogue.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import { busiestYear } from '../../analysis/coverage.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import type { PageHead } from '../shared/types.ts';
import { timelineData } from './data.ts';
import { type DensityView, densityView } from './density.ts';
import { grouped, newestFirst, yearPath, type YearView } from './groups.ts';
import { lanesView, type LanesView } from './lanes.ts';

/** How many events the overview itself lists. */
const NEWEST = 20;

/** The overview: how dense the years are, who did what when, the newest events. */
export interface TimelineView {
  head: PageHead;
  title: string;
  intro: string;
  total: number;
  /** The year that the record knows far more of than of others, where there is one. */
  busiest?: { year: string; count: number; href: string };
  /** The latest first. */
  years: { year: string; href: string; count: number }[];
  density: DensityView;
  lanes: LanesView;
  newest: YearView[];
  /** Pages that list the events of one thing each, by type. */
  lists: { href: string; name: string }[];
  /** The link to the language's home page, and the file that the filters begin with. */
  root: string;
  index: string;
}

/** From which share of all events on a year is one that the record leans to. */
const LEANING = 0.25;

function leaning(context: Context): Pick<TimelineView, 'busiest'> {
  const busiest = busiestYear(context.ledger);
  return busiest && busiest.count >= context.ledger.articles.length * LEANING
    ? { busiest: { ...busiest, href: linkTo(context, 'coverage/') } }
    : {};
}

const LISTS = ['cities', 'partners', 'chains', 'articles'] as const;

/** The whole record in time. */
export function timelineView(context: Context): TimelineView {
  const { ledger, lang } = context;
  const { main, pages } = messages(lang);
  const { title, intro } = pages.timeline;
  const years = yearsOf(ledger);
  const counts = Map.groupBy(ledger.articles, ({ facts }) => yearOf(facts.date));
  return {
    head: onlyPageHead(context, 'timeline', 'timeline/', { section: 'timeline' }),
    title,
    intro,
    total: ledger.articles.length,
    ...leaning(context),
    years: years.map((year) => ({
      year,
      href: linkTo(context, yearPath(year)),
      count: counts.get(year)?.length ?? 0,
    })),
    density: densityView(context, ledger.articles, years),
    lanes: lanesView(context, years),
    newest: grouped(context, newestFirst(ledger.articles).slice(0, NEWEST)),
    lists: LISTS.map((key) => ({ href: linkTo(context, `${key}/`), name: main[key] })),
    root: linkTo(context, ''),
    index: linkTo(context, timelineData(context).index.path),
  };
}
