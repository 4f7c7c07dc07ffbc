import { latestDay } from '../rules/clock.ts';
import { type Draft, entries } from './draft.ts';

/** Every day on which the record was worked on. */
function* workingDays(draft: Draft): Generator<string> {
  for (const { facts } of entries(draft)) {
    if ('added' in facts && facts.added) yield facts.added;
    if (facts.reviewed) yield facts.reviewed;
    if ('changes' in facts) for (const { date } of facts.changes) yield date;
  }
}

/** The record's own day: the latest on which it was worked on. */
export const recordDay = (draft: Draft): string => latestDay(workingDays(draft)) ?? '1970-01-01';
