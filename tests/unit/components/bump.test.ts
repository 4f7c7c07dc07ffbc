import { describe, expect, it } from 'vitest';
import { drawBump } from '../../../src/components/shared/charts/bump.ts';
import { drawPath } from '../../../src/components/published-ranking/path.ts';
import { type BumpSeries, type BumpView, inOrder } from '../../../src/views/shared/bump.ts';

const series = (id: string, ...ranks: (number | null)[]): BumpSeries => ({
  id,
  name: { en: id },
  href: `/${id}/`,
  ranks,
});

const view = (columns: number, ...all: BumpSeries[]): BumpView => ({
  columns: Array.from({ length: columns }, (_, at) => ({ id: `${at}`, label: `${at}` })),
  series: all,
});

const draw = (shown: BumpView) =>
  drawBump(
    shown,
    shown.series.map(({ id }) => id),
  );

/** How many strokes a path has. */
const strokes = (path: string | undefined) => path?.match(/M/g)?.length ?? 0;

describe('the order of series', () => {
  it('is by last known rank, then the later known, then id; one without any rank is left out', () => {
    const all = [
      series('b', 2, 1),
      series('none', null, null),
      series('early', 1, null),
      series('a', 1, 1),
      series('c', null, 3),
    ];
    expect(inOrder(all).map(({ id }) => id)).toEqual(['a', 'b', 'early', 'c']);
  });
});

describe('a line', () => {
  it('is whole where ranks are known one after the other', () => {
    const [line] = draw(view(3, series('a', 1, 2, 1))).lines;
    expect(strokes(line?.solid)).toBe(1);
    expect(line).toMatchObject({ gaps: '', rank: 1, column: 2 });
    expect(line?.dots).toHaveLength(3);
  });

  it('is broken at a gap, with a stroke of its own over the gap, and no dot in it', () => {
    const [line] = draw(view(6, series('a', 1, 2, null, null, 3, 4))).lines;
    expect(strokes(line?.solid)).toBe(2);
    expect(strokes(line?.gaps)).toBe(1);
    expect(line?.dots).toHaveLength(4);
  });

  it('is but a dot where one rank is known', () => {
    const [line] = draw(view(3, series('a', null, 2, null))).lines;
    expect(line).toMatchObject({ solid: '', gaps: '', rank: 2, column: 1 });
    expect(line?.dots).toHaveLength(1);
  });

  it('does not end where its last rank is not known: its label follows the last known', () => {
    const drawing = draw(view(3, series('a', 1, 1, 1), series('b', 2, null, null)));
    const [a, b] = drawing.lines;
    expect(b).toMatchObject({ rank: 2, column: 0 });
    expect(b?.label[0]).toBe(a?.label[0]);
    expect(b?.leader).not.toBe('');
  });

  it('shares its height with another of the same rank, and their labels part', () => {
    const [a, b] = draw(view(2, series('a', 1, 2), series('b', 2, 2))).lines;
    expect(a?.dots[1]).toEqual(b?.dots[1]);
    expect((b?.label[1] ?? 0) - (a?.label[1] ?? 0)).toBeGreaterThanOrEqual(16);
  });
});

describe('an end label', () => {
  it.each([
    ['the last column', [1, 2, 3], undefined],
    ['an earlier column', [1, 2, null], '1'],
    ['the first column alone', [4, null, null], '0'],
    ['the last column after a gap', [1, null, 2], undefined],
  ])('of a rank of %s', (_name, ranks, expected) => {
    const drawing = draw(view(3, series('a', ...ranks), series('whole', 1, 1, 1)));
    expect(drawing.lines[0]?.earlier).toBe(expected);
  });

  it('has room for the column that it names', () => {
    const longer = (label: string) => {
      const shown = view(2, series('a', 1, null));
      for (const column of shown.columns) column.label = label;
      const { width, plot } = draw(shown);
      return width - plot.right;
    };
    expect(longer('2020-2021') - longer('20')).toBeGreaterThan(40);
  });
});

describe('a drawing', () => {
  it('of one column has its dots and labels', () => {
    const drawing = draw(view(1, series('a', 1), series('b', 2)));
    expect(drawing.lines.map((line) => line?.dots.length)).toEqual([1, 1]);
    expect(drawing.width).toBeGreaterThan(drawing.plot.right);
  });

  it('of nothing is still a drawing', () => {
    for (const shown of [view(0), view(3), view(2, series('a', null, null))]) {
      const drawing = draw(shown);
      expect(Number.isFinite(drawing.width) && Number.isFinite(drawing.height)).toBe(true);
      expect(drawing.lines.filter(Boolean)).toEqual([]);
    }
  });

  it('marks what was skipped between two columns, and gives it room', () => {
    const shown = view(3, series('a', 1, 1, 1));
    const [, , last] = shown.columns;
    if (last) last.skipped = true;
    const [first, second, third] = draw(shown).columns;
    expect(third?.skipped).toBeGreaterThan(second?.x ?? 0);
    expect(third?.skipped).toBeLessThan(third?.x ?? 0);
    expect((third?.x ?? 0) - (second?.x ?? 0)).toBeGreaterThan((second?.x ?? 0) - (first?.x ?? 0));
  });

  it('holds every label, and none within 16 pixels of another', () => {
    const many = Array.from({ length: 38 }, (_, at) =>
      series(
        `thing-${at}`,
        ...Array.from({ length: 22 }, (_, column) =>
          (at * 7 + column * 3) % 9 ? null : (at % 12) + 1,
        ),
      ),
    );
    const drawing = draw(view(22, ...many));
    const labels = drawing.lines
      .flatMap((line) => (line ? [line.label[1]] : []))
      .sort((a, b) => a - b);
    for (const [at, y] of labels.entries()) {
      if (at > 0) expect(y - (labels[at - 1] ?? 0)).toBeGreaterThanOrEqual(15.9);
      expect(y).toBeLessThanOrEqual(drawing.height - 6);
    }
  });
});

describe('one thing’s way', () => {
  it('has a number at each known rank, and none where it is not known', () => {
    const path = drawPath(view(4, series('a', 3, null, 12, 11)));
    expect(path.numbers.map(({ rank }) => rank)).toEqual([3, 12, 11]);
    expect(path.dots).toHaveLength(3);
    expect([strokes(path.solid), strokes(path.gaps)]).toEqual([1, 1]);
    expect(path.ranks.map(({ rank }) => rank)).toEqual([1, 12]);
  });

  it('keeps a single step small, and stays a drawing without any rank', () => {
    expect(drawPath(view(2, series('a', 1, 2))).ranks.map(({ rank }) => rank)).toEqual([1, 5]);
    const empty = drawPath(view(0));
    expect(Number.isFinite(empty.width) && Number.isFinite(empty.height)).toBe(true);
  });

  it('gives a wide head its room', () => {
    const shown = view(3, series('a', 1, 1, 1));
    for (const column of shown.columns) column.label = '2020-2021';
    const { columns, width } = drawPath(shown);
    expect((columns[1]?.x ?? 0) - (columns[0]?.x ?? 0)).toBeGreaterThan(62);
    expect(width).toBeGreaterThan((columns[2]?.x ?? 0) + 30);
  });
});
