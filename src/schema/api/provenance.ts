import { change, conflict } from '../history.ts';
import { source } from '../source.ts';
import { described } from './fields.ts';

/*
 * Where entries come from, as their files say it: keys that a file leaves out are left out here too.
 */

/** A page that says what the record repeats. */
export const apiSource = described(source, 'A page that says what the record repeats.');

/** Sources that contradict each other. */
export const apiConflict = described(
  conflict,
  'Two sources that do not agree, told so that a reader can judge.',
);

/** A correction of an entry. */
export const apiChange = described(change, 'A correction that readers should know of.');
