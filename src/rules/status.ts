import { type Status, STATUSES } from '../schema/claim.ts';
import { compareDates } from './dates.ts';
import { compareTexts, type WeighedClaim } from './weight.ts';

type StatusClaim = Pick<WeighedClaim, 'id' | 'status' | 'date' | 'restates' | 'order'>;

/** A fund reaches a status. */
export interface StatusChange {
  readonly status: Status;
  readonly date: string;
  /** The id of the claim that says so. */
  readonly claim: string;
}

/**
 * The changes of a fund's status, the earliest first.
 * Rule: status goes by date, not by tier. What restates, what does not know and what says nothing
 * new changes nothing. Of two claims of one date the further status comes last.
 */
export function statusOver(claims: readonly StatusClaim[]): StatusChange[] {
  const changes: StatusChange[] = [];
  const telling = claims.filter(({ status, restates }) => status !== 'unknown' && !restates);
  for (const { status, date, id } of telling.sort(compareByDate)) {
    if (changes.at(-1)?.status !== status) changes.push({ status, date, claim: id });
  }
  return changes;
}

function compareByDate(a: StatusClaim, b: StatusClaim): number {
  return (
    compareDates(a.date, b.date) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    compareTexts(a.order, b.order)
  );
}

/** What a fund's status is by the latest claim that changes it; `unknown` where none does. */
export function currentStatus(claims: readonly StatusClaim[]): Status {
  return statusOver(claims).at(-1)?.status ?? 'unknown';
}
