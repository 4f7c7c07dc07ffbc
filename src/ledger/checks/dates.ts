import { YEARS } from '../../rules/bounds.ts';
import { startOf, yearOf } from '../../rules/dates.ts';
import type { FactPath } from '../../reading/positions.ts';
import { type AnyEntry, entries } from '../draft.ts';
import { recordDay } from '../record-day.ts';
import type { Check, CheckContext } from './check.ts';

/** A date of an entry, and the first year in which it can lie. */
interface Dated {
  path: FactPath;
  date: string;
  first: number;
}

/** Every date of an entry that must not lie in the future. */
function datesOf({ facts }: AnyEntry): Dated[] {
  const dates: Dated[] = [];
  const add = (path: FactPath, date: string | undefined, first: number = YEARS.first) => {
    if (date !== undefined) dates.push({ path, date, first });
  };
  if ('date' in facts) add(['date'], facts.date);
  if ('released' in facts) add(['released'], facts.released);
  if ('added' in facts) add(['added'], facts.added);
  if ('reviewed' in facts) add(['reviewed'], facts.reviewed);
  if ('launched' in facts && facts.launched !== undefined) {
    add(['launched'], String(facts.launched));
  }
  if ('changes' in facts) {
    facts.changes.forEach(({ date }, at) => {
      add(['changes', at, 'date'], date);
    });
  }
  if ('checked' in facts) {
    facts.checked.forEach(({ on, years = [] }, at) => {
      add(['checked', at, 'on'], on);
      years.forEach((year, index) => {
        add(['checked', at, 'years', index], year);
      });
    });
  }
  if ('until' in facts) add(['until'], facts.until);
  if ('was' in facts) {
    facts.was.forEach(({ until }, at) => {
      add(['was', at, 'until'], until, YEARS.firstOfHistory);
    });
  }
  if ('former' in facts) {
    facts.former.forEach(({ until }, at) => {
      add(['former', at, 'until'], until, YEARS.firstOfHistory);
    });
  }
  if ('part_of' in facts) add(['part_of', 'from'], facts.part_of?.from);
  if ('claims' in facts) {
    facts.claims.forEach((claim, at) => {
      add(['claims', at, 'as_of'], claim.as_of);
    });
  }
  if ('sources' in facts) {
    facts.sources.forEach(({ published, accessed }, at) => {
      add(['sources', at, 'published'], published);
      add(['sources', at, 'accessed'], accessed);
    });
  }
  return dates;
}

/**
 * The last year that a date can lie in: the one after the real day's. A build does not know it, and
 * takes the record's own day; one that is asked for an earlier day holds the same record.
 */
function lastYear({ draft, realToday, today }: CheckContext): number {
  const own = recordDay(draft);
  const day = realToday ?? (today !== undefined && today > own ? today : own);
  return Number(yearOf(day)) + YEARS.ahead;
}

/** Tells whether a date can be: those that cannot are reported as such, and nothing else is judged by them. */
export function canBe(context: CheckContext): (date: string) => boolean {
  const [{ realToday }, last] = [context, lastYear(context)];
  return (date) => {
    const year = Number(yearOf(date));
    const isFuture = realToday !== undefined && startOf(date) > realToday;
    return year >= YEARS.first && year <= last && !isFuture;
  };
}

/**
 * Nothing in the record lies in the future, nor in a year that no event of it can lie in. Where the
 * real day is not known, as in a build, the years end with the one after the record's own day.
 */
export const checkDates: Check = (context) => {
  const { draft, realToday, report } = context;
  const last = lastYear(context);
  for (const entry of entries(draft)) {
    for (const { path, date, first } of datesOf(entry)) {
      const year = Number(yearOf(startOf(date.padStart(4, '0'))));
      if (realToday !== undefined && year >= first && startOf(date) > realToday) {
        report('future-date', entry.at(path), { date, today: realToday });
      } else if (year < first || year > last) {
        const params = { date, first: String(first), last: String(last) };
        report('year-out-of-range', entry.at(path), params);
      }
    }
  }
};
