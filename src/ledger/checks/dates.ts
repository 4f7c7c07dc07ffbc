import { startOf } from '../../rules/dates.ts';
import type { FactPath } from '../../reading/positions.ts';
import { type AnyEntry, entries } from '../draft.ts';
import type { Check } from './check.ts';

/** Every date of an entry that must not lie in the future. */
function datesOf({ facts }: AnyEntry): [FactPath, string | undefined][] {
  const dates: [FactPath, string | undefined][] = [];
  if ('date' in facts) dates.push([['date'], facts.date]);
  if ('released' in facts) dates.push([['released'], facts.released]);
  if ('added' in facts) dates.push([['added'], facts.added]);
  if ('reviewed' in facts) dates.push([['reviewed'], facts.reviewed]);
  if ('changes' in facts) {
    facts.changes.forEach(({ date }, at) => dates.push([['changes', at, 'date'], date]));
  }
  if ('checked' in facts) {
    facts.checked.forEach(({ on, years = [] }, at) => {
      dates.push([['checked', at, 'on'], on]);
      years.forEach((year, index) => dates.push([['checked', at, 'years', index], year]));
    });
  }
  if ('until' in facts) dates.push([['until'], facts.until]);
  if ('was' in facts)
    facts.was.forEach(({ until }, at) => dates.push([['was', at, 'until'], until]));
  if ('former' in facts) {
    facts.former.forEach(({ until }, at) => dates.push([['former', at, 'until'], until]));
  }
  if ('part_of' in facts) dates.push([['part_of', 'from'], facts.part_of?.from]);
  if ('claims' in facts) {
    facts.claims.forEach((claim, at) => dates.push([['claims', at, 'as_of'], claim.as_of]));
  }
  if ('sources' in facts) {
    facts.sources.forEach(({ published, accessed }, at) => {
      dates.push(
        [['sources', at, 'published'], published],
        [['sources', at, 'accessed'], accessed],
      );
    });
  }
  return dates;
}

/** Nothing in the record lies in the future. */
export const checkDates: Check = ({ draft, realToday, report }) => {
  if (realToday === undefined) return;
  for (const entry of entries(draft)) {
    for (const [path, date] of datesOf(entry)) {
      if (date !== undefined && startOf(date) > realToday) {
        report('future-date', entry.at(path), { date, today: realToday });
      }
    }
  }
};
