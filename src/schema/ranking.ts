import { z } from 'zod';
import { answer } from './answer.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { date, id, line, prose } from './fields.ts';
import { conflicts, history } from './history.ts';
import { names } from './names.ts';
import { sources } from './source.ts';
import { decimal, flag, whole } from './written.ts';

/** What an index ranks. */
export const SUBJECTS = ['chain', 'city'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The Atlas's own rankings, in order: no published one may bear their names. */
export const OWN_RANKINGS = ['cities', 'funds', 'partners', 'chains'] as const;

/** A published ranking of chains or cities: `rankings/<index>/index.md`. */
export const rankingIndex = z.strictObject({
  names,
  publisher: line('Who publishes it.', 'CCID'),
  partner: id('The publisher as a partner of the record.', 'ccid').optional(),
  subject: z.enum(SUBJECTS).meta({ description: 'What it ranks.', examples: ['chain'] }),
  parts: z
    .array(
      z.strictObject({
        id: id('How rows name the part.', 'technology'),
        names,
      }),
    )
    .default([])
    .meta({ description: 'The parts whose scores add up to the total.' }),
  method: prose('How it is made, as its publisher says.', 'A weighted sum of three parts.'),
  sources: sources.default([]),
  conflicts,
  ...history,
  added: history.added.optional(),
});

const score = (description: string) => decimal(description, '138.4');

/** One line of an edition. What was not seen is left out: unknown is not zero. */
const rankingRow = z.strictObject({
  chain: id('A chain of the record.', 'ethereum').optional(),
  city: id('A place of the record.', 'beijing').optional(),
  rank: whole('Its rank.', 1).optional(),
  total: score('Its total score.').optional(),
  parts: z
    .record(id('A part of the index.', 'technology'), score('Its score in that part.'))
    .optional()
    .meta({ description: 'Its score in each part.', examples: [{ technology: 102 }] }),
  as_published: flag(
    'true: parts that do not add up, kept as published; say so under note.',
  ).optional(),
  note: line('What a reader of the row should know.', 'One page gives 88.0', 400).optional(),
});

/** One edition of an index: `rankings/<index>/<edition>.md`. */
export const edition = z.strictObject({
  title: line(
    'What was new in it, in one plain sentence.',
    'EOS enters at the top',
    160,
  ).optional(),
  released: date('When it came out; leave it out where it is not known.', '2018-06-20').optional(),
  assessed: whole('How many chains or cities it assessed.', 30).optional(),
  rows: z.array(rankingRow).min(1).max(500).meta({ description: 'The rows that were seen.' }),
  part_orders: z
    .record(
      id('A part of the index.', 'technology'),
      z.array(id('A chain or place of the record.', 'eos')),
    )
    .default({})
    .meta({
      description: 'The leaders of a part in order, where only the order is known.',
      examples: [{ technology: ['eos', 'steem', 'ethereum'] }],
    }),
  complete: flag('Whether every row of the edition is here.'),
  ...answer,
  sources: sources.min(1),
  conflicts,
  ...history,
});

export type RankingIndexRecord = DeepReadonly<z.output<typeof rankingIndex>>;
export type EditionRecord = DeepReadonly<z.output<typeof edition>>;
export type RankingRow = DeepReadonly<z.output<typeof rankingRow>>;
