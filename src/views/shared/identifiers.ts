import { type Register, REGISTERS, type SameAs } from '../../schema/identity.ts';
import { type Column, text } from '../data/tables/table.ts';
import type { Linked } from './types.ts';

/*
 * What a thing is called by registers outside the record: on its page, in its row, in its JSON-LD.
 */

/** The address of a thing in a register that has one for each. */
const ADDRESSES: Partial<Record<Register, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  lei: (value) => `https://search.gleif.org/#/record/${value}`,
};

/** How JSON-LD names the registers. */
const PROPERTY_IDS: Record<Register, string> = {
  wikidata: 'Wikidata',
  uscc: 'USCC',
  fund_number: 'AMAC',
  lei: 'LEI',
};

/** An identifier as a page shows it. */
export interface IdentifierView {
  register: Register;
  value: string;
  /** Where the register has it. */
  href?: string;
}

/** The identifiers of a thing, in the order of the registers. */
export function identifierViews(same: SameAs | undefined): IdentifierView[] {
  return REGISTERS.flatMap((register) => {
    const value = same?.[register];
    const href = value && ADDRESSES[register]?.(value);
    return value === undefined ? [] : [{ register, value, ...(href ? { href } : {}) }];
  });
}

/** The columns of a table of things. */
export const IDENTIFIER_COLUMNS: readonly Column[] = [
  text('wikidata', 'Its item in Wikidata, where the record has it.'),
  text('uscc', 'Its unified social credit code (GB 32100), where the record has it.'),
  text('fund_number', 'Its number at the Asset Management Association of China.'),
  text('lei', 'Its Legal Entity Identifier (ISO 17442), where the record has it.'),
];

/** What those columns hold. */
export const identifierValues = (same: SameAs | undefined): Record<Register, string | null> => ({
  wikidata: same?.wikidata ?? null,
  uscc: same?.uscc ?? null,
  fund_number: same?.fund_number ?? null,
  lei: same?.lei ?? null,
});

/** A list of what a property holds already, and more. */
const and = (held: unknown, more: readonly unknown[]): unknown[] => [
  ...(held === undefined ? [] : [held].flat()),
  ...more,
];

/** Properties of schema.org with the identifiers of their thing added: `sameAs` by address, `identifier` by register. */
export function withIdentifiers(properties: Linked, same: SameAs | undefined): Linked {
  const found = identifierViews(same);
  if (found.length === 0) return properties;
  const addresses = found.flatMap(({ href }) => href ?? []);
  return {
    ...properties,
    ...(addresses.length > 0 ? { sameAs: and(properties['sameAs'], addresses) } : {}),
    identifier: and(
      properties['identifier'],
      found.map(({ register, value }) => ({
        '@type': 'PropertyValue',
        propertyID: PROPERTY_IDS[register],
        value,
      })),
    ),
  };
}
