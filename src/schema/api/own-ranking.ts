import { z } from 'zod';
import { NO_SUM_REASONS, ROWS } from '../money/outcome.ts';
import { apiAmount } from './amount.ts';
import { backedFields } from './city.ts';
import { apiStatus } from './claim.ts';
import { apiStage } from './outcome.ts';
import {
  ADDRESS,
  COUNT,
  DAY,
  deprecated,
  described,
  type DocumentOf,
  field,
  ID,
  IDS,
} from './fields.ts';
import { apiMoney } from './fund.ts';
import { apiName } from './names.ts';

/** One of the Atlas's own rankings: what every row has, and what is ranked by. */
const ownRanking = <Name extends string, Row extends z.core.$ZodLooseShape>(
  name: Name,
  what: string,
  example: string,
  row: Row,
) =>
  z
    .strictObject({
      ranking: z.literal(name).meta({ description: 'The ranking.' }),
      url: field(ADDRESS, 'Its page.', `https://example.org/rankings/${name}/`),
      today: field(DAY, 'The day that it speaks of.', '2026-11-26'),
      rows: z
        .array(
          z.strictObject({
            id: field(ID, `The ${what}.`, example),
            names: described(apiName, 'What it is called.'),
            rank: field(
              z.int().positive().nullable(),
              'Its rank; null where it cannot be ranked.',
              1,
            ),
            tied: field(z.boolean(), 'Whether others share its rank.', false),
            ...row,
          }),
        )
        .meta({ description: 'Its rows, the first rank first.' }),
    })
    .meta({ description: `The Atlas’s own ranking of ${name}, as it stands today.` });

const counted = {
  cities: field(IDS, 'The ranked places that it has worked in.', ['nanjing']),
  articles: field(COUNT, 'How many articles it takes part in.', 6),
};

/** The Atlas's own rankings by the name of each. */
export const apiOwnRankings = {
  cities: ownRanking('cities', 'place', 'nanjing', {
    ...backedFields,
    funds: field(COUNT, 'How many funds are counted.', 1),
    without_amount: field(COUNT, 'How many of them have no amount.', 0),
    articles: field(COUNT, 'How many articles are about it or places below it.', 8),
    partners: field(COUNT, 'How many partners have worked there.', 8),
    announced: described(
      apiAmount.nullable(),
      'The announced sum of funds for blockchain with public money, drafts and adjacent fields left out; null where none gives an amount.',
    ),
    announced_rank: field(
      z.int().positive().nullable(),
      'Its rank by that sum; null where there is none.',
      1,
    ),
    spent: described(
      apiAmount.nullable(),
      'Public money that was awarded or paid out; null where no source shows any.',
    ),
    no_sum: field(
      z.array(z.enum(NO_SUM_REASONS)),
      'Why there is no announced sum; none where there is one, or no fund.',
      [],
    ),
    documented: described(
      apiAmount.nullable(),
      'What a source documents of these funds as allocated, paid in, invested or paid out; null where none does.',
    ),
  }),
  funds: ownRanking('funds', 'fund', 'nanjing-public-chain-fund', {
    amount: described(apiAmount.nullable(), 'Its commitment; null where no claim gives one.'),
    amount_cny: described(
      apiAmount.nullable(),
      'Its commitment in yuan, which it is ranked by; null where there is none, or no rate.',
    ),
    money: field(apiMoney, 'Whose money it is.', 'mixed'),
    stage: described(
      apiStage.nullable(),
      'How far it has come, by the latest claim that says so; null where none does.',
    ),
    documented: described(
      apiAmount.nullable(),
      'What any source documents of it, in yuan; null where none does, or there is no rate.',
    ),
    row: field(z.enum(ROWS), 'The sum that its size stands in.', 'announced'),
    status: deprecated(
      field(apiStatus, 'How far it has come by its latest claim.', 'announced'),
      'stage',
    ),
  }),
  partners: ownRanking('partners', 'partner', 'ant-financial', counted),
  chains: ownRanking('chains', 'chain', 'ethereum', counted),
};

export type OwnRankings = {
  [Name in keyof typeof apiOwnRankings]: DocumentOf<(typeof apiOwnRankings)[Name]>;
};
