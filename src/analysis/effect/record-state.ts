import { z } from 'zod';
import { BOUNDS } from '../../schema/money/claim.ts';
import {
  ENDINGS,
  GRADES,
  MEASURES,
  PARTS,
  ROWS,
  SOURCE_TIERS,
  STAGES,
} from '../../schema/money/outcome.ts';
import { CURRENCIES } from '../../schema/money/rates.ts';
import type { EntryType, RecordState } from './state.ts';

const ENTRY_TYPES = [
  'article',
  'place',
  'fund',
  'partner',
  'chain',
  'ranking',
  'edition',
] as const satisfies readonly EntryType[];

const amount = z.strictObject({ amount: z.string(), currency: z.enum(CURRENCIES) });

const name = z.strictObject({ en: z.string(), zh: z.string().exactOptional() });

const entry = z.strictObject({
  type: z.enum(ENTRY_TYPES),
  id: z.string(),
  name,
  formerly: z.array(z.string()),
  hash: z.string(),
});

const figure = z.strictObject({
  measure: z.enum(MEASURES),
  part: z.enum(PARTS).exactOptional(),
  amount,
  to: amount.exactOptional(),
  bound: z.enum(BOUNDS).exactOptional(),
  per: z.literal('year').exactOptional(),
  disputed: z.strictObject({ low: amount, high: amount }).exactOptional(),
});

const fund = z.strictObject({
  figures: z.array(figure),
  stage: z.enum(STAGES).exactOptional(),
  ending: z.enum(ENDINGS).exactOptional(),
  row: z.enum(ROWS),
});

const place = z.strictObject({
  announced: amount.exactOptional(),
  documented: amount.exactOptional(),
  rank: z.int().exactOptional(),
});

const sum = z.strictObject({
  row: z.enum(ROWS),
  measure: z.enum(MEASURES),
  amount: amount.exactOptional(),
});

const doubt = z.strictObject({
  owner: z.string(),
  id: z.string(),
  grade: z.enum(GRADES),
  about: name,
});

/** What a state of the record looks like where a build has left it behind: another version’s is none. */
export const recordStateSchema = z.strictObject({
  entries: z.array(entry),
  sums: z.array(sum),
  funds: z.record(z.string(), fund),
  places: z.record(z.string(), place),
  doubts: z.array(doubt),
  sources: z.record(z.string(), z.enum(SOURCE_TIERS)),
}) satisfies z.ZodType<RecordState>;
