import { scaleLinear } from 'd3-scale';
import { curveBumpX, curveLinear, line } from 'd3-shape';
import type { BumpView } from '../../views/charts/bump.ts';
import { ems, spread } from './spread.ts';

/** Sizes in pixels: the drawing is never scaled on a screen, so that its text stays readable. */
const LANE = 17;
const LABEL = 16;
const FONT = 12;
const HEADS = 34;
const AXIS = 26;
const LEADER = 34;
const FOOT = 10;
/** The width that columns share, and the least and most that one has. */
const PLOT = 760;
const STEP = { least: 34, most: 110 };
/** How many series are drawn in full ink: those that stand first. */
const FIRST = 5;

type Point = [x: number, y: number];

/** One thing's line, all parts as SVG paths. */
export interface BumpLine {
  /** Ranks known one after another. */
  solid: string;
  /** From one known rank to the next, over columns where it is not known. */
  gaps: string;
  /** From the last known rank to the label. */
  leader: string;
  /** All of it, as what a pointer touches. */
  whole: string;
  dots: Point[];
  label: Point;
  /** The last known rank, and its column. */
  rank: number;
  column: number;
  known: number;
  /** Drawn in full ink. */
  first: boolean;
}

export interface BumpDrawing {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  columns: { x: number; skipped?: number }[];
  ranks: { rank: number; y: number }[];
  /** In the order of the view's series; undefined where no rank is known. */
  lines: (BumpLine | undefined)[];
}

/** The places of columns; what is skipped before a column takes half a step more. */
function columnPlaces({ columns }: BumpView): { places: number[]; marks: (number | undefined)[] } {
  const steps = columns.map(({ skipped }, at): number => (at === 0 ? 0 : skipped ? 1.6 : 1));
  const all = Math.max(
    1,
    steps.reduce((sum, step) => sum + step, 0),
  );
  const step = Math.min(STEP.most, Math.max(STEP.least, PLOT / all));
  let x = AXIS + FONT;
  const places = steps.map((size) => (x += size * step));
  const marks = columns.map(({ skipped }, at) =>
    skipped && at > 0 ? ((places[at - 1] ?? 0) + (places[at] ?? 0)) / 2 : undefined,
  );
  return { places: places.map(tidy), marks };
}

const tidy = (value: number): number => Math.round(value * 10) / 10;
const straight = line().curve(curveLinear).digits(1);
const curved = line().curve(curveBumpX).digits(1);
const path = (draw: typeof straight, points: readonly Point[]): string =>
  draw(points as Point[]) ?? '';

/** Known points in runs of neighbouring columns. */
function runsOf(points: readonly (Point | undefined)[]): Point[][] {
  const runs: Point[][] = [];
  for (const [at, point] of points.entries()) {
    if (!point) continue;
    const run = at > 0 && points[at - 1] ? runs.at(-1) : undefined;
    if (run) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Whole ranks for the axis: the first, then every fifth (or more, where there are very many). */
function axisRanks(deepest: number): number[] {
  const every = deepest > 100 ? 20 : deepest > 12 ? 5 : 1;
  const ranks = Array.from({ length: Math.floor(deepest / every) }, (_, at) => (at + 1) * every);
  return [...new Set([1, ...ranks])];
}

/** Where everything of a chart of ranks stands; `names` are the labels, in the order of the series. */
export function drawBump(view: BumpView, names: readonly string[]): BumpDrawing {
  const { places, marks } = columnPlaces(view);
  const known = view.series.flatMap(({ ranks }) => ranks.filter((rank) => rank !== null));
  const deepest = Math.max(1, ...known);
  const depth = Math.max((deepest - 1) * LANE, (view.series.length - 1) * LABEL);
  const top = HEADS + LANE;
  const y = scaleLinear([1, Math.max(2, deepest)], [top, top + Math.max(depth, LANE)]);
  const bottom = tidy(y(deepest));
  const right = places.at(-1) ?? AXIS;
  const starts = view.series.map(({ ranks }) => {
    const points = ranks.map((rank, at): Point | undefined =>
      rank === null ? undefined : [places[at] ?? right, tidy(y(rank))],
    );
    const column = ranks.findLastIndex((rank) => rank !== null);
    return { points, column, rank: ranks[column] ?? undefined };
  });
  const labelled = starts
    .flatMap(({ points, column }, at) => ({ at, y: points[column]?.[1] }))
    .filter((one): one is { at: number; y: number } => one.y !== undefined)
    .sort((a, b) => a.y - b.y || a.at - b.at);
  const spots = spread(
    labelled.map((one) => one.y),
    LABEL,
    top,
    Math.max(bottom, top + (labelled.length - 1) * LABEL),
  );
  const labels = new Map(labelled.map(({ at }, index) => [at, tidy(spots[index] ?? top)]));
  const lines = starts.map(({ points, column, rank }, at): BumpLine | undefined => {
    const spot = labels.get(at);
    const last = points[column];
    if (rank === undefined || spot === undefined || !last) return undefined;
    const runs = runsOf(points);
    const between = runs.slice(1).map((run, index) => [runs[index]?.at(-1), run[0]] as Point[]);
    const label: Point = [right + LEADER, spot];
    const leader: Point[] = [last, [right + 6, last[1]], [label[0] - 4, spot]];
    const dots = points.filter((point) => point !== undefined);
    return {
      solid: runs
        .filter((run) => run.length > 1)
        .map((run) => path(curved, run))
        .join(''),
      gaps: between.map((pair) => path(straight, pair)).join(''),
      leader: path(straight, leader),
      whole: `${path(straight, dots)}${path(straight, leader)}`,
      dots,
      label,
      rank,
      column,
      known: dots.length,
      first: at < FIRST,
    };
  });
  const longest = Math.max(0, ...names.map(ems)) + 2.5;
  return {
    width: Math.ceil(right + LEADER + longest * FONT),
    height: Math.ceil(Math.max(bottom, ...labels.values()) + FOOT),
    plot: { left: AXIS, right, top, bottom },
    columns: places.map((x, at) => {
      const mark = marks[at];
      return { x, ...(mark === undefined ? {} : { skipped: tidy(mark) }) };
    }),
    ranks: axisRanks(deepest).map((rank) => ({ rank, y: tidy(y(rank)) })),
    lines,
  };
}
