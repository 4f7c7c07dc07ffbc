import { yearsOf } from '../../analysis/as-of.ts';
import { memoizeByLedger } from '../../analysis/memoize.ts';
import { articlesDay } from '../../analysis/last-modified.ts';
import type { Ledger } from '../../ledger/model.ts';
import { yearOf } from '../../rules/dates.ts';
import { TIMELINE_DATA, timelineData } from '../../views/timeline/data.ts';
import { pageCount, yearPath } from '../../views/timeline/groups.ts';
import { timelineView } from '../../views/timeline/overview.ts';
import { timelineYearView } from '../../views/timeline/year.ts';
import { defineFiles, fromDigest } from '../file.ts';
import { definePage, definePages } from '../page.ts';

/** The years, each in pages of a bounded length. */
function yearPages(ledger: Ledger): { year: string; page: number }[] {
  const counts = Map.groupBy(ledger.articles, ({ facts }) => yearOf(facts.date));
  return yearsOf(ledger).flatMap((year) =>
    Array.from({ length: pageCount(counts.get(year)?.length ?? 0) }, (_, at) => ({
      year,
      page: at + 1,
    })),
  );
}

/** The day of the last change of the articles of a year, which all its pages have. */
const dayOfYear = memoizeByLedger(({ articles }, year: string) =>
  articlesDay(articles.filter(({ facts }) => yearOf(facts.date) === year)),
);

/** The timeline and its years. */
export const timelinePages = [
  definePage({
    path: 'timeline/',
    template: 'timeline',
    nav: { bar: 'main', key: 'timeline' },
    view: timelineView,
    modified: ({ articles }) => articlesDay(articles),
  }),
  definePages({
    template: 'timelineYear',
    subjects: yearPages,
    path: ({ year, page }) => yearPath(year, page),
    view: (context, { year, page }) => timelineYearView(context, year, page),
    modified: (ledger, { year }) => dayOfYear(ledger, year),
  }),
];

/** What the timeline's filters fetch. */
export const timelineFiles = [
  defineFiles({
    route: `${TIMELINE_DATA}{file}`,
    cache: 'immutable',
    fetched: true,
    inEachLanguage: true,
    subjects: (context) => {
      const { index, lines } = timelineData(context);
      return [index, ...lines];
    },
    path: ({ path }) => path,
    // Its path is another when its content is.
    source: (_context, { path, text }) => fromDigest(path, text),
  }),
];
