import { afterEach, describe, expect, it, vi } from 'vitest';
import { OtherFunds } from '../../../src/client/money/other-funds.ts';
import type { OtherRows } from '../../../src/views/money/other-rows.ts';

/* The funds whose rows stand on other pages, as the filters of the page of the money ask for them. */

const FILE: OtherRows = {
  filters: ['place', 'year'],
  sections: [
    {
      key: 'announced',
      rows: [
        {
          id: 'a',
          name: 'A',
          href: '/money/announced/#fund-a',
          values: ['nanjing suzhou', '2018'],
        },
        { id: 'b', name: 'B', href: '/money/announced/2/#fund-b', values: ['suzhou', '2019'] },
      ],
    },
    { key: 'private', rows: [{ id: 'c', name: 'C', href: '/c', values: ['nan', '2018'] }] },
  ],
};

const answers = (body: unknown) => vi.fn(() => Promise.resolve(Response.json(body)));

const found = async (file: string, chosen: Record<string, string>) => {
  const others = new OtherFunds(file, '{}');
  const matching = await others.matching(new Map(Object.entries(chosen)));
  return Object.fromEntries([...matching].map(([key, rows]) => [key, rows.map(({ id }) => id)]));
};

afterEach(() => vi.unstubAllGlobals());

describe('the funds of other pages', () => {
  it('are found by whole ids, in every filter that is chosen', async () => {
    vi.stubGlobal('fetch', answers(FILE));
    expect(await found('/1', { place: 'suzhou' })).toEqual({ announced: ['a', 'b'], private: [] });
    expect(await found('/1', { place: 'nan' })).toEqual({ announced: [], private: ['c'] });
    expect(await found('/1', { place: 'suzhou', year: '2019' })).toEqual({
      announced: ['b'],
      private: [],
    });
    expect(await found('/1', { focus: 'adjacent' })).toEqual({ announced: [], private: [] });
  });

  it('are fetched once, and again only where that failed', async () => {
    const fetched = answers(FILE);
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('offline'))),
    );
    await expect(found('/2', { year: '2018' })).rejects.toThrow('offline');
    vi.stubGlobal('fetch', fetched);
    for (const year of ['2018', '2019', '2018']) await found('/2', { year });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('are led to by their ids', async () => {
    vi.stubGlobal('fetch', answers(FILE));
    const others = new OtherFunds('/3', '{}');
    expect(await others.rowOf('b')).toBe('/money/announced/2/#fund-b');
    expect(await others.rowOf('d')).toBeUndefined();
  });
});
