import { z } from 'zod';
import { apiAmount, apiRange } from './amount.ts';
import { BOUNDS } from '../money/claim.ts';
import { apiPer } from './claim.ts';
import { CLAIM_ID, COUNT, described, type DocumentOf, field } from './fields.ts';
import { apiMeasure, apiPart, apiSourceTier, apiTransactionType } from './outcome.ts';

/** Why a claim gives a fund's figure. */
const FIGURE_REASONS = [
  /** No other claim of the figure gives an amount. */
  'only-claim',
  /** No other claim has so good a source. */
  'best-tier',
  /** Others of its tier only restate. */
  'not-restating',
  /** The latest of its tier. */
  'latest',
  /** Others of its tier have the same date; the first in the order of the record is taken. */
  'first-of-day',
  /** A whole sum that the yearly one times its years makes. */
  'whole-of-years',
] as const;

/** What became of a claim when a figure was made. */
const VERDICTS = [
  'used',
  /** The same amount, or another currency's within 10 %. */
  'agrees',
  /** Of equal tier, and too far from the amount used. */
  'disputes',
  'lower-tier',
  /** Of equal tier and within 1 %, but not the one that decides. */
  'earlier',
  'restates',
  'no-amount',
  /** A yearly amount where the figure is a whole one, or the other way round. */
  'yearly',
  /** In another currency, and the record has no rate for it. */
  'no-rate',
  /** A later claim of the same body replaced it. */
  'revised',
  /** Its sources were seen as titles only. */
  'title-only',
] as const;

const CLAIM = '2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund';

/** A figure of a fund, with the claim that gives it and what became of the others. */
export const apiFigure = z
  .strictObject({
    measure: apiMeasure,
    part: apiPart,
    amount: described(apiAmount, 'The amount of the claim that decides.'),
    to: described(
      apiAmount.nullable(),
      'The upper end, where the claim gives a range: sums take the lower one; null elsewhere.',
    ),
    bound: field(
      z.enum(BOUNDS).nullable(),
      'How the amount bounds the true one; null where it is the amount itself. It goes wherever the amount goes.',
      'about',
    ),
    per: field(apiPer, 'year: a yearly amount, in no sum; null: a whole one.', null),
    years: field(COUNT.nullable(), 'For how many years a yearly amount is given.', null),
    amount_cny: described(
      apiAmount.nullable(),
      'The amount in yuan at the rate of the month of its first claim; null for a yearly one and where the record has no rate.',
    ),
    disputed: described(
      apiRange.nullable(),
      'Where claims from equally ranked sources disagree, the range of their amounts; null where they do not.',
    ),
    revisions: z
      .array(
        z.strictObject({
          replaced: field(CLAIM_ID, 'The claim that no longer stands.', CLAIM),
          by: field(CLAIM_ID, 'The claim that took its place.', CLAIM),
        }),
      )
      .meta({ description: 'What was cut or raised, the earliest change first: no dispute.' }),
    transaction_type: apiTransactionType,
    claim: field(CLAIM_ID, 'The claim that decides.', CLAIM),
    source_tier: apiSourceTier,
    why: field(
      z.enum(FIGURE_REASONS),
      'Why it decides: the only claim with an amount; the best tier of source; others of its tier only restate; the latest of its tier; the first of those of one date.',
      'best-tier',
    ),
    considered: z
      .array(
        z.strictObject({
          id: field(CLAIM_ID, 'A claim.', CLAIM),
          verdict: field(
            z.enum(VERDICTS),
            'What became of it: used, agrees or disputes; of a lower tier, earlier, restating, without an amount; yearly where the figure is not (or the other way round); in a currency without a rate.',
            'used',
          ),
        }),
      )
      .meta({ description: 'Every claim that was considered, by date, the earliest first.' }),
  })
  .meta({ description: 'A figure of a fund, and how it was found.' });

export type FigureDocument = DocumentOf<typeof apiFigure>;
