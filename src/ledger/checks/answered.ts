import type { Location } from '../../problems/problem.ts';
import type { CheckContext } from './check.ts';

/** Facts that may say that their source has it so. */
interface Answerable {
  readonly as_published?: boolean | undefined;
  readonly note?: string | undefined;
}

/** Reports one doubt of an entry. */
export type Doubt = () => void;

/**
 * Reports doubts of some facts, unless `as_published: true` answers them: that needs a note, and is
 * itself a mistake where nothing is in doubt. `at` tells where it stands.
 */
export function reportUnlessAnswered(
  { report }: CheckContext,
  facts: Answerable,
  at: () => Location,
  doubts: readonly Doubt[],
): void {
  if (!facts.as_published) {
    for (const doubt of doubts) doubt();
    return;
  }
  if (!facts.note) report('as-published-without-note', at(), {});
  if (doubts.length === 0) report('as-published-unneeded', at(), {});
}
