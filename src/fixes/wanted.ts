import type { Loaded } from '../ledger/load.ts';
import type { Fix } from '../problems/fix.ts';
import type { Problem } from '../problems/problem.ts';

/** What a fix is of: a problem of the check, or something that is no mistake and has a tidier form. */
export interface Wanted {
  code: string;
  file: string;
  fix: Fix;
  /** The problem, which has to be gone afterwards. */
  problem?: Problem;
}

/** The fixes of the problems that a record has, of the files wanted. */
export const problemFixes = ({ problems }: Loaded, isWanted: (file: string) => boolean): Wanted[] =>
  problems.flatMap((problem) => {
    const { code, file, fix } = problem;
    return fix && isWanted(file) ? [{ code, file, fix, problem }] : [];
  });
