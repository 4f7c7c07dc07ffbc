/*
 * Changes of whole lines, by which a file that somebody edited in a hurry may be put right: a line
 * twice, two lines changed about, a line lost.
 */

/** One change of the lines of a text, lines counted from 0. */
export type Edit =
  | { how: 'remove'; at: number }
  /** The line and the next change places. */
  | { how: 'swap'; at: number }
  /** A line is written above the one at `at`. */
  | { how: 'insert'; at: number; line: string };

/** The lines of a text after a change. */
export function edited(lines: readonly string[], edit: Edit): string[] {
  const { at } = edit;
  switch (edit.how) {
    case 'remove':
      return lines.toSpliced(at, 1);
    case 'swap':
      return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '');
    case 'insert':
      return lines.toSpliced(at, 0, edit.line);
  }
}

/** Where a line of the changed text, counted from 1, stood before; of one that is new, the line below it. */
export function lineBefore({ how, at }: Edit, line: number): number {
  const index = line - 1;
  if (how === 'remove') return index >= at ? line + 1 : line;
  if (how === 'insert') return index > at ? line - 1 : line;
  if (index === at) return line + 1;
  return index === at + 1 ? line - 1 : line;
}
