import type { Loaded } from '../ledger/load.ts';
import { introducedFixes } from './introduced.ts';
import { orderFixes } from './new-files.ts';
import type { FixOptions } from './rounds.ts';
import type { IsWanted, Wanted } from './wanted.ts';

/** What is to be fixed. */
export interface Scope {
  /** Whether a file is, under the name that it has before. */
  isNamed: IsWanted;
  /** What was published, as `article <id>`; nothing where that is not known. */
  published: ReadonlySet<string> | undefined;
  /** Whether what articles introduce gets files of its own. */
  split: boolean;
}

const problemFixes = ({ problems }: Loaded, isWanted: IsWanted): Wanted[] =>
  problems.flatMap((problem) => {
    const { code, file, fix } = problem;
    return fix && isWanted(file) ? [{ code, file, fix, problem }] : [];
  });

/** Everything that a record has to fix: its problems first, then what is only untidy. */
export const allFixes =
  ({ isNamed, published, split }: Scope): FixOptions['wanted'] =>
  (loaded, nameBefore) => {
    const isWanted = (file: string) => isNamed(nameBefore(file));
    return [
      ...problemFixes(loaded, isWanted),
      ...(split ? introducedFixes(loaded, isWanted) : []),
      ...(published ? orderFixes(loaded, isWanted, published) : []),
    ];
  };
