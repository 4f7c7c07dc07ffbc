import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, sortRows } from '../../../src/client/shared/sort-rows.ts';

const texts = (a: string, b: string): number => Number(a > b) - Number(a < b);

describe('decimals', () => {
  it.each([
    ['2', '10', -1],
    ['10', '10.0', 0],
    ['10000000000000000000.1', '10000000000000000000.2', -1],
    ['0.5', '0.45', 1],
    ['-3', '2', -1],
    ['-3', '-2', -1],
  ])('%s against %s', (a, b, expected) => {
    expect(compareDecimals(a, b)).toBe(expected);
    expect(compareDecimals(b, a)).toBe(expected === 0 ? 0 : -expected);
  });
});

describe('rows', () => {
  it('without a value stand last in both directions, equal ones as they stood', () => {
    const rows = [
      { id: 'a', value: '2' },
      { id: 'b' },
      { id: 'c', value: '10' },
      { id: 'd', value: '2' },
      { id: 'e' },
    ];
    const ids = (direction: 'ascending' | 'descending') =>
      sortRows(rows, ({ value }) => value, compareDecimals, direction)
        .map(({ id }) => id)
        .join('');
    expect([ids('ascending'), ids('descending')]).toEqual(['adcbe', 'cadbe']);
  });

  it('are all still there, in order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string(), { nil: undefined })), (values) => {
        const sorted = sortRows(values, (value) => value, texts, 'ascending');
        const known = sorted.filter((value) => value !== undefined);
        expect(known).toEqual([...known].sort(texts));
        expect(sorted.slice(known.length).every((value) => value === undefined)).toBe(true);
        expect(sorted).toHaveLength(values.length);
      }),
    );
  });
});
