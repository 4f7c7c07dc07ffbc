import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import { date, id, line } from '../fields.ts';
import { checked, conflicts, former, history, notTheSameAs } from '../history.ts';
import { sameAs } from '../identity.ts';
import { aliases, describedNames } from '../names.ts';
import { FOCUSES } from './outcome.ts';
import { sources } from '../source.ts';
import { flag } from '../written.ts';

/** What kind of money it is. Only `investment-fund` enters the row of what was announced. */
export const FUND_KINDS = [
  'investment-fund',
  'subsidy-budget',
  'research-grant',
  'procurement',
  'consumer-vouchers',
  'private-plan',
  'token-fund',
  'other',
] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** Whose money it is. */
export const MONEY = ['public', 'private', 'mixed', 'unclear'] as const;
export type Money = (typeof MONEY)[number];

/** A fund, budget, grant or plan. It has no amount: amounts are claims, and stand in articles. */
export const fund = z.strictObject({
  names: describedNames,
  aliases,
  places: z
    .array(id('A place whose fund it is.', 'nanjing'))
    .min(1)
    .meta({ description: 'The narrowest places whose fund it is.' }),
  kind: z
    .enum(FUND_KINDS)
    .meta({ description: 'What kind of money it is.', examples: ['investment-fund'] }),
  focus: z.enum(FOCUSES).meta({
    description:
      'What it is for: blockchain, or adjacent (digital yuan, metaverse, smart city, where the source does not name blockchain as the purpose).',
    examples: ['blockchain'],
  }),
  money: z.enum(MONEY).meta({ description: 'Whose money it is.', examples: ['mixed'] }),
  sponsors: z
    .array(id('A partner or place of the record.', 'zhongguancun-blockchain-industry-alliance'))
    .default([])
    .meta({ description: 'Who is behind it: organisations, or places for their governments.' }),
  counted: flag('false keeps it out of every total; say why under reason.').optional(),
  reason: line(
    'Why it is not counted.',
    'One report only, and a later one contradicts it',
  ).optional(),
  part_of: z
    .strictObject({
      fund: id('The larger fund that it is a part of; only that one is counted.', 'a-fund'),
      from: date('Since when; until then it counts by itself.', '2019-03').optional(),
    })
    .optional()
    .meta({ description: 'The larger fund that it is a part of, and since when.' }),
  checked,
  same_as: sameAs.optional(),
  not_the_same_as: notTheSameAs,
  former,
  sources: sources.default([]),
  conflicts,
  ...history,
  added: history.added.optional(),
});

export type FundRecord = DeepReadonly<z.output<typeof fund>>;
