import { z } from 'zod';
import { CURRENCIES } from '../money/rates.ts';
import { field } from './fields.ts';

/** A sum of money. */
export const apiAmount = z
  .strictObject({
    amount: field(
      z.string().regex(/^\d+(?:\.\d+)?$/),
      'How much, as an exact decimal in text.',
      '10000000000',
    ),
    currency: field(z.enum(CURRENCIES), 'The currency, as its ISO 4217 code.', 'CNY'),
  })
  .meta({ description: 'A sum of money.' });

/** The bounds that a sum lies between. */
export const apiRange = z.strictObject({
  low: apiAmount.meta({ description: 'The lowest.' }),
  high: apiAmount.meta({ description: 'The highest.' }),
});
