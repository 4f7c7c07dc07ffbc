import { describe, expect, it } from 'vitest';
import { sameAs } from '../../../src/schema/identity.ts';

const passes = (key: string, value: string): boolean => sameAs.safeParse({ [key]: value }).success;

describe('what registers call a thing', () => {
  it.each([
    ['wikidata', 'Q16666', true],
    ['wikidata', 'Q0', false],
    ['wikidata', '16666', false],
    // The check characters of GB 32100, of companies and of public bodies.
    ['uscc', '91440300708461136T', true],
    ['uscc', '91330106673959654P', true],
    ['uscc', '91440300708461136P', false],
    ['uscc', '91440300708461163T', false],
    ['uscc', '91440300708461136', false],
    ['uscc', '9144030070846I136T', false],
    // ISO 17442: MOD 97-10.
    ['lei', '5493001KJTIIGC8Y1R12', true],
    ['lei', '5493001KJTIIGC8Y1R13', false],
    ['lei', '5493001KJTIIGC8Y1R21', false],
    ['lei', '5493001KJTIIGC8YR112', false],
    ['lei', '5493001KJTIIGC8Y1R1', false],
    ['fund_number', 'SEA123', true],
    ['fund_number', 'EA1234', false],
  ])('%s %s', (key, value, expected) => {
    expect(passes(key, value)).toBe(expected);
  });
});
