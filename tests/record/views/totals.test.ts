import { describe, expect, it } from 'vitest';
import { placeView } from '../../../src/views/place/place.ts';
import { citiesRanking } from '../../../src/views/ranking/cities.ts';
import { yearsOf } from '../../../src/analysis/as-of.ts';
import { pagesOf } from '../../../src/publish/registry.ts';
import { frozenContext, frozenLedger } from '../../harness/frozen-record.ts';

const ledger = frozenLedger();
const context = frozenContext();

const parents = new Map(ledger.places.map(({ id, facts }) => [id, facts.parent]));
const level = new Map<string, string>(ledger.places.map(({ id, facts }) => [id, facts.level]));
const isProvince = (id: string) => ['province', 'autonomous-region'].includes(level.get(id) ?? '');

/** A place and those that it lies in, as far as the record has them. */
function* upwards(id: string): Generator<string> {
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) yield at;
}

/** The rows of rankings that something at these places belongs to. */
function rowsReached(places: readonly string[]): Set<string> {
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
  return new Set(places.flatMap((place) => [...upwards(place)]).filter(ranked));
}

/** What a place's own page adds up: all there and below; of a province only its own. */
function pageReached(places: readonly string[]): Set<string> {
  const below = places.flatMap((place) => [...upwards(place)]).filter((id) => !isProvince(id));
  return new Set([...below, ...places]);
}

/**
 * What was announced at a place in yuan, calculated another way: from the claims themselves,
 * walking up from each fund's places, with floating-point numbers.
 */
function independentTotal(placeId: string, reached = rowsReached): number | undefined {
  const tiers = ['primary', 'national-press', 'trade-press', 'secondary'];
  let total: number | undefined;
  for (const { id, facts } of ledger.funds) {
    const backed = facts.money === 'public' || facts.money === 'mixed';
    if (!reached(facts.places).has(placeId) || !backed || facts.kind !== 'investment-fund')
      continue;
    if (facts.counted === false || facts.part_of !== undefined) continue;
    const claims = ledger.articles.flatMap((article) =>
      article.claims
        .filter(({ fund }) => fund.id === id)
        .map((claim) => ({ claim, date: claim.facts.as_of ?? article.facts.date })),
    );
    const told = claims
      .filter(({ claim }) => claim.facts.stage !== undefined && !claim.facts.restates)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    // The announced row: for blockchain, and further than a hope or a draft.
    const last = told.at(-1)?.claim.facts;
    if (facts.focus !== 'blockchain' || ['proposed', 'draft'].includes(last?.stage ?? 'draft')) {
      continue;
    }
    if (last?.how === 'cancelled' || last?.how === 'withdrawn') continue;
    const best = claims
      .filter(
        ({ claim }) =>
          (claim.facts.measure ?? 'size') === 'size' &&
          claim.facts.of === undefined &&
          claim.amount &&
          !claim.facts.per,
      )
      .map(({ claim, date }) => ({
        weight: Math.min(
          ...claim.facts.sources.map((s) =>
            tiers.indexOf(
              claim.article.sources.find((source) => source.id === s)?.tier ?? 'secondary',
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

  it('counts funds, events and partners as an independent count does, for every city', () => {
    const watchers = ['issuer', 'regulator', 'participant'];
    const count = (id: string) => {
      const articles = ledger.articles.filter(({ facts }) => rowsReached(facts.places).has(id));
      const partners = articles.flatMap(({ facts }) => facts.partners);
      return {
        articles: articles.length,
        partners: new Set(partners.filter(({ role }) => !watchers.includes(role)).map((p) => p.id))
          .size,
      };
    };
    for (const { place, articles, partners } of rows) {
      expect({ id: place.id, articles, partners }).toEqual({ id: place.id, ...count(place.id) });
    }
    expect(rows.length).toBeGreaterThan(30);
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

describe('the page of every place', () => {
  it('has the sum of an independent computation', () => {
    let sums = 0;
    for (const place of ledger.places) {
      const { amount } = placeView(context, place).total.figure;
      const expected = independentTotal(place.id, pageReached);
      if (amount) sums += 1;
      expect([place.id, amount !== undefined]).toEqual([place.id, expected !== undefined]);
      if (expected !== undefined) expect(Number(amount?.amount) / expected).toBeCloseTo(1, 9);
    }
    expect(sums).toBeGreaterThan(3);
  });

  it('has the sum that the rankings have', () => {
    const { provinces } = citiesRanking(context);
    for (const { place, total } of [...citiesRanking(context).rows, ...provinces]) {
      const thing = ledger.places.find(({ id }) => id === place.id);
      expect(thing && placeView(context, thing).total.figure.amount).toEqual(total.amount);
    }
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
