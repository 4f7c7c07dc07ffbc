import { describe, expect, it } from 'vitest';
import { citiesRanking } from '../../src/views/ranking-cities.ts';
import { yearsOf } from '../../src/views/as-of.ts';
import { pagesOf } from '../../src/outputs/pages.ts';
import { realContext, realLedger } from './real-record.ts';

const ledger = realLedger();
const context = realContext();

/**
 * Government-backed commitments of a place in yuan, reckoned another way: from the claims themselves,
 * walking up from each fund's places, with floating-point numbers.
 */
function independentTotal(placeId: string): number | undefined {
  const parents = new Map(ledger.places.map(({ id, facts }) => [id, facts.parent]));
  const level = new Map(ledger.places.map(({ id, facts }) => [id, facts.level]));
  const ranked = (id: string): boolean => {
    const own = level.get(id) ?? '';
    const above = level.get(parents.get(id) ?? '') ?? '';
    return (
      [
        'municipality',
        'special-administrative-region',
        'sub-provincial-city',
        'prefecture-level-city',
        'autonomous-prefecture',
      ].includes(own) ||
      (!['province', 'autonomous-region'].includes(own) &&
        ['province', 'autonomous-region'].includes(above))
    );
  };
  const tiers = ['official', 'national-press', 'trade-press', 'other'];
  let total: number | undefined;
  for (const { id, facts } of ledger.funds) {
    const reach = new Set<string>();
    for (let at of facts.places as (string | undefined)[]) {
      for (; at !== undefined; at = parents.get(at)) if (ranked(at)) reach.add(at);
    }
    const backed = facts.money === 'public' || facts.money === 'mixed';
    if (!reach.has(placeId) || !backed || facts.kind !== 'investment-fund') continue;
    if (facts.counted === false || facts.part_of !== undefined) continue;
    const claims = ledger.articles.flatMap((article) =>
      article.claims
        .filter(({ fund }) => fund.id === id)
        .map((claim) => ({ claim, date: claim.facts.as_of ?? article.facts.date })),
    );
    const best = claims
      .filter(
        ({ claim }) =>
          ['announced', 'established'].includes(claim.facts.status) &&
          claim.amount &&
          !claim.facts.per,
      )
      .map(({ claim, date }) => ({
        weight: Math.min(
          ...claim.facts.sources.map((s) =>
            tiers.indexOf(
              claim.article.facts.sources.find((source) => source.id === s)?.tier ?? 'other',
            ),
          ),
        ),
        restates: claim.facts.restates === true,
        date,
        claim,
      }))
      .sort(
        (a, b) =>
          a.weight - b.weight ||
          Number(a.restates) - Number(b.restates) ||
          (a.date < b.date ? 1 : -1),
      )[0];
    if (!best?.claim.amount) continue;
    const { amount, currency } = best.claim.amount;
    const same = claims
      .filter(
        ({ claim }) =>
          !claim.facts.restates &&
          claim.amount?.amount === amount &&
          claim.amount.currency === currency,
      )
      .map(({ date }) => date)
      .sort();
    const month = (same[0] ?? best.date).slice(0, 7);
    const perUsd = (code: string) =>
      code === 'USD' ? 1 : Number(ledger.rates.get(code as 'CNY')?.get(month));
    const yuan =
      currency === 'CNY' ? Number(amount) : (Number(amount) / perUsd(currency)) * perUsd('CNY');
    total = (total ?? 0) + yuan;
  }
  return total;
}

describe('the ranking of cities', () => {
  const { rows, nation } = citiesRanking(context);

  it('agrees with an independent computation, for every city', () => {
    for (const { place, total } of rows) {
      const expected = independentTotal(place.id);
      if (expected === undefined)
        expect({ [place.id]: total.amount }).toEqual({ [place.id]: undefined });
      else expect(Number(total.amount?.amount) / expected).toBeCloseTo(1, 9);
    }
    expect(rows.filter(({ total }) => total.amount).length).toBeGreaterThan(1);
  });

  it('runs the nation’s total over distinct funds', () => {
    const sum = rows.reduce((all, { total }) => all + Number(total.amount?.amount ?? 0), 0);
    const twice = rows.flatMap(({ shared }) => shared);
    if (twice.length === 0) expect(Number(nation.amount?.amount)).toBeGreaterThanOrEqual(sum);
    expect(nation.funds).toBeLessThanOrEqual(ledger.funds.length);
  });

  it('ends its series of years at today’s', () => {
    const [latest] = yearsOf(ledger);
    const then = citiesRanking(context, { year: latest });
    expect(then.rows).toEqual(rows);
    expect(then.nation).toEqual(nation);
  });

  it('begins empty and only ever grows in funds', () => {
    const counts = yearsOf(ledger).map((year) => citiesRanking(context, { year }).nation.funds);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  });
});

describe('every view of the site', () => {
  it.each(['en', 'zh'] as const)('is a plain, serialisable value (%s)', (lang) => {
    const pages = pagesOf(ledger, context.site).filter((page) => page.lang === lang);
    for (const { path, view } of pages) {
      const value = view();
      expect({ path, value: JSON.parse(JSON.stringify(value)) as unknown }).toEqual({
        path,
        value,
      });
    }
  });
});
