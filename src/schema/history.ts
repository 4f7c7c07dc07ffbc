import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { day, id, line, prose } from './fields.ts';

const cited = z
  .array(id('The id of a source of this file.', 'zdnet'))
  .meta({ description: 'The sources concerned, by id.' });

/** Two sources that do not agree, told so that a reader can judge. */
export const conflict = z.strictObject({
  about: line('What they disagree on, in a few words.', 'one fund or two'),
  text: prose('What each side says.', 'One report credits the district, another the city.'),
  sources: cited,
});

/** A correction that readers should know of. */
export const change = z.strictObject({
  date: day('When the record was changed.', '2026-11-24'),
  what: line('What was changed, and why.', 'The amount was ten times too large'),
  from: line('What stood there before.', '100 billion CNY').optional(),
  to: line('What stands there now; left out where it was withdrawn.', '10 billion CNY').optional(),
  sources: cited.default([]),
});

export const conflicts = z
  .array(conflict)
  .default([])
  .meta({ description: 'Where sources contradict each other.' });

/** Keys that every file of the record may carry. */
export const history = {
  added: day('When it entered the record.', '2026-11-24'),
  changes: z
    .array(change)
    .default([])
    .meta({ description: 'Corrections that readers should know of.' }),
  reviewed: day('When somebody last held it against its sources.', '2026-11-24').optional(),
  formerly: z
    .array(id('An id it had before.', 'nanjing-fund'))
    .default([])
    .meta({ description: 'Earlier ids, oldest first: old links and feeds keep working.' }),
};

export type Conflict = DeepReadonly<z.output<typeof conflict>>;
export type Change = DeepReadonly<z.output<typeof change>>;
