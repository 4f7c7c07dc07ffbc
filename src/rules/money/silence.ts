import type { FundKind } from '../../schema/money/fund.ts';
import type { Silence, Stage } from '../../schema/money/outcome.ts';
import { compareDates, endOf } from '../dates.ts';
import type { Evidence } from './evidence.ts';

/** Years of silence after which a fund is quiet, and after which it is presumed lapsed. */
export const QUIET_YEARS = 2;
export const LAPSED_YEARS = 4;

/** Kinds of which silence tells something: what is paid out once is ended, and says no more. */
const SPEAKING: readonly FundKind[] = ['investment-fund', 'private-plan', 'token-fund', 'other'];

/** The same day so many years on; the 29th of February becomes the 28th. */
export function yearsAfter(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return later.endsWith('-02-29') ? endOf(later.slice(0, 7)) : later;
}

/**
 * The day on which a fund was last heard of, from its claims up to the day asked about: the latest date
 * of one that does not restate, taken to the end of what is known (`2018-07` is `2018-07-31`). Nothing
 * where no such claim is known. A title that nobody read is no sign of life.
 */
export function lastHeardOf(claims: readonly Evidence[]): string | undefined {
  const days = claims
    .filter(({ restates, titleOnly }) => !restates && !titleOnly)
    .map(({ date }) => endOf(date));
  return days.sort().at(-1);
}

/**
 * The same as it is known: `2018-07` where no day is given. Where two are known to the same end, the one
 * that says more.
 */
export function lastHeardAsKnown(claims: readonly Evidence[]): string | undefined {
  const day = lastHeardOf(claims);
  return claims
    .filter(({ date, restates, titleOnly }) => !restates && !titleOnly && endOf(date) === day)
    .map(({ date }) => date)
    .sort((a, b) => a.length - b.length)
    .at(-1);
}

/** The day on which the years of a yearly budget are over; nothing where it names none. */
function budgetEnd(claims: readonly Evidence[]): string | undefined {
  const ends = claims.flatMap(({ per, years, date, titleOnly }) =>
    per && years !== undefined && !titleOnly ? [yearsAfter(endOf(date), years)] : [],
  );
  return ends.sort(compareDates).at(-1);
}

/**
 * What silence means of a fund as of a day.
 * Rule: quiet from the same day two years after it was last heard of, presumed lapsed from four: the
 * practice of Global Energy Monitor's trackers (shelved, cancelled). Grants, tenders and vouchers are
 * never quiet; what has ended is not quiet either. A budget with years lapses when they are over.
 */
export function silenceOf(
  kind: FundKind,
  stage: Stage | undefined,
  claims: readonly Evidence[],
  day: string,
): Silence | undefined {
  if (stage === 'ended') return undefined;
  const until = endOf(day);
  const over = budgetEnd(claims);
  if (over !== undefined && over <= until && !SPEAKING.includes(kind)) return 'lapsed';
  const heard = lastHeardOf(claims);
  if (heard === undefined || !SPEAKING.includes(kind)) return undefined;
  if (yearsAfter(heard, LAPSED_YEARS) <= until) return 'presumed-lapsed';
  return yearsAfter(heard, QUIET_YEARS) <= until ? 'quiet' : undefined;
}
