import { z } from 'zod';
import { ACTIVITY_STATUSES, TRANSACTION_TYPES } from './iati.ts';
import {
  ENDINGS,
  MEASURES,
  NO_SUM_REASONS,
  PARTS,
  SOURCE_TIERS,
  STAGES,
} from '../money/outcome.ts';
import { field } from './fields.ts';

/** How far a fund has come. */
export const apiStage = field(
  z.enum(STAGES),
  'How far it has come: proposed (called for, hoped), draft (put out for comment), announced, established (registered, filed or awarded), operating, dormant, ended.',
  'announced',
);

/** How a fund ended. */
export const apiEnding = field(
  z.enum(ENDINGS).nullable(),
  'How it ended: cancelled, withdrawn, wound-up or completed; null where it has not, or nobody says.',
  null,
);

/** The code of IATI of a stage. */
export const apiActivityStatus = field(
  z.enum(ACTIVITY_STATUSES),
  'The stage as a code of IATI’s ActivityStatus: 1 pipeline, 2 implementation, 4 closed, 5 cancelled, 6 suspended.',
  '1',
);

/** What an amount measures. */
export const apiMeasure = field(
  z.enum(MEASURES),
  'What the amount measures: size (announced, promised, aimed at), allocated (set aside by a public body), subscribed (registered or committed), paid-in, invested, returned, awarded (the sum of a contract), paid-out.',
  'size',
);

/** Whose part an amount is. */
export const apiPart = field(
  z.enum(PARTS).nullable(),
  'Whose part the amount is; null for the whole.',
  null,
);

/** The code of IATI of a measure. */
export const apiTransactionType = field(
  z.enum(TRANSACTION_TYPES).nullable(),
  'The measure as a code of IATI’s TransactionType: 11 subscribed, 1 paid-in, 8 invested, 9 returned, 2 awarded, 3 paid-out; null for size and allocated, which are no transactions.',
  null,
);

/** How near a source is to what it tells. */
export const apiSourceTier = field(
  z.enum(SOURCE_TIERS),
  'How near the best source is to what it tells: primary (the body’s own acts and words), national-press, trade-press, secondary (copies, mirrors, posts).',
  'trade-press',
);

/** Why a fund adds nothing to a column. */
export const apiNoSum = field(
  z.enum(NO_SUM_REASONS).nullable(),
  'not-given (no source gives it), title-only (seen as a title only), no-rate, yearly, or what keeps the fund out of the announced row (see excluded).',
  'not-given',
);
