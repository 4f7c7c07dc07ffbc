import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { date, day, id, line, prose } from './fields.ts';
import { GRADES } from './money/outcome.ts';

const cited = z
  .array(id('The id of a source of this file.', 'zdnet'))
  .meta({ description: 'The sources concerned, by id.' });

/** Two sources that do not agree, told so that a reader can judge. */
export const conflict = z.strictObject({
  id: id(
    'The name of the conflict in its file; it is published at #conflict-<id>.',
    'one-fund-or-two',
  ),
  grade: z.enum(GRADES).meta({
    description:
      'misprint: the source itself shows the slip; difference: details differ; doubt: the money or the thing is in doubt.',
    examples: ['difference'],
  }),
  of: z
    .array(id('A fund, place, partner or chain that it concerns.', 'nanjing-public-chain-fund'))
    .default([])
    .meta({
      description:
        'In an article, where it is required: the things that it concerns, on whose pages it is shown. Left out in other files.',
    }),
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

/** A look-alike that was looked at. */
export const lookAlike = z.strictObject({
  id: id('The entry that it could be taken for.', 'a-fund'),
  why: line('Why it is another.', 'Another founder, another year and a tenth of the sum'),
});

/** Where and when somebody looked for something, and what was found. */
const check = z.strictObject({
  on: day('The day of the search.', '2026-11-28'),
  where: line(
    'Where somebody looked, in words for readers.',
    'a search over stored public pages in English and Chinese; not the live web',
    400,
  ),
  what: line('What was looked for.', 'the registration of the fund', 400),
  years: z
    .array(date('A year that was searched.', '2019'))
    .optional()
    .meta({ description: 'The years that were searched, where not all were.' }),
  found: line('What was found, or that nothing was.', 'nothing after July 2018', 400),
});

export const checked = z
  .array(check)
  .default([])
  .meta({ description: 'Where and when somebody looked, and what was found.' });

export const notTheSameAs = z
  .array(lookAlike)
  .default([])
  .meta({ description: 'Look-alikes of the record that were looked at and are others.' });

/** Names that a thing had, each until a day. */
export const former = z
  .array(
    z.strictObject({
      en: line('The name in English.', 'An earlier name').optional(),
      zh: line('The name in Chinese.', '曾用名').optional(),
      until: date('When it ended.', '2021-04'),
    }),
  )
  .default([])
  .meta({ description: 'Names that it had, the earliest first, each with when it ended.' });

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
export type Check = DeepReadonly<z.output<typeof check>>;
