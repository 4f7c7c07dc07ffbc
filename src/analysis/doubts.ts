import type { Article, Ledger, Thing } from '../ledger/model.ts';
import { derived } from '../ledger/reads/derived.ts';
import { startOf } from '../rules/dates.ts';
import type { Conflict } from '../schema/history.ts';
import { type Grade, GRADES } from '../schema/money/outcome.ts';
import { hasHappened } from './as-of.ts';
import { memoizeByLedger } from './memoize.ts';

/** A conflict that concerns a thing, and the entry that tells of it. */
export interface Doubt {
  readonly conflict: Conflict;
  readonly grade: Grade;
  /** The entry in whose file it stands: an article, or the thing itself. */
  readonly owner: Article | Thing;
}

/** Things by what articles say of them, in the order of the articles' dates. */
const conflictsByThing = memoizeByLedger(
  ({
    articles,
  }: Ledger): ReadonlyMap<string, readonly { conflict: Conflict; owner: Article }[]> => {
    const found = new Map<string, { conflict: Conflict; owner: Article }[]>();
    const byDate = [...articles].sort((a, b) =>
      startOf(a.facts.date) < startOf(b.facts.date) ? -1 : 1,
    );
    for (const owner of byDate) {
      for (const conflict of owner.facts.conflicts) {
        for (const id of conflict.of) {
          found.set(id, [...(found.get(id) ?? []), { conflict, owner }]);
        }
      }
    }
    return found;
  },
);

/** What articles say of a thing, by its id. */
const conflictsOf = derived('conflicts', (ledger, id) => conflictsByThing(ledger).get(id) ?? []);

/** The first day on which anything was known of a thing: that of its earliest event. */
function firstKnown({ articles }: Thing): string | undefined {
  return articles
    .map(({ facts }) => facts.date)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0];
}

const weight = (grade: Grade): number => GRADES.indexOf(grade);

/**
 * What is in doubt of a thing as of a day: the conflicts of its own file and of every article that
 * names it under `of`, the weightiest first. Rule: a doubt stands from its article's date on; one of
 * the thing's own file from the day of its first event.
 */
export function doubtsOf(ledger: Ledger, thing: Thing, day: string): Doubt[] {
  const first = firstKnown(thing);
  const own =
    first === undefined || hasHappened(first, day)
      ? thing.facts.conflicts.map((conflict): Doubt => ({
          conflict,
          grade: conflict.grade,
          owner: thing,
        }))
      : [];
  const told = conflictsOf(ledger, thing.id).flatMap(({ conflict, owner }): Doubt[] =>
    hasHappened(owner.facts.date, day) ? [{ conflict, grade: conflict.grade, owner }] : [],
  );
  return [...own, ...told].sort((a, b) => weight(b.grade) - weight(a.grade));
}

/** The weightiest of some conflicts; of equals the first. */
export const weightiest = <T extends { readonly grade: Grade }>(
  conflicts: readonly T[],
): T | undefined =>
  conflicts.reduce<T | undefined>(
    (worst, next) => (worst && weight(worst.grade) >= weight(next.grade) ? worst : next),
    undefined,
  );

/** The weightiest of what is in doubt of some things as of a day, with its thing; nothing for none. */
export const weightiestDoubt = <T extends Thing>(
  ledger: Ledger,
  things: readonly T[],
  day: string,
): (Doubt & { readonly thing: T }) | undefined =>
  weightiest(
    things.flatMap((thing) => doubtsOf(ledger, thing, day).map((doubt) => ({ ...doubt, thing }))),
  );
