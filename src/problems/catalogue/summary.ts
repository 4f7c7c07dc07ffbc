import type { Counts } from '../problem.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** How many errors and warnings there are, in one sentence. */
export function summary({ errors, warnings, files }: Counts): string {
  if (errors + warnings === 0) return 'No problems found.';
  return `${plural(errors, 'error')} and ${plural(warnings, 'warning')} in ${plural(files, 'file')}.`;
}

/** How many pages a change adds, in one sentence. */
export const growth = ({ added, before }: { added: number; before: number }): string =>
  `This adds ${plural(added, 'page')} to the ${before} of the last build; is that meant?`;
