import { entry } from './entry.ts';
import { type Holder, holderName } from './terms.ts';

/*
 * What an entry lacks, apart from the rest: the form of an event carries these words.
 */

/** A key that an entry must have. */
export const missingKey = entry(
  'error',
  (p: { key: string; where: Holder; example: string }) =>
    `The key ${p.key}: is missing from ${holderName(p.where)}.`,
  (p) => `Add it as in ${p.key}: ${p.example}.`,
  {
    why: 'The site cannot show the entry without it.',
  },
);

/** An entry without a text. */
export const emptyBody = entry(
  'error',
  () => 'There is no text below the facts.',
  () => 'Tell in a few sentences what happened, with [@source] after each figure.',
  { why: 'An article tells a reader what happened.' },
);
