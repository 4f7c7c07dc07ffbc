import { type BenchResult, wallOf } from './results.ts';

/** One line of a plot: seconds by events. */
export interface Series {
  readonly name: string;
  /** Whether it is ours: drawn whole, others dashed. */
  readonly own: boolean;
  readonly points: readonly { readonly events: number; readonly seconds: number }[];
}

/** Every series that a run has figures for: our builds and check, and the peers. */
export function seriesOf({ sizes }: BenchResult): Series[] {
  const rows = sizes.flatMap((size) => size.rows).filter(({ timing }) => timing !== undefined);
  const keys = new Map(rows.map((row) => [`${row.of}: ${row.step}`, row]));
  return [...keys.values()].map(({ of, step, version }) => ({
    name: version === undefined ? step : of,
    own: version === undefined,
    points: sizes
      .flatMap((size) => {
        const seconds = wallOf(size, of, step);
        return seconds === undefined ? [] : [{ events: size.events, seconds }];
      })
      .sort((a, b) => a.events - b.events),
  }));
}

const WIDTH = 760;
const HEIGHT = 460;
const MARGIN = { top: 16, right: 290, bottom: 56, left: 56 };
/** The room for lines that lead from the ends to the names. */
const LEAD = 34;
/** The least distance between two names at the right. */
const APART = 15;

/**
 * Moves values that are in order apart, each at least so far from the one before, as little as can be: those
 * that crowd each other are spread around the middle of them, within a limit.
 */
export function apart(values: readonly number[], least: number, end: number): number[] {
  const groups: { sum: number; count: number }[] = [];
  for (const [at, value] of values.entries()) {
    let last = { sum: value - at * least, count: 1 };
    // Where a value would come before the one that it follows, both get the middle of the two.
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      if (before.sum / before.count <= last.sum / last.count) break;
      groups.pop();
      last = { sum: before.sum + last.sum, count: before.count + last.count };
    }
    groups.push(last);
  }
  const moved = groups
    .flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
    .map((value, at) => value + at * least);
  return moved.map((value, at) => Math.min(value, end - (moved.length - 1 - at) * least));
}

/** The powers of ten from just below a range to just above it. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

const scale = (ticks: readonly number[], from: number, to: number) => {
  const [low, high] = [ticks[0] ?? 1, ticks.at(-1) ?? 10].map(Math.log10) as [number, number];
  return (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
};

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (value: number): string => String(Math.round(10 * value) / 10);

/**
 * A plot of seconds by events, both by powers of ten, as SVG: in the colour of the text around it, or of
 * the reader’s light or dark setting where it is shown as a picture. Throws where there is nothing to draw.
 */
export function plotOf(series: readonly Series[], title: string): string {
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) throw new RangeError('a plot of nothing');
  const [events, seconds] = [
    decades(points.map((point) => point.events)),
    decades(points.map((point) => point.seconds)),
  ];
  const [right, bottom] = [WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom];
  const [x, y] = [scale(events, MARGIN.left, right), scale(seconds, bottom, MARGIN.top)];
  const grid = [
    ...seconds.map(
      (value) =>
        `<path class="grid" d="M${MARGIN.left} ${round(y(value))}H${right}"/><text x="${MARGIN.left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${value} s</text>`,
    ),
    ...events.map(
      (value) =>
        `<path class="grid" d="M${round(x(value))} ${MARGIN.top}V${bottom}"/><text x="${round(x(value))}" y="${bottom + 20}" text-anchor="middle">${value}</text>`,
    ),
  ];
  const ends = series
    .flatMap((one) => {
      const last = one.points.at(-1);
      return last ? [{ ...one, end: { x: x(last.events), y: y(last.seconds) } }] : [];
    })
    .sort((a, b) => a.end.y - b.end.y);
  const heights = apart(
    ends.map(({ end }) => end.y),
    APART,
    bottom,
  );
  const lines = ends.map(({ name, own, points: own_, end }, at) => {
    const way = own_.map((p) => `${round(x(p.events))} ${round(y(p.seconds))}`).join('L');
    const dots = own_
      .map((p) => `<circle cx="${round(x(p.events))}" cy="${round(y(p.seconds))}" r="2.5"/>`)
      .join('');
    const height = heights[at] ?? end.y;
    return `<g${own ? '' : ' class="other"'}><path class="line" d="M${way}"/>${dots}<path class="lead" d="M${round(end.x + 5)} ${round(end.y)}L${right + LEAD} ${round(height)}"/><text x="${right + LEAD + 4}" y="${round(height + 4)}">${escape(name)}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
<title>${escape(title)}</title>
<style>
svg { color: #1c1a17; font: 12px sans-serif; }
@media (prefers-color-scheme: dark) { svg { color: #e8e4dc; } }
text, circle { fill: currentColor; }
path { fill: none; stroke: currentColor; }
.grid { opacity: 0.15; }
.line { stroke-width: 1.5; }
.lead { opacity: 0.3; }
.other .line { stroke-dasharray: 5 4; }
.other text { font-style: italic; }
</style>
${[...grid, ...lines].join('\n')}
<text x="${(MARGIN.left + right) / 2}" y="${bottom + 42}" text-anchor="middle">events</text>
</svg>
`;
}
