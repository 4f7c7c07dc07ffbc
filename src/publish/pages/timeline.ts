import type { Ledger } from '../../ledger/model.ts';
import { yearOf } from '../../rules/dates.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import { pageCount, yearPath } from '../../views/timeline/groups.ts';
import { timelineView } from '../../views/timeline/overview.ts';
import { timelineYearView } from '../../views/timeline/year.ts';
import type { Pages } from './collector.ts';

/** The timeline and its years, each in pages of a bounded length. */
export function addTimeline(pages: Pages, ledger: Ledger): void {
  pages.add('timeline/', 'timeline', timelineView);
  const counts = Map.groupBy(ledger.articles, ({ facts }) => yearOf(facts.date));
  for (const year of yearsOf(ledger)) {
    const last = pageCount(counts.get(year)?.length ?? 0);
    for (let page = 1; page <= last; page += 1) {
      pages.add(yearPath(year, page), 'timelineYear', (context) =>
        timelineYearView(context, year, page),
      );
    }
  }
}
