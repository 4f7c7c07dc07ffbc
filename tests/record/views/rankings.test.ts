import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { noCache } from '../../../src/publish/cache.ts';
import { filesOf } from '../../../src/publish/registry.ts';
import { rankingFiles } from '../../../src/publish/rooms/ranking.ts';
import { yearsOf } from '../../../src/analysis/as-of.ts';
import { citiesRanking } from '../../../src/views/ranking/cities.ts';
import { chainsRanking, partnersRanking } from '../../../src/views/ranking/counts.ts';
import { fundsRanking } from '../../../src/views/ranking/funds.ts';
import { type RankingPage, rankingPathOf, tablePathOf } from '../../../src/views/ranking/page.ts';
import { type AnyRanking, allRankings } from '../../../src/views/ranking/refs.ts';
import { frozenContext, frozenLedger } from '../../harness/frozen-record.ts';

const ledger = frozenLedger();
const context = frozenContext();

/** The view of any of the Atlas's own rankings, as its page gets it. */
function viewOf(ref: AnyRanking): RankingPage & { rows: object[] } {
  switch (ref.name) {
    case 'cities':
      return citiesRanking(context, ref);
    case 'funds':
      return fundsRanking(context, ref.year);
    case 'partners':
      return partnersRanking(context, ref.year, ref.order);
    case 'chains':
      return chainsRanking(context, ref.year);
  }
}

/** With other funds switched in, there is today's page alone. */
const now = allRankings(ledger).filter(
  ({ year, scope = 'announced' }) => year === undefined && scope === 'announced',
);
const named = now.map((ref) => [rankingPathOf(ref), ref] as const);

it.each(['with-adjacent', 'with-drafts'] as const)('/%s/ has no pages of years', (scope) => {
  const view = citiesRanking(frozenContext(), { scope });
  expect(view.bump).toBeUndefined();
  expect(view.scopes.find(({ current }) => current)?.key).toBe(scope);
  expect(view.years.every(({ href }) => !href.includes('with-'))).toBe(true);
});

describe.each(named)('/%s', (path, ref) => {
  const [latest] = yearsOf(ledger);
  const today = viewOf(ref);

  it('ends its series of years at today’s ranking', () => {
    expect(viewOf({ ...ref, year: latest }).rows).toEqual(today.rows);
  });

  it('draws a chart that ends at today’s ranks, with a column a year', () => {
    const ranks = new Map(
      today.rows.map((row) => {
        const { place, fund, thing, rank } = row as Record<string, { id: string }> & {
          rank?: number;
        };
        return [(place ?? fund ?? thing)?.id, rank ?? null];
      }),
    );
    expect(today.bump?.columns.at(-1)?.label).toBe(latest);
    for (const { id, ranks: series } of today.bump?.series ?? []) {
      expect([id, series.at(-1)]).toEqual([id, ranks.get(id) ?? null]);
    }
    expect(today.bump?.series.length).toBeGreaterThan(2);
    expect(today.bump?.series.length).toBeLessThanOrEqual(12);
  });

  it('has its table as a file with the same rows, ranks and ids', async () => {
    const file = filesOf(ledger, context.site, noCache, rankingFiles, () => []).find(
      (output) => output.path === tablePathOf(ref),
    );
    expect(today.download).toBe(`/${path}table.csv`);
    const rows = parse<Record<string, string>>((await file?.content()) as string, {
      columns: true,
      record_delimiter: '\r\n',
    });
    expect(rows).toHaveLength(today.rows.length);
    for (const [at, row] of rows.entries()) {
      const shown = today.rows[at] as Record<string, { id: string; href: string }> & {
        rank?: number;
      };
      const thing = shown['place'] ?? shown['fund'] ?? shown['thing'];
      expect([row['rank'], row['id'], row['address']]).toEqual([
        String(shown.rank ?? ''),
        thing?.id,
        `https://example.org${thing?.href}`,
      ]);
    }
  });
});

describe('the file of cities', () => {
  const file = (path: string) =>
    filesOf(ledger, context.site, noCache, rankingFiles, () => [])
      .find((output) => output.path === path)
      ?.content() as string;

  it('has exact amounts with their currency, moves, and both names', () => {
    const [head, first] = file('rankings/cities/2018/table.csv').split('\r\n');
    // How many events and partners a city has grows with the record.
    expect([head, first?.replace(/,\d+,\d+,(?=https:)/, ',#,#,')]).toMatchInlineSnapshot(`
      [
        "rank,tied,move,id,name_en,name_zh,within,amount,currency,disputed_low,disputed_high,documented,documented_currency,documented_measure,spent,public,share_unknown,funds,without_amount,made_of,shared_with,budgets,budgets_made_of,happenings,partners,address",
        "1,true,new,hangzhou,Hangzhou,杭州市,,10000000000,CNY,,,30000000,CNY,allocated,,3000000000,,1,0,hangzhou-xiongan-fund 10000000000 CNY,,0,,#,#,https://example.org/cities/hangzhou/",
      ]
    `);
  });

  it('has the provinces in a file of their own', () => {
    const rows = parse<object>(file('rankings/cities/provinces.csv'), { columns: true });
    expect(rows).toHaveLength(citiesRanking(context).provinces.length);
  });
});

it('ways to the same ranking lead to pages that are there, one of each sort current', () => {
  const paths = new Set(allRankings(ledger).map((ref) => `/${rankingPathOf(ref)}`));
  for (const ref of allRankings(ledger)) {
    const { orders, districts, years, now: today } = viewOf(ref);
    const links = [...orders, ...districts, ...years, { href: today }].map(({ href }) => href);
    expect(links.filter((href) => !paths.has(href))).toEqual([]);
    expect(orders.filter(({ current }) => current)).toHaveLength(1);
  }
});
