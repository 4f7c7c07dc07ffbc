import { scaleLinear } from 'd3-scale';
import type { BumpSeries, BumpView } from '../../../views/shared/bump.ts';
import {
  AXIS,
  type ColumnPlace,
  columnPlaces,
  FONT,
  HEADS,
  type Point,
  rankStrokes,
  type RankPlot,
  type RankStrokes,
  straight,
  tidy,
} from './ranks.ts';
import { ems, separateLabels } from './separate-labels.ts';

const LANE = 17;
const LABEL = 16;
const LEADER = 34;
const FOOT = 10;
const ROOM = { plot: 760, least: 34, most: 110 };
/** Room for a rank and what stands around it, in sizes of the type. */
const END = 3.5;
/** How many series are drawn in full ink: those that stand first. */
const FIRST = 5;

/** One thing's line, all parts as SVG paths. */
export interface BumpLine extends RankStrokes {
  /** From the last known rank to the label. */
  leader: string;
  /** All of it, as what a pointer touches. */
  whole: string;
  label: Point;
  /** The last known rank, and its column. */
  rank: number;
  column: number;
  /** The head of that column, where it is not the last one: ranks of other times are never mixed. */
  earlier?: string;
  /** Drawn in full ink. */
  first: boolean;
}

export interface BumpDrawing extends RankPlot {
  /** In the order of the view's series; undefined where no rank is known. */
  lines: (BumpLine | undefined)[];
}

/** Whole ranks for the axis: the first, then every fifth (or more, where there are very many). */
function axisRanks(deepest: number): number[] {
  const every = deepest > 100 ? 20 : deepest > 12 ? 5 : 1;
  const ranks = Array.from({ length: Math.floor(deepest / every) }, (_, at) => (at + 1) * every);
  return [...new Set([1, ...ranks])];
}

/** A series with the place of each of its ranks. */
interface Placed {
  points: (Point | undefined)[];
  /** The last column whose rank is known, that rank, and its height. */
  last?: { column: number; rank: number; y: number };
}

function place({ ranks }: BumpSeries, columns: ColumnPlace[], y: (rank: number) => number): Placed {
  const points = ranks.map((rank, at): Point | undefined => {
    const x = columns[at]?.x;
    return rank === null || x === undefined ? undefined : [x, tidy(y(rank))];
  });
  const column = points.findLastIndex((point) => point !== undefined);
  const [rank, point] = [ranks[column], points[column]];
  return point && typeof rank === 'number'
    ? { points, last: { column, rank, y: point[1] } }
    : { points };
}

/** The head of a column at which a line ends before the last one. */
function earlierHead({ columns }: BumpView, column: number): string | undefined {
  return column < columns.length - 1 ? columns[column]?.label : undefined;
}

/** The heights of labels, moved apart, by the place of their series. */
function labelHeights(placed: readonly Placed[], top: number, bottom: number): Map<number, number> {
  const wanted = placed
    .flatMap(({ last }, at) => (last ? [{ at, y: last.y }] : []))
    .sort((a, b) => a.y - b.y || a.at - b.at);
  const heights = separateLabels(
    wanted.map(({ y }) => y),
    LABEL,
    top,
    Math.max(bottom, top + (wanted.length - 1) * LABEL),
  );
  return new Map(wanted.map(({ at }, index) => [at, tidy(heights[index] ?? top)]));
}

/** Where everything of a chart of ranks stands; `names` are the labels, in the order of the series. */
export function drawBump(view: BumpView, names: readonly string[]): BumpDrawing {
  const columns = columnPlaces(view.columns, ROOM);
  const known = view.series.flatMap(({ ranks }) => ranks.filter((rank) => rank !== null));
  const deepest = Math.max(1, ...known);
  const depth = Math.max((deepest - 1) * LANE, (view.series.length - 1) * LABEL, LANE);
  const top = HEADS + LANE;
  const y = scaleLinear([1, Math.max(2, deepest)], [top, top + depth]);
  const right = columns.at(-1)?.x ?? AXIS;
  const placed = view.series.map((series) => place(series, columns, y));
  const labels = labelHeights(placed, top, y(deepest));
  const lines = placed.map(({ points, last }, at): BumpLine | undefined => {
    const height = labels.get(at);
    if (!last || height === undefined) return undefined;
    const strokes = rankStrokes(points);
    const label: Point = [right + LEADER, height];
    const leader = straight([
      [columns[last.column]?.x ?? right, last.y],
      [right + 6, last.y],
      [label[0] - 4, height],
    ]);
    const whole = straight(strokes.dots) + leader;
    const earlier = earlierHead(view, last.column);
    return {
      ...{ ...strokes, ...last, leader, whole, label, first: at < FIRST },
      ...(earlier === undefined ? {} : { earlier }),
    };
  });
  const longest = Math.max(
    0,
    ...names.map((name, at) => ems(name) + ems(lines[at]?.earlier ?? '') + END),
  );
  return {
    width: Math.ceil(right + LEADER + longest * FONT),
    height: Math.ceil(Math.max(y(deepest), ...labels.values()) + FOOT),
    plot: { left: AXIS, right },
    columns,
    ranks: axisRanks(deepest).map((rank) => ({ rank, y: tidy(y(rank)) })),
    lines,
  };
}
