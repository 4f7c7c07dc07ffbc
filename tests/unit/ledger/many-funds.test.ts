import { describe, expect, it } from 'vitest';
import { homeView } from '../../../src/views/home/home.ts';
import { mapView } from '../../../src/views/map/map.ts';
import { moneyView } from '../../../src/views/money/money.ts';
import type { OtherRows } from '../../../src/views/money/other-rows.ts';
import { otherRowsFile } from '../../../src/views/money/rows-file.ts';
import { listPages, moneySectionView } from '../../../src/views/money/section-page.ts';
import { rowLinks } from '../../../src/views/money/section-funds.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf, PLACES } from './small.ts';

/* What pages show of far more funds than the record has today: each stays as light as it is. */

const MANY = 120;
const ids = Array.from({ length: MANY }, (_, at) => `f${String(at).padStart(3, '0')}`);

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
    expect(names(strip.announced)).toEqual(ids.slice(-13, -1).reverse());
    expect(names(strip.others)).toEqual(
      ids
        .slice(-13, -1)
        .reverse()
        .map((id) => `p${id}`),
    );
    expect(left).toBe(2 * MANY - 24);
  });

  it('the map marks the places with the largest sums, counts all, and shows the others as points', () => {
    const { places, others, counts } = mapView(context);
    expect(places).toHaveLength(64);
    expect(places.slice(0, 3).map(({ place: { id } }) => id)).toEqual(
      ['f118', 'f117', 'f116'].map((id) => `${id}-city`),
    );
    expect(counts.announced).toBe(MANY);
    expect(others).toBeGreaterThan(20);
  });

  it('the page of the money shows the largest of each section, and leads to all', () => {
    const { sections, total, findings, totals, years, silent } = moneyView(context);
    expect(total).toBe(2 * MANY);
    for (const { rows, all, count } of sections) {
      expect(rows).toHaveLength(50);
      expect(count).toBe('120 funds');
      expect(all).toMatch(/^\/money\/(?:announced|private)\/$/);
    }
    expect(sections[0]?.rows[0]?.fund.id).toBe('f118');
    for (const { rows, total: of } of findings) expect(rows).toHaveLength(Math.min(30, of));
    expect(findings.some(({ total: of }) => of > 30)).toBe(true);
    expect(totals[0]).toMatchObject({ given: MANY - 1, more: MANY - 1 - 12 });
    expect(years.map(({ funds, more }) => [funds.length, more])).toEqual([
      [12, { count: MANY - 12, href: '/money/?year=2018#row-announced' }],
    ]);
    expect([silent.items.length, silent.total, silent.all]).toEqual([
      50,
      2 * MANY,
      '/money/quiet/',
    ]);
  });

  it('every fund has a row, on the page that links to rows lead to', () => {
    const pages = listPages(context.ledger);
    expect(pages).toEqual(
      ['announced', 'private', 'quiet'].flatMap((key) =>
        Array.from({ length: key === 'quiet' ? 3 : 2 }, (_, at) => ({ key, page: at + 1 })),
      ),
    );
    const rowOf = rowLinks(context);
    const shown = new Map(
      moneyView(context).sections.map(({ key, rows }) => [key as string, rows.length]),
    );
    for (const page of pages) {
      const { rows, silent, pages: links } = moneySectionView(context, page);
      expect(Math.max(rows.length, silent.length)).toBeLessThanOrEqual(100);
      const address = links[page.page - 1]?.href ?? '';
      for (const [at, { fund: own }] of rows.entries()) {
        const isFirst = page.page === 1 && at < (shown.get(page.key) ?? 0);
        expect(rowOf(own.id)).toBe(`${isFirst ? '/money/' : address}#fund-${own.id}`);
      }
    }
  });

  it('the filters of the page of the money know every fund whose row stands elsewhere', () => {
    const file = otherRowsFile(context);
    const { sections, filters } = JSON.parse(file?.text ?? '') as OtherRows;
    const rowOf = rowLinks(context);
    expect(sections.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['announced', MANY - 50],
      ['private', MANY - 50],
    ]);
    for (const { id, href, values } of sections.flatMap(({ rows }) => rows)) {
      expect(href).toBe(rowOf(id));
      expect(values[filters.indexOf('year')]).toBe('2018');
    }
    const [first] = sections[0]?.rows ?? [];
    expect(first?.id).toBe('f068');
    expect(first?.sum).toMatch(/^69 billion/);
    expect(sections[0]?.rows.at(-1)?.sum).toBeUndefined();
  });
});
