import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasChosen, toggled } from '../../../src/search/address.ts';
import { FACETS, ORDERS, PAGE, SEARCH_ADDRESS } from '../../../src/search/search-address.ts';

describe('the address of a search', () => {
  it('says everything in order', () => {
    const state = {
      q: '南京 & co',
      chosen: { type: ['article'], city: ['nanjing', 'hong-kong'], year: ['2018'] },
      order: 'date',
      shown: 40,
    } as const;
    const address = SEARCH_ADDRESS.format(state);
    expect(address).toBe(
      '?q=%E5%8D%97%E4%BA%AC+%26+co&type=article&city=nanjing&city=hong-kong&year=2018&sort=date&n=40',
    );
    expect(SEARCH_ADDRESS.parse(address)).toEqual(state);
  });

  it('is empty where nothing is asked', () => {
    expect(SEARCH_ADDRESS.format(SEARCH_ADDRESS.parse(''))).toBe('');
    expect(SEARCH_ADDRESS.parse('')).toEqual({
      q: '',
      chosen: {},
      order: 'relevance',
      shown: PAGE,
    });
  });

  it('reads what it wrote', () => {
    const value = fc.stringMatching(/^[a-z0-9/-]{1,20}$/);
    const filters = fc.record(
      Object.fromEntries(
        FACETS.map((facet) => [facet, fc.uniqueArray(value, { minLength: 1, maxLength: 3 })]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        filters,
        fc.constantFrom(...ORDERS),
        (q, chosen, order) => {
          const state = { q, chosen, order, shown: PAGE };
          expect(SEARCH_ADDRESS.parse(SEARCH_ADDRESS.format(state))).toEqual(state);
        },
      ),
    );
  });

  it('is read without harm whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (text, params) => {
        for (const search of [text, `?${params}`, `?n=${text}&type=${text}&sort=${text}`]) {
          const { shown, order, chosen } = SEARCH_ADDRESS.parse(search);
          expect(shown).toBeGreaterThanOrEqual(PAGE);
          expect(shown).toBeLessThanOrEqual(1000);
          expect(ORDERS).toContain(order);
          for (const values of Object.values(chosen)) {
            for (const value of values) expect(value).toMatch(/^[\w/-]+$/);
          }
        }
      }),
    );
  });

  it('takes a value off as it put it on', () => {
    const on = toggled({}, 'city', 'nanjing');
    expect(on).toEqual({ city: ['nanjing'] });
    expect(hasChosen(on)).toBe(true);
    expect(hasChosen(toggled(on, 'city', 'nanjing'))).toBe(false);
  });
});
