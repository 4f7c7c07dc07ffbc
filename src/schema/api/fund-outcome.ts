import { z } from 'zod';
import { EXCLUSION_REASONS, ROWS, SILENCES } from '../money/outcome.ts';
import { apiAmount, apiRange } from './amount.ts';
import { DAY, described, field, PERCENT } from './fields.ts';
import { apiFigure } from './figure.ts';
import { apiCheck } from './provenance.ts';

/** What the document of a fund says of what became of its money. */
export const outcomeFields = {
  last_heard: field(
    DAY.nullable(),
    'The last day of which a claim that does not restate speaks, taken to the end of what is known.',
    '2018-07-31',
  ),
  silence: field(
    z.enum(SILENCES).nullable(),
    'What the silence since then means, inferred and reported by nobody: quiet from two years on, presumed-lapsed from four; lapsed: a budget whose years are over; null for none.',
    'presumed-lapsed',
  ),
  documented: described(
    apiFigure.nullable(),
    'The largest of its figures allocated, paid-in, invested and paid-out, whole or part; null where no source shows any. Measures are never added up.',
  ),
  public_part: described(
    z
      .strictObject({
        amount: described(apiAmount, 'The public part of the size.'),
        basis: field(
          z.enum(['claim', 'share']),
          'Whether a claim gives it, or a claimed share of the size.',
          'share',
        ),
        percent: field(PERCENT.nullable(), 'The claimed share in per cent.', 30),
        range: described(
          apiRange.nullable(),
          'The least and the most, where sources of equal weight differ.',
        ),
      })
      .nullable(),
    'How much of its size is public money; null where that is not known: it is never guessed.',
  ),
  row: field(
    z.enum(ROWS),
    'The sum that its size stands in: announced is the headline; the others are told apart from it; none: no sum.',
    'announced',
  ),
  excluded: field(
    z.enum(EXCLUSION_REASONS).nullable(),
    'Why its size is not in the announced row: kept out by the record, part of a larger fund, of another kind, private or unclear money, an adjacent field, proposed or draft, cancelled or withdrawn, no stage known; null where it is in it.',
    null,
  ),
  completeness: z
    .strictObject({
      score: field(z.int().min(0).max(6), 'How many of the six are known.', 3),
      size: field(z.boolean(), 'Its size.', true),
      public_part: field(z.boolean(), 'The public part of it.', true),
      established: field(z.boolean(), 'A stage of established or later.', false),
      documented: field(z.boolean(), 'Money documented.', false),
      sign_of_life: field(z.boolean(), 'A sign of life or a search within two years.', false),
      primary_document: field(z.boolean(), 'A primary document.', true),
    })
    .meta({ description: 'What the record knows of the six things that it can know of a fund.' }),
  triangulation: field(
    z.int().min(0).max(3),
    'How many bear its claims out: 0 secondary sources alone, 1 one independent publisher, 2 two or more, 3 two or more of which one is primary.',
    2,
  ),
  checked: z
    .array(apiCheck)
    .meta({ description: 'Where and when somebody looked, and what was found.' }),
};
