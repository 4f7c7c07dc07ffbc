import { describe, expect, it } from 'vitest';
import { phasesIn } from '../../../scripts/bench/process/phases.ts';
import { fieldsOf, treeOf } from '../../../scripts/bench/process/tree.ts';

describe('phases', () => {
  it('are lines of their own form alone, summed by their names', () => {
    const said = 'phase views 1.5\r\nphase pages 2\nphase views 0.25\na phase views 9\nphase x y\n';
    expect(phasesIn(said)).toEqual([
      { name: 'views', seconds: 1.75 },
      { name: 'pages', seconds: 2 },
    ]);
    expect(phasesIn('')).toEqual([]);
  });
});

describe('processes', () => {
  it('are read whatever their names hold', () => {
    expect(fieldsOf('12 (a) b (c)) S 7 1')).toEqual(['S', '7', '1']);
  });

  it('are a tree by their parents', () => {
    const parents = new Map([
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 1],
    ]);
    expect(treeOf(2, parents).sort()).toEqual([2, 3, 4]);
    expect(treeOf(9, parents)).toEqual([9]);
  });
});
