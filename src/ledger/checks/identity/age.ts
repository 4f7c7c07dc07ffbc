import type { AnyEntry } from '../../draft.ts';
import { compareTexts } from '../../../rules/money/weight.ts';

/** What tells when something came into the record. */
export interface Age {
  readonly id: string;
  readonly file: string;
  /** The day, as far as it is known. */
  readonly added?: string | undefined;
  /** Whether an article introduces it, so that it has no file of its own. */
  readonly isIntroduced: boolean;
}

/** Comes after every day: what has no day yet is being written. */
const NOT_YET = '9999';

/** When an entry came into the record. */
export const ageOf = ({ id, file, facts, introducedBy }: AnyEntry): Age => ({
  id,
  file,
  added: 'added' in facts ? facts.added : undefined,
  isIntroduced: introducedBy !== undefined,
});

/**
 * The older first: by the day it was added; a file of its own before what an article introduces; by
 * name. A mistake that two entries make together is told in the one that came last.
 */
export function byAge(a: Age, b: Age): number {
  return (
    compareTexts(a.added ?? NOT_YET, b.added ?? NOT_YET) ||
    Number(a.isIntroduced) - Number(b.isIntroduced) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.file, b.file)
  );
}

/** Entries, the older first. */
export const oldestFirst = <E extends AnyEntry>(entries: readonly E[]): E[] =>
  entries
    .map((entry) => ({ entry, age: ageOf(entry) }))
    .sort((a, b) => byAge(a.age, b.age))
    .map(({ entry }) => entry);
