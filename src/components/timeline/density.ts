import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Kind } from '../../schema/vocabulary.ts';
import type { DensityView, Tally } from '../../views/timeline/density.ts';

/** The columns of the density chart, in units of one month across and one event down. */
export interface DensityDrawing {
  width: number;
  height: number;
  /** Where the line stands that columns rise from and that less precise dates hang from. */
  base: number;
  shapes: { kind: Kind; path: string }[];
  ticks: { value: number; y: number }[];
}

/** The gap at either side of a column, in months. */
const GAP = 0.09;

const total = ({ counts }: Tally): number => sum(counts);
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A rectangle of each kind on top of the one before, for each tally. */
function stacked(
  view: DensityView,
  tallies: readonly Tally[],
  span: number,
  base: number,
  up: 1 | -1,
) {
  const layers = stack<Tally, number>()
    .keys(view.kinds.keys())
    .value(({ counts }, at) => counts[at] ?? 0)([...tallies]);
  return layers.map((layer) =>
    layer.map(([low, high], at) => {
      if (low === high) return '';
      const top = up === 1 ? base - high : base + low;
      return `M${rounded(at * span + GAP)} ${top}h${rounded(span - 2 * GAP)}v${high - low}h${rounded(2 * GAP - span)}z`;
    }),
  );
}

/** Draws the columns of months, and under the line the bands of what is known by its year only. */
export function drawDensity(view: DensityView): DensityDrawing {
  const highest = max(view.months, total) ?? 0;
  const scale = scaleLinear().domain([0, Math.max(1, highest)]);
  const base = scale.domain()[1] ?? 1;
  const months = stacked(view, view.months, 1, base, 1);
  const years = stacked(view, view.years, 12, base, -1);
  return {
    width: view.months.length,
    height: base + (max(view.years, total) ?? 0),
    base,
    shapes: view.kinds.map((kind, at) => ({
      kind,
      path: [...(months[at] ?? []), ...(years[at] ?? [])].join(''),
    })),
    ticks: scale
      .ticks(3)
      .filter((value) => value > 0 && Number.isInteger(value))
      .map((value) => ({ value, y: base - value })),
  };
}
