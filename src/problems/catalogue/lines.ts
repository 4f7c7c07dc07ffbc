import { choices, entry } from './entry.ts';
import { shownLine } from './yaml.ts';

/** Problems of whole lines of the facts: one twice, two changed about, one lost. */
export const lineProblems = {
  'line-twice': entry(
    'error',
    () => 'This line stands here a second time.',
    () => 'Remove it.',
    {
      why: 'A second --- ends the facts before they begin, and the first line of an item begins another one.',
    },
  ),
  'lines-swapped': entry(
    'error',
    () => 'This line and the next one stand in the wrong order.',
    (p: { next: string }) => `Write ${shownLine(p.next)} above it.`,
    {
      why: 'A line of the facts belongs to the nearest one above it that is less indented.',
    },
  ),
  'line-missing': entry(
    'error',
    () => 'A line is missing above this one, which so belongs to what stands before it.',
    (p: { rights: readonly string[] }) =>
      `Write ${choices(p.rights.map(shownLine))} in a line of its own above this one.`,
    {
      why: 'A list, a group of keys and an item of a list each begin with a line that says what they are.',
    },
  ),
};
