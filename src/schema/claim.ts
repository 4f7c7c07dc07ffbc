import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { date, id, line } from './fields.ts';
import { flag, percent, whole } from './written.ts';

/** What a source says of a fund's money, in the order a fund goes through them. */
export const STATUSES = [
  'announced',
  'established',
  'raised',
  'deployed',
  'cancelled',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** How an amount bounds the true one. */
export const BOUNDS = ['at-least', 'up-to', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** An amount as people write it; `rules/amounts.ts` reads it. */
const amountText = line(
  'An amount with its currency, as people write it: 10 billion CNY, CNY 10bn, US$1.5bn, HK$50m, 100亿元, 5000万元, 1.2万亿元.',
  '10 billion CNY',
  60,
);

/** What one article says of one fund. */
export const claim = z.strictObject({
  fund: id('The fund that the claim is about.', 'nanjing-public-chain-fund'),
  amount: amountText.optional(),
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
  status: z
    .enum(STATUSES)
    .meta({ description: 'What the source says has happened.', examples: ['announced'] }),
  as_of: date(
    'Of when the claim speaks, where that is not the article’s date.',
    '2018-07-23',
  ).optional(),
  government_share: percent('The public part, in per cent.', 30).optional(),
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
  restates: flag('true: a retrospective mention; it moves neither date nor status.').optional(),
  as_published: flag(
    'true: the source’s own misprint, kept knowingly; say so under note.',
  ).optional(),
  note: line(
    'What a reader of the claim should know.',
    'The source prints 100 billion',
    400,
  ).optional(),
});

export type ClaimRecord = DeepReadonly<z.output<typeof claim>>;
