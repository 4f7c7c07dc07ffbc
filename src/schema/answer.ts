import { line } from './fields.ts';
import { flag } from './written.ts';

/** The answer to a doubt of the check: that what is unlikely is so, and why. */
export const answer = {
  as_published: flag('true: unlikely, but so; say why under note.').optional(),
  note: line(
    'Why what the check doubts is right.',
    'The seat lies in the far north of the prefecture',
    400,
  ).optional(),
};
