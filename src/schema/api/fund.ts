import { z } from 'zod';
import { FUND_KINDS, MONEY } from '../money/fund.ts';
import { apiClaim, apiStatus } from './claim.ts';
import { FOCUSES } from '../money/outcome.ts';
import { apiActivityStatus, apiEnding, apiNoSum, apiStage } from './outcome.ts';
import { outcomeFields } from './fund-outcome.ts';
import {
  CLAIM_ID,
  deprecated,
  described,
  type DocumentOf,
  EDTF,
  field,
  HASH,
  ID,
  IDS,
  PERCENT,
  TEXT,
} from './fields.ts';
import { apiFigure } from './figure.ts';
import { describedField, thingFields } from './thing.ts';
import { apiConflict } from './provenance.ts';

/** Why a fund enters no total. */
export const UNCOUNTED_REASONS = [
  /** The record keeps it out; it says why under `reason`. */
  'kept-out',
  /** A larger fund holds it. */
  'part-of',
  'cancelled',
  /** Its kind is only listed. */
  'kind',
] as const;

/** Whose money a fund is. */
export const apiMoney = z.enum(MONEY);

const CLAIM = '2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund';

/** A fund, with its figures and every claim about it. */
export const apiFund = z
  .strictObject({
    ...thingFields('the fund', 'funds', 'nanjing-public-chain-fund'),
    ...describedField,
    places: field(IDS, 'The narrowest places whose fund it is.', ['nanjing']),
    kind: field(z.enum(FUND_KINDS), 'What kind of money it is.', 'investment-fund'),
    focus: field(
      z.enum(FOCUSES),
      'What it is for: blockchain, or adjacent (digital yuan, metaverse, smart city).',
      'blockchain',
    ),
    money: field(apiMoney, 'Whose money it is.', 'mixed'),
    sponsors: field(IDS, 'The partners behind it.', ['zhongguancun-blockchain-industry-alliance']),
    sponsor_places: field(IDS, 'The places whose governments are behind it.', ['nanjing']),
    part_of: field(ID.nullable(), 'The larger fund that it is a part of.', null),
    parts: field(IDS, 'The funds that are parts of it.', []),
    stage: described(
      apiStage.nullable(),
      'How far it has come, by the latest claim that says so; null where none does.',
    ),
    ending: apiEnding,
    activity_status: described(
      apiActivityStatus.nullable(),
      'Its stage as a code of IATI’s ActivityStatus; null where it is not known.',
    ),
    stages: z
      .array(
        z.strictObject({
          stage: apiStage,
          ending: apiEnding,
          activity_status: apiActivityStatus,
          date: field(EDTF, 'When, as precisely as known.', '2018-07-20'),
          claim: field(CLAIM_ID, 'The claim that says so.', CLAIM),
        }),
      )
      .meta({ description: 'How its stage changed, the earliest first.' }),
    ...outcomeFields,
    status: deprecated(
      field(apiStatus, 'How far it has come by its latest claim.', 'announced'),
      'stage and ending',
    ),
    statuses: z
      .array(
        z.strictObject({
          status: field(apiStatus, 'The status that it reached.', 'announced'),
          date: field(EDTF, 'When, as precisely as known.', '2018-07-20'),
          claim: field(CLAIM_ID, 'The claim that says so.', CLAIM),
        }),
      )
      .meta({
        description: 'Deprecated, see stages. How its status changed, the earliest first.',
        deprecated: true,
      }),
    government_share: deprecated(
      described(
        z
          .strictObject({
            percent: field(PERCENT, 'The public part in per cent.', 30),
            claim: field(CLAIM_ID, 'The claim that gives it.', CLAIM),
          })
          .nullable(),
        'How much of it is public money; null where no claim says so.',
      ),
      'public_part',
    ),
    uncounted: deprecated(
      field(
        z.enum(UNCOUNTED_REASONS).nullable(),
        'Why it enters no total: the record keeps it out (see reason), a larger fund holds it, it is cancelled, or its kind is only listed; null where it is counted.',
        null,
      ),
      'row and excluded',
    ),
    reason: field(
      TEXT.nullable(),
      'Why the record keeps it out of every total, in words.',
      'One report only, and a later one contradicts it',
    ),
    figures: z
      .strictObject({
        size: described(apiFigure.nullable(), 'Its size: announced, promised or aimed at.'),
        allocated: described(apiFigure.nullable(), 'What a public body set aside for it.'),
        subscribed: described(apiFigure.nullable(), 'Its registered or committed capital.'),
        paid_in: described(apiFigure.nullable(), 'What was paid in.'),
        invested: described(apiFigure.nullable(), 'What it invested.'),
        returned: described(apiFigure.nullable(), 'Exits and distributions.'),
        awarded: described(apiFigure.nullable(), 'The sum of a contract after a tender.'),
        paid_out: described(apiFigure.nullable(), 'What was paid out.'),
        commitment: deprecated(
          described(apiFigure.nullable(), 'What was announced or established.'),
          'size',
        ),
        raised: deprecated(described(apiFigure.nullable(), 'What was paid in.'), 'paid_in'),
        deployed: deprecated(
          described(apiFigure.nullable(), 'What was invested or paid out.'),
          'invested and paid_out',
        ),
      })
      .meta({
        description:
          'Its figures by measure, the whole or, where only parts are known, the larger one (see part); each null where no claim gives an amount for it.',
      }),
    no_sum: z
      .strictObject({
        size: apiNoSum,
        allocated: apiNoSum,
        subscribed: apiNoSum,
        paid_in: apiNoSum,
        invested: apiNoSum,
        returned: apiNoSum,
        awarded: apiNoSum,
        paid_out: apiNoSum,
      })
      .meta({
        description:
          'Why it adds nothing to a column of the headline, which sums the announced row: what keeps it out of that row, or why there is no figure to add; each null where it is in the sum.',
      }),
    all_figures: z
      .array(apiFigure)
      .meta({ description: 'Every figure, one for each measure and part.' }),
    claims: z.array(apiClaim).meta({ description: 'Every claim about it, the earliest first.' }),
    conflicts: z.array(apiConflict).meta({
      description:
        'Where sources contradict each other, by its own file alone; see doubts for all.',
    }),
    articles: field(IDS, 'The articles with a claim about it, the newest first.', [
      '2018-07-23-nanjing-public-chain-fund',
    ]),
    content_hash: field(
      HASH,
      'A SHA-256 of this entry alone, which its page asks to be cited by.',
      'd70b65edcb1d1fa0e9a6fb8fee81be431d47f4b722daaa8b34ae9ff173a4d16a',
    ),
  })
  .meta({ description: 'A fund, budget, grant or plan.' });

export type FundDocument = DocumentOf<typeof apiFund>;
