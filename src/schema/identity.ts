import { z } from 'zod';
import { isLei, isUscc } from './check-digits.ts';
import { code } from './codes.ts';

const USCC = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const LEI = /^[0-9A-Z]{18}\d{2}$/;

/** A code of a form, whose check digits fit. What has not the form is told as that alone. */
const checkedCode = (pattern: RegExp, fits: (text: string) => boolean) =>
  z
    .string()
    .regex(pattern, code('bad-identifier'))
    .refine((text) => !pattern.test(text) || fits(text), code('bad-check-digit'));

/** What a thing is called by registers outside the record. */
export const sameAs = z
  .strictObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, code('bad-identifier'))
      .meta({ description: 'Its item in Wikidata.', examples: ['Q16666'] })
      .optional(),
    uscc: checkedCode(USCC, isUscc)
      .meta({
        description: 'Its unified social credit code (GB 32100), 18 characters.',
        examples: ['91440300708461136T'],
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
    lei: checkedCode(LEI, isLei)
      .meta({
        description: 'Its Legal Entity Identifier (ISO 17442), 20 characters.',
        examples: ['5493001KJTIIGC8Y1R12'],
      })
      .optional(),
  })
  .meta({ description: 'The same thing in registers outside the record.' });

/** The registers that know things of the record. */
export const REGISTERS = [
  'wikidata',
  'uscc',
  'fund_number',
  'lei',
] as const satisfies readonly (keyof z.output<typeof sameAs>)[];
export type Register = (typeof REGISTERS)[number];

/** What a thing is called by them. */
export type SameAs = Readonly<z.output<typeof sameAs>>;
