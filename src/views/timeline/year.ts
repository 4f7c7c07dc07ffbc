import { messages } from '../../i18n/catalogue.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { type PageLink, pageLinks } from '../shared/frame/page-links.ts';
import { pageHead } from '../shared/frame/head.ts';
import type { PageHead } from '../shared/types.ts';
import { type DensityView, yearDensityView } from './density.ts';
import {
  articlesOfYear,
  grouped,
  type MonthView,
  PAGE_SIZE,
  pageCount,
  yearPath,
} from './groups.ts';

/** One year, or a page of it. */
export interface TimelineYearView {
  head: PageHead;
  title: string;
  year: string;
  total: number;
  density: DensityView;
  months: MonthView[];
  /** Its pages, where one does not hold them all; the first has the newest. */
  pages: PageLink[];
  /** The years beside it. */
  earlier?: { year: string; href: string };
  later?: { year: string; href: string };
  overview: string;
}

/** A page of one year, its newest events first. */
export function timelineYearView(context: Context, year: string, page = 1): TimelineYearView {
  const { descriptions, lists, main, titles } = messages(context.lang);
  const years = yearsOf(context.ledger);
  const at = years.indexOf(year);
  const link = (other: string | undefined) =>
    other && { year: other, href: linkTo(context, yearPath(other)) };
  const [later, earlier] = [link(years[at - 1]), link(years[at + 1])];
  const articles = articlesOfYear(context.ledger, year);
  const count = pageCount(articles.length);
  const onPage = (text: string) => (page === 1 ? text : lists.onPage(text, page, count));
  const title = onPage(titles.timelineYear(year));
  const [found] = grouped(context, articles.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
  return {
    head: pageHead(context, {
      path: yearPath(year, page),
      title,
      description: onPage(descriptions.timelineYear(year)),
      section: 'timeline',
      above: [
        { path: 'timeline/', name: main.timeline },
        ...(page === 1 ? [] : [{ path: yearPath(year), name: titles.timelineYear(year) }]),
      ],
    }),
    title,
    year,
    total: articles.length,
    density: yearDensityView(context, articles, year),
    months: found?.months ?? [],
    pages:
      count === 1
        ? []
        : pageLinks(count, page, (number) => linkTo(context, yearPath(year, number))),
    ...(earlier ? { earlier } : {}),
    ...(later ? { later } : {}),
    overview: linkTo(context, 'timeline/'),
  };
}
