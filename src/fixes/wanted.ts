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

/** Tells which files are to be fixed. */
export type IsWanted = (file: string) => boolean;
