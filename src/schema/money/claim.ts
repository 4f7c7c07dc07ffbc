import { z } from 'zod';
import { code } from '../codes.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { date, id, line } from '../fields.ts';
import { ENDINGS, MEASURES, PARTS, STAGES } from './outcome.ts';
import { flag, percent, whole } from '../written.ts';

/** How an amount bounds the true one. */
export const BOUNDS = ['at-least', 'up-to', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** An amount as people write it; `rules/amounts.ts` reads it. */
const amountText = line(
  'An amount with its currency, as people write it: 10 billion CNY, CNY 10bn, US$1.5bn, HK$50m, 100亿元, 5000万元, 1.2万亿元.',
  '10 billion CNY',
  60,
);

/** The id of a claim, as pages and data give it: its article, its fund, and what tells it from the others. */
const claimId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, code('bad-claim-id'))
  .meta({
    description:
      'The earlier claim that this one replaces, where a body changes its own figure: its article and its fund, with what follows them in its address.',
    examples: ['2018-07-20-jiangbei-blockchain-fund/nanjing-public-chain-fund'],
  });

/** What one article says of one fund. */
export const claim = z.strictObject({
  fund: id('The fund that the claim is about.', 'nanjing-public-chain-fund'),
  id: id(
    'A short name for a further claim about the same fund: its address is then #claim-<fund>-<id>.',
    'allocated',
  ).optional(),
  measure: z
    .enum(MEASURES)
    .optional()
    .meta({
      description:
        'What the amount measures. size, where it is left out: announced, promised, aimed at, or the ceiling of a tender; allocated: set aside by a public body; subscribed: registered or committed capital; paid-in; invested; returned: exits and distributions; awarded: the sum of a contract; paid-out.',
      examples: ['paid-in'],
    }),
  of: z
    .enum(PARTS)
    .optional()
    .meta({
      description:
        'Whose part the amount is; the whole, where it is left out. What is allocated, awarded or paid out is public by itself and takes no of:.',
      examples: ['public'],
    }),
  amount: amountText.optional(),
  to: amountText.optional().meta({
    description: 'The upper end, where the source gives a range; amount: is the lower one.',
    examples: ['20亿元'],
  }),
  wording: line(
    'The amount as the source put it, verbatim and short.',
    '100亿元人民币',
    120,
  ).optional(),
  bound: z
    .enum(BOUNDS)
    .optional()
    .meta({ description: 'How the amount bounds the true one.', examples: ['about'] }),
  per: z
    .literal('year')
    .optional()
    .meta({ description: 'year: a yearly budget, never summed.', examples: ['year'] }),
  years: whole('With per: for how many years.', 3).optional(),
  stage: z
    .enum(STAGES)
    .optional()
    .meta({
      description:
        'What has become of the fund by this source. proposed: called for, encouraged or hoped; draft: put out for comment; announced; established: registered or filed, or a contract awarded; operating; dormant; ended, with how:.',
      examples: ['announced'],
    }),
  how: z
    .enum(ENDINGS)
    .optional()
    .meta({ description: 'With stage: ended, how it ended.', examples: ['wound-up'] }),
  revises: claimId.optional(),
  as_of: date(
    'Of when the claim speaks, where that is not the article’s date.',
    '2018-07-23',
  ).optional(),
  government_share: percent('The public part of the size, in per cent.', 30).optional(),
  usd: z
    .array(
      z.strictObject({
        source: id('The source that gives it.', 'zdnet'),
        amount: amountText,
      }),
    )
    .default([])
    .meta({ description: 'The dollars that sources gave themselves.' }),
  sources: z
    .array(id('The id of a source of this file.', 'zdnet'))
    .min(1)
    .meta({ description: 'The sources that say so, by id. No claim without a source.' }),
  restates: flag('true: a retrospective mention; it moves neither date nor stage.').optional(),
  as_published: flag(
    'true: unlikely or a misprint, but the source has it so; say so under note.',
  ).optional(),
  note: line(
    'What a reader of the claim should know.',
    'The source prints 100 billion',
    400,
  ).optional(),
});

export type ClaimRecord = DeepReadonly<z.output<typeof claim>>;
