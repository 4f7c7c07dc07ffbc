import { z } from 'zod';
import { FUND_KINDS, MONEY } from '../fund.ts';
import { apiClaim, apiStatus } from './claim.ts';
import {
  CLAIM_ID,
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
import { thingFields } from './thing.ts';
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
    places: field(IDS, 'The narrowest places whose fund it is.', ['nanjing']),
    kind: field(z.enum(FUND_KINDS), 'What kind of money it is.', 'investment-fund'),
    money: field(apiMoney, 'Whose money it is.', 'mixed'),
    sponsors: field(IDS, 'The partners behind it.', ['zhongguancun-blockchain-industry-alliance']),
    part_of: field(ID.nullable(), 'The larger fund that it is a part of.', null),
    parts: field(IDS, 'The funds that are parts of it.', []),
    status: field(apiStatus, 'How far it has come by its latest claim.', 'announced'),
    statuses: z
      .array(
        z.strictObject({
          status: field(apiStatus, 'The status that it reached.', 'announced'),
          date: field(EDTF, 'When, as precisely as known.', '2018-07-20'),
          claim: field(CLAIM_ID, 'The claim that says so.', CLAIM),
        }),
      )
      .meta({ description: 'How its status changed, the earliest first.' }),
    government_share: described(
      z
        .strictObject({
          percent: field(PERCENT, 'The public part in per cent.', 30),
          claim: field(CLAIM_ID, 'The claim that gives it.', CLAIM),
        })
        .nullable(),
      'How much of it is public money; null where no claim says so.',
    ),
    uncounted: field(
      z.enum(UNCOUNTED_REASONS).nullable(),
      'Why it enters no total: the record keeps it out (see reason), a larger fund holds it, it is cancelled, or its kind is only listed; null where it is counted.',
      null,
    ),
    reason: field(
      TEXT.nullable(),
      'Why the record keeps it out of every total, in words.',
      'One report only, and a later one contradicts it',
    ),
    figures: z
      .strictObject({
        commitment: described(apiFigure.nullable(), 'What was announced or established.'),
        raised: described(apiFigure.nullable(), 'What was raised.'),
        deployed: described(apiFigure.nullable(), 'What was spent.'),
      })
      .meta({ description: 'Its figures, each null where no claim gives an amount for it.' }),
    claims: z.array(apiClaim).meta({ description: 'Every claim about it, the earliest first.' }),
    conflicts: z.array(apiConflict).meta({ description: 'Where sources contradict each other.' }),
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
