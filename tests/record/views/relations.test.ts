import { describe, expect, it } from 'vitest';
import { UNRANKED_ROLES } from '../../../src/schema/vocabulary.ts';
import { citiesRanking } from '../../../src/views/ranking/cities.ts';
import { nearPlaces, rankNeighbours, relationsView } from '../../../src/views/place/relations.ts';
import { frozenContext, frozenLedger } from '../../harness/frozen-record.ts';

const context = frozenContext();
const place = (id: string) => {
  const found = frozenLedger().places.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};

describe('the partners of a place', () => {
  it('are all who took part there or stand behind a fund of it, each with every part', () => {
    for (const own of frozenLedger().places) {
      const wanted = new Set([
        ...own.articles.flatMap(({ partners }) => partners.map(({ partner }) => partner.id)),
        ...own.funds.flatMap(({ sponsors }) =>
          sponsors.filter(({ type }) => type === 'partner').map(({ id }) => id),
        ),
      ]);
      const { partners } = relationsView(context, own);
      expect(new Set(partners.map(({ partner }) => partner.id))).toEqual(wanted);
      for (const { parts, funds } of partners) {
        expect(parts.total + funds.length).toBeGreaterThan(0);
        expect(parts.items.every(({ roles }) => roles.length > 0)).toBe(true);
        expect(parts.items.length === parts.total || parts.all !== undefined).toBe(true);
      }
    }
  });

  it('lead from a role to its event and to the fund: Nanjing’s alliance', () => {
    const alliance = relationsView(context, place('nanjing')).partners.find(
      ({ partner }) => partner.id === 'zhongguancun-blockchain-industry-alliance',
    );
    expect(alliance?.parts.items.map(({ href, roles }) => [href, roles])).toContainEqual([
      '/articles/2018-07-23-nanjing-public-chain-fund/',
      ['initiator'],
    ]);
    expect(alliance?.funds.map(({ href }) => href)).toEqual(['/funds/nanjing-public-chain-fund/']);
  });

  it('lead both ways: a ranked place that shares a partner is shared with in turn', () => {
    // The same, written another way: pairs of partner and ranked place.
    const worked = new Map<string, Set<string>>();
    for (const { places, partners } of frozenLedger().articles) {
      for (const { partner, role } of partners) {
        if (UNRANKED_ROLES.includes(role)) continue;
        const of = worked.get(partner.id) ?? new Set();
        places.flatMap(({ countsFor }) => countsFor).forEach(({ id }) => of.add(id));
        worked.set(partner.id, of);
      }
    }
    for (const own of frozenLedger().places.filter(({ ranked }) => ranked)) {
      for (const { place: other, partners } of relationsView(context, own).places) {
        expect(other.id).not.toBe(own.id);
        for (const { id } of partners) {
          expect(worked.get(id)?.has(own.id) && worked.get(id)?.has(other.id)).toBe(true);
        }
      }
    }
  });
});

describe('neighbours', () => {
  it('in the ranking are the rows around a place’s own, with the ranking’s figures', () => {
    const { rows } = citiesRanking(context);
    const near = rankNeighbours(context, place('shenzhen'));
    expect(near?.rows.map((row) => [row.place.id, row.rank])).toEqual([
      ['hangzhou', 1],
      ['nanjing', 1],
      ['shenzhen', 3],
    ]);
    for (const row of near?.rows ?? []) {
      expect(rows.find((one) => one.place.id === row.place.id)).toMatchObject(row);
    }
  });

  it('in the ranking are none where no sum is known: unknown is no rank', () => {
    expect(rankNeighbours(context, place('beijing'))).toBeUndefined();
    expect(rankNeighbours(context, place('yuhang-hangzhou'))).toBeUndefined();
  });

  it('on the ground are the nearest seats, in whole kilometres, none above or below the place', () => {
    const near = nearPlaces(context, place('guangzhou'));
    expect(near).toHaveLength(4);
    expect(near.map(({ place: one, km }) => [one.id, km])[0]).toEqual(['foshan', 19]);
    const distances = near.map(({ km }) => km);
    expect(distances).toEqual(distances.map(Math.round).sort((a, b) => a - b));
    expect(near.map((one) => one.place.id)).not.toContain('guangdong');
    expect(
      nearPlaces(context, place('yuhang-hangzhou')).map((near) => near.place.id),
    ).not.toContain('hangzhou');
  });
});
