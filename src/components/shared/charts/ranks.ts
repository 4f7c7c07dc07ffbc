import { curveBumpX, curveLinear, line } from 'd3-shape';
import type { BumpColumn } from '../../../views/shared/bump.ts';
import { ems } from './separate-labels.ts';

export type Point = [x: number, y: number];

/** What charts of ranks have in common, in pixels: they are never scaled on a screen, to stay readable. */
export const FONT = 12;
/** The height of the heads of columns, and the width of the axis of ranks. */
export const HEADS = 34;
export const AXIS = 26;

/** The width that columns share, and the least (unless a head is wider) and most that one has. */
export interface Room {
  plot: number;
  least: number;
  most: number;
}

/** A column's place, and that of the mark for what is skipped before it. */
export interface ColumnPlace {
  x: number;
  skipped?: number;
}

/** To a tenth of a pixel. */
export const tidy = (value: number): number => Math.round(value * 10) / 10;

const straightLine = line().curve(curveLinear).digits(1);
const curvedLine = line().curve(curveBumpX).digits(1);

/** A path of straight strokes through points. */
export const straight = (points: Point[]): string => straightLine(points) ?? '';

/** How wide the widest head of a column is. */
export function headWidth(columns: readonly BumpColumn[]): number {
  return Math.max(0, ...columns.map(({ label }) => ems(label) * FONT));
}

/** Places of columns; what is skipped before a column takes half a step more. */
export function columnPlaces(columns: readonly BumpColumn[], room: Room): ColumnPlace[] {
  const steps = columns.map(({ skipped }, at): number => (at === 0 ? 0 : skipped ? 1.6 : 1));
  const all = Math.max(
    1,
    steps.reduce((sum, step) => sum + step, 0),
  );
  const widest = headWidth(columns);
  const step = Math.max(room.least, widest + 8, Math.min(room.most, room.plot / all));
  let x = AXIS + Math.max(FONT, widest / 2);
  return steps.map((size, at) => {
    const before = x;
    x += size * step;
    const skipped = columns[at]?.skipped && at > 0;
    return { x: tidy(x), ...(skipped ? { skipped: tidy((before + x) / 2) } : {}) };
  });
}

/** Where the axes of a chart of ranks stand, in pixels. */
export interface RankPlot {
  width: number;
  height: number;
  plot: { left: number; right: number };
  columns: ColumnPlace[];
  ranks: { rank: number; y: number }[];
}

/** A thing's ranks as strokes and dots. */
export interface RankStrokes {
  /** Ranks known one after another. */
  solid: string;
  /** From one known rank to the next, over columns where it is not known. */
  gaps: string;
  dots: Point[];
}

/** Strokes through points, one for each column, that are missing where the rank is not known. */
export function rankStrokes(points: readonly (Point | undefined)[]): RankStrokes {
  const runs: Point[][] = [];
  for (const [at, point] of points.entries()) {
    if (!point) continue;
    const run = at > 0 && points[at - 1] ? runs.at(-1) : undefined;
    if (run) run.push(point);
    else runs.push([point]);
  }
  const solid = runs.filter(({ length }) => length > 1).map((run) => curvedLine(run) ?? '');
  const gaps = runs.slice(1).map((run, at) => {
    const pair = [runs[at]?.at(-1), run[0]].filter((point) => point !== undefined);
    return straight(pair);
  });
  return { solid: solid.join(''), gaps: gaps.join(''), dots: runs.flat() };
}
