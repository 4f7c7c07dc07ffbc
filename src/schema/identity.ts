import { z } from 'zod';
import { code } from './codes.ts';

/** What a thing is called by registers outside the record. */
export const sameAs = z
  .strictObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, code('bad-identifier'))
      .meta({ description: 'Its item in Wikidata.', examples: ['Q16666'] })
      .optional(),
    uscc: z
      .string()
      .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, code('bad-identifier'))
      .meta({
        description: 'Its unified social credit code (GB 32100), 18 characters.',
        examples: ['91110000100006378U'],
      })
      .optional(),
    fund_number: z
      .string()
      .regex(/^S[A-Z0-9]{5}$/, code('bad-identifier'))
      .meta({
        description: 'Its number at the Asset Management Association of China.',
        examples: ['SEA123'],
      })
      .optional(),
    lei: z
      .string()
      .regex(/^[0-9A-Z]{18}\d{2}$/, code('bad-identifier'))
      .meta({
        description: 'Its Legal Entity Identifier (ISO 17442), 20 characters.',
        examples: ['5493001KJTIIGC8Y1R12'],
      })
      .optional(),
  })
  .meta({ description: 'The same thing in registers outside the record.' });
