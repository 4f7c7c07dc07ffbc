import { describe, expect, it } from 'vitest';
import type { Fund, Place } from '../../../src/ledger/model.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { fundView } from '../../../src/views/fund/fund.ts';
import { homeView } from '../../../src/views/home/home.ts';
import { placeView } from '../../../src/views/place/place.ts';
import { citiesRanking } from '../../../src/views/ranking/cities.ts';
import { formatAmount } from '../../../src/i18n/format/amount.ts';
import { frozenContext } from '../../harness/frozen-record.ts';

/*
 * The product in small: the fund of Nanjing, which a dozen articles give a dozen ways, stands on its
 * page once, with everything that can be followed back.
 */
const context = frozenContext();
const fund = context.ledger.thing('nanjing-public-chain-fund') as Fund;
const view = fundView(context, fund);

describe('the page of Nanjing’s fund', () => {
  it('announced 10 billion yuan, nothing of it documented, and sources agree on the sum', () => {
    const [commitment, ...others] = view.figures;
    expect(others).toEqual([]);
    expect(commitment?.figure.amount).toEqual({ amount: '10000000000', currency: 'CNY' });
    expect(commitment?.figure.disputed).toBeUndefined();
    expect(commitment?.measure).toBe('size');
    expect(view.answer.reached.stage).toBe('announced');
    expect(view.answer.publicPart?.percent).toBe(30);
    expect(view.answer.documented).toBeUndefined();
  });

  it('counts it once, in the city and in the nation, however many articles mention it', () => {
    const nanjing = context.ledger.thing('nanjing') as Place;
    expect(fund.claims.length).toBeGreaterThan(2);
    const city = placeView(context, nanjing);
    expect(city.committed.filter(({ id }) => id === fund.id)).toHaveLength(1);
    const row = citiesRanking(context).rows.find(({ place }) => place.id === 'nanjing');
    const counted = city.committed.filter(({ figure }) => figure.amount);
    const sum = counted.reduce(
      (total, { figure }) => total + BigInt(figure.amount?.amount ?? 0),
      0n,
    );
    expect(row?.total.amount?.amount).toBe(String(sum));
    expect(city.total.figure.amount?.amount).toBe(String(sum));
  });

  it('shows “one fund or two” as a conflict with the sources of both sides, not as a dispute', () => {
    const conflict = view.conflicts.find(({ about }) => about === 'one fund or two');
    const publishers = conflict?.sources.map(({ publisher }) => publisher);
    expect(publishers).toEqual(
      expect.arrayContaining(['Block Tribune', 'Ethereum World News', 'Copies on pages.dev']),
    );
    expect(view.figures.every(({ figure }) => figure.disputed === undefined)).toBe(true);
  });

  it('gives the dollars of the sources beside the Atlas’s own', () => {
    expect(view.ownDollars.map(({ amount }) => amount.amount)).toEqual(
      expect.arrayContaining(['1400000000', '1470000000', '1480000000', '1500000000']),
    );
    for (const { sources } of view.ownDollars) expect(sources.length).toBeGreaterThan(0);
    const usd = view.figures[0]?.figure.usd;
    expect(usd && formatAmount(usd, 'en')).toEqual({ figure: '1.49 billion', unit: 'USD' });
    const claim = view.claims.find(({ used }) => used);
    expect(claim?.rate).toEqual({ perUsd: '6.7180', currency: 'CNY', period: '2018-07' });
  });

  it('makes every figure a link to a claim, and every claim a list of sources', () => {
    const anchors = new Set(
      context.ledger.articles.flatMap((article) =>
        articleView(context, article).claims.map(
          ({ anchor }) => `/articles/${article.id}/#${anchor}`,
        ),
      ),
    );
    const figures = [
      ...view.figures.flatMap(({ figure, considered }) => [
        figure.href,
        ...considered.map(({ href }) => href),
      ]),
      view.answer.reached.href ?? '',
      view.answer.publicPart?.href ?? '',
    ];
    expect(figures.filter((href) => !anchors.has(href))).toEqual([]);
    const listed = new Set(view.sources.map(({ id }) => `#source-${id}`));
    for (const claim of view.claims) {
      expect(claim.sources.length).toBeGreaterThan(0);
      expect(claim.sources.filter(({ href }) => !listed.has(href))).toEqual([]);
    }
  });

  it('is a plain object: what the template gets is what would be cached', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(structuredClone(view)).toEqual(view);
  });

  it('stands among what is disputed on the home page', () => {
    expect(homeView(context).disputed.map(({ id }) => id)).toContain(fund.id);
  });
});
