import { describe, expect, it } from 'vitest';
import type { Chain, Place } from '../../../src/ledger/model.ts';
import { indexBump } from '../../../src/views/published-ranking/index-bump.ts';
import { standingsView } from '../../../src/views/published-ranking/standings.ts';
import { frozenContext } from '../../harness/frozen-record.ts';

const context = frozenContext();
const thing = (id: string) => context.ledger.thing(id) as Chain | Place;
const index = (id: string) => {
  const found = context.ledger.indexes.find((one) => one.id === id);
  if (!found) throw new Error(`no index ${id}`);
  return found;
};

describe('how ranks moved in CCID’s index', () => {
  const view = indexBump(context, index('ccid'));

  it('has the 22 editions in order, marks partial ones and what was skipped', () => {
    expect(view.columns).toHaveLength(22);
    expect(view.columns.flatMap(({ id, skipped }) => (skipped ? [id] : []))).toEqual(['24']);
    expect(view.columns.flatMap(({ id, partial }) => (partial ? [] : [id]))).toEqual(['1', '6']);
    expect(view.columns[0]).toMatchObject({ name: 'Edition 1', href: '/rankings/ccid/1/' });
  });

  it('has null where a rank is not known, never a number', () => {
    const eos = view.series.find(({ id }) => id === 'eos');
    expect(eos?.ranks.slice(0, 3)).toEqual([null, 1, 1]);
    expect(eos?.ranks.at(-1)).toBeNull();
    const ranks = view.series.flatMap((one) => one.ranks);
    const gaps = ranks.filter((rank) => rank === null).length;
    expect(gaps / ranks.length).toBeGreaterThan(0.5);
    expect(ranks.every((rank) => rank === null || rank > 0)).toBe(true);
  });

  it('begins with those whose last known rank is best', () => {
    expect(view.series.slice(0, 4).map(({ id }) => id)).toEqual([
      'eos',
      'ethereum',
      'iost',
      'tron',
    ]);
  });
});

describe('what published rankings say of a thing', () => {
  it('is its ranks in an index that ranks it more than once, with every edition', () => {
    const { paths, rows } = standingsView(context, thing('eos'));
    expect(paths.map((path) => path.index.id)).toEqual(['ccid']);
    expect(paths[0]?.rows).toHaveLength(22);
    expect(paths[0]?.rows[0]).toMatchObject({ edition: { id: '24' }, move: { kind: 'unknown' } });
    expect(paths[0]?.rows[0]).not.toHaveProperty('rank');
    expect(rows).toEqual([]);
  });

  it('is rows where it is ranked but once', () => {
    const { paths, rows } = standingsView(context, thing('xuzhou'));
    expect(paths).toEqual([]);
    expect(rows.map(({ edition, rank }) => [edition.id, rank])).toEqual([['2020-2021', 24]]);
  });

  it('holds its place in parts, even where its rank in the whole is not known', () => {
    const { rows } = standingsView(context, thing('chongqing'));
    const cie = rows.find(({ edition }) => edition.href.includes('cie-innovation'));
    expect(cie).not.toHaveProperty('rank');
    expect(cie?.orders.map(({ part, place }) => `${part.en} ${place}`)).toEqual(['Policy 1']);
  });

  it('counts a move from quarter to quarter, and none between years that are only inferred', () => {
    const { paths } = standingsView(context, thing('changsha'));
    expect(paths[0]?.rows.map(({ move }) => move.kind)).toEqual([
      'unknown',
      'unknown',
      'same',
      'unknown',
    ]);
    const beijing = standingsView(context, thing('beijing')).paths;
    const ccid = beijing.find((path) => path.index.id === 'ccid-cities');
    expect(ccid?.rows.map(({ move }) => move.kind)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is nothing for a place that none ranks', () => {
    expect(standingsView(context, thing('tibet'))).toEqual({ paths: [], rows: [] });
  });
});
