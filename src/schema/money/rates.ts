import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';

/** The currencies that the record knows, as ISO 4217 codes. */
export const CURRENCIES = ['CNY', 'HKD', 'USD', 'EUR', 'MOP', 'JPY'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Columns of `rates/*.csv`, in order. */
export const RATE_COLUMNS = ['month', 'currency', 'per_usd', 'source'] as const;

/** One row of `rates/*.csv`: the mean of a month, in units of the currency for one US dollar. */
export const rate = z.strictObject({
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  currency: z.enum(CURRENCIES).exclude(['USD']),
  per_usd: z.string().regex(/^(?!0+(?:\.0+)?$)\d{1,6}(?:\.\d{1,8})?$/),
  source: z.string().min(1).max(300),
});

export type RateRecord = DeepReadonly<z.output<typeof rate>>;
