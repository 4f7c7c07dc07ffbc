import { expect, it } from 'vitest';
import {
  identifierValues,
  identifierViews,
  withIdentifiers,
} from '../../../src/views/shared/identifiers.ts';

const SAME = { wikidata: 'Q16666', uscc: '91440300708461136T' };

it('identifiers are shown in the order of the registers, with an address where there is one', () => {
  expect(identifierViews({ uscc: SAME.uscc, wikidata: SAME.wikidata })).toEqual([
    { register: 'wikidata', value: 'Q16666', href: 'https://www.wikidata.org/wiki/Q16666' },
    { register: 'uscc', value: '91440300708461136T' },
  ]);
  expect(identifierViews(undefined)).toEqual([]);
});

it('a row holds each, or that it is not known', () => {
  expect(identifierValues(SAME)).toEqual({ ...SAME, fund_number: null, lei: null });
});

it('JSON-LD tells them beside what it has', () => {
  const wikidata = 'https://www.wikidata.org/wiki/Q16666';
  const identifier = [
    { '@type': 'PropertyValue', propertyID: 'Wikidata', value: 'Q16666' },
    { '@type': 'PropertyValue', propertyID: 'USCC', value: '91440300708461136T' },
  ];
  const organisation = { '@type': 'Organization', sameAs: 'https://example.org/' };
  expect(withIdentifiers(organisation, SAME)).toEqual({
    '@type': 'Organization',
    sameAs: ['https://example.org/', wikidata],
    identifier,
  });
  expect(withIdentifiers(organisation, { uscc: SAME.uscc })).toEqual({
    ...organisation,
    identifier: identifier.slice(1),
  });
  expect(withIdentifiers(organisation, undefined)).toBe(organisation);
});
