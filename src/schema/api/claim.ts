import { z } from 'zod';
import { BOUNDS } from '../money/claim.ts';
import { STATUSES } from '../money/version-1.ts';
import { TIERS } from '../money/version-1.ts';
import { apiAmount } from './amount.ts';
import {
  ADDRESS,
  CLAIM_ID,
  COUNT,
  deprecated,
  described,
  type DocumentOf,
  EDTF,
  field,
  ID,
  IDS,
  PERCENT,
  TEXT,
} from './fields.ts';
import {
  apiActivityStatus,
  apiEnding,
  apiMeasure,
  apiPart,
  apiSourceTier,
  apiStage,
  apiTransactionType,
} from './outcome.ts';

/** A fund's status by a claim. */
export const apiStatus = field(
  z.enum(STATUSES),
  'How far a fund’s money has come, in the order it goes: announced, established, raised, deployed; or cancelled, or unknown.',
  'announced',
);

/** Whether an amount is a yearly one. */
export const apiPer = z.literal('year').nullable();

/** What one article says of one fund. */
export const apiClaim = z
  .strictObject({
    id: field(
      CLAIM_ID,
      'The id of the claim: its article’s and its fund’s, with -2 for a second.',
      '2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund',
    ),
    url: field(
      ADDRESS,
      'Where it stands on the page of its article.',
      'https://example.org/articles/2018-07-23-nanjing-public-chain-fund/#claim-nanjing-public-chain-fund',
    ),
    article: field(ID, 'The article that makes it.', '2018-07-23-nanjing-public-chain-fund'),
    fund: field(ID, 'The fund that it is about.', 'nanjing-public-chain-fund'),
    date: field(EDTF, 'Of when it speaks, as precisely as known.', '2018-07-23'),
    status: deprecated(
      field(apiStatus, 'What its sources say has happened with the money.', 'announced'),
      'stage and measure',
    ),
    measure: described(
      apiMeasure.nullable(),
      'What the amount measures; null where it speaks of a stage or a share alone.',
    ),
    of: apiPart,
    stage: described(
      apiStage.nullable(),
      'The stage that the fund has reached by it; null where it says none.',
    ),
    how: apiEnding,
    amount: described(
      apiAmount.nullable(),
      'How much money; null where no amount is given. The record’s amounts are read from what sources write.',
    ),
    to: described(
      apiAmount.nullable(),
      'The upper end, where the source gives a range and amount is the lower one; null elsewhere.',
    ),
    wording: field(
      TEXT.nullable(),
      'The amount as the source put it, verbatim; null where it was not noted.',
      '100亿元人民币',
    ),
    bound: field(
      z.enum(BOUNDS).nullable(),
      'How the amount bounds the true one; null where it is the amount itself.',
      null,
    ),
    per: field(apiPer, 'year: a yearly amount, in no sum; null: a whole one.', null),
    years: field(COUNT.nullable(), 'For how many years a yearly amount is given.', null),
    government_share: field(
      PERCENT.nullable(),
      'The public part in per cent; null where the claim gives none.',
      30,
    ),
    restates: field(
      z.boolean(),
      'A mention in retrospect: it moves neither the date nor the status of the fund.',
      false,
    ),
    revises: field(
      CLAIM_ID.nullable(),
      'The earlier claim that it replaces, where a body changes its own figure.',
      null,
    ),
    title_only: field(
      z.boolean(),
      'Whether its sources were seen as titles only: it then decides no figure and no stage.',
      false,
    ),
    tier: deprecated(
      field(z.enum(TIERS), 'The rank of its best source, the highest first.', 'trade-press'),
      'source_tier',
    ),
    source_tier: apiSourceTier,
    activity_status: described(
      apiActivityStatus.nullable(),
      'Its stage as a code of IATI’s ActivityStatus; null where it says none.',
    ),
    transaction_type: apiTransactionType,
    sources: field(IDS, 'The sources of the article that say so.', ['coindesk-jiangbei']),
    own_dollars: z
      .array(
        z.strictObject({
          amount: field(apiAmount, 'The dollars.', { amount: '1400000000', currency: 'USD' }),
          sources: field(IDS, 'The sources that give them.', ['coindesk-jiangbei']),
        }),
      )
      .meta({ description: 'The amount in dollars as sources gave it themselves.' }),
    note: field(
      TEXT.nullable(),
      'What a reader of the claim should know.',
      'Recalled in passing; the report knows of no payment from the fund',
    ),
  })
  .meta({ description: 'What one article says of one fund.' });

export type ClaimDocument = DocumentOf<typeof apiClaim>;
