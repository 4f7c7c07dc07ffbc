import { describe, expect, it } from 'vitest';
import { homeView } from '../../../src/views/home/home.ts';
import { mapView } from '../../../src/views/map/map.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf, PLACES } from './small.ts';

/* What pages show of far more funds than the record has today: each stays as light as it is. */

const MANY = 90;
const ids = Array.from({ length: MANY }, (_, at) => `f${String(at).padStart(2, '0')}`);

/** A city of each fund's own. */
const cityOf = (id: string): Files => ({
  [`cities/${id}-city.md`]: (PLACES['cities/suzhou.md'] as string).replace('Suzhou', `City ${id}`),
});

/** An event that tells of both funds of a number. */
function tellOf(id: string, at: number): Files {
  const sum = (unit: string) => (at === MANY - 1 ? {} : { amount: `${at + 1} ${unit} CNY` });
  return article(
    '2018-07',
    id,
    { fund: id, ...sum('billion') },
    { fund: `p${id}`, ...sum('million') },
  );
}

/** Announced funds and private ones, each larger than the one before; the last of them gives no sum. */
const FILES: Files = {
  ...(Object.assign({}, ...ids.map(cityOf)) as Files),
  ...Object.fromEntries(
    ids.flatMap((id) => [
      [`funds/${id}.md`, fund(`${id}-city`)],
      [`funds/p${id}.md`, fund('nanjing', 'money: private\n')],
    ]),
  ),
  ...(Object.assign({}, ...ids.map(tellOf)) as Files),
};

describe('with far more funds than today', () => {
  const context = contextOf(ledgerOf(FILES));

  it('the home page draws the largest of each row, and says how many more there are', () => {
    const { strip, left, funds } = homeView(context).answer;
    expect(funds).toBe(MANY);
    const names = (own: typeof strip.announced) => own.map(({ fund: { id } }) => id);
    expect(names(strip.announced)).toEqual(ids.slice(-21, -1).reverse());
    expect(names(strip.others)).toEqual(
      ids
        .slice(-21, -1)
        .reverse()
        .map((id) => `p${id}`),
    );
    expect(left).toBe(2 * MANY - 40);
  });

  it('the map marks the places with the largest sums, counts all, and shows the others as points', () => {
    const { places, others, counts } = mapView(context);
    expect(places).toHaveLength(70);
    expect(places.slice(0, 3).map(({ place: { id } }) => id)).toEqual(
      ['f88', 'f87', 'f86'].map((id) => `${id}-city`),
    );
    expect(counts.announced).toBe(MANY);
    expect(others).toBeGreaterThan(20);
  });
});
