import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { endOf, startOf } from '../../rules/dates.ts';
import type { Lane, LaneMark, LanesView } from '../../views/timeline/lanes.ts';

/** A mark as it is drawn: across in per cent of the years' width, down in pixels. */
export interface DrawnMark {
  mark: LaneMark;
  /** The middle of a disc, or the start of a frame. */
  x: number;
  /** A frame's width; a disc has none. */
  width?: number;
  y: number;
  height: number;
}

export interface DrawnLane {
  lane: Lane;
  height: number;
  marks: DrawnMark[];
}

/** Pixels of a row of marks, and how many rows a lane may have before marks overlap. */
const ROW = 12;
const ROWS = 5;
const MARGIN = 6;
/** The width of a disc in per cent, on the narrowest screen that shows lanes. */
const DISC = 1.1;
/** The height of a lane whose marks stand for several events each. */
const BARS = 30;

const DAY = 86_400_000;
const rounded = (value: number): number => Math.round(value * 100) / 100;

function timeScale({ years }: LanesView) {
  const first = years[0]?.year ?? '2000';
  const last = years.at(-1)?.year ?? first;
  return scaleUtc()
    .domain([new Date(startOf(first)), new Date(`${Number(last) + 1}-01-01`)])
    .range([0, 100]);
}

/** The stretch of time that a date can mean, in per cent. */
function stretch(scale: ReturnType<typeof timeScale>, date: string): [number, number] {
  return [scale(new Date(startOf(date))), scale(new Date(Date.parse(endOf(date)) + DAY))];
}

/** The first row that is free from `start` on; the last one where none is. */
function freeRow(ends: number[], start: number, end: number): number {
  const free = ends.findIndex((until) => until <= start);
  const row = free !== -1 ? free : ends.length < ROWS ? ends.length : ROWS - 1;
  ends[row] = end;
  return row;
}

/** Single events: discs and frames, in as many rows as keep them apart. */
function drawSingles(scale: ReturnType<typeof timeScale>, lane: Lane): DrawnLane {
  const ends: number[] = [];
  const marks = lane.marks.map((mark): DrawnMark => {
    const [start, end] = stretch(scale, mark.date);
    const disc = mark.date.length === 10;
    const row = disc
      ? freeRow(ends, start - DISC / 2, start + DISC / 2)
      : freeRow(ends, start, Math.max(end, start + DISC));
    const y = MARGIN + row * ROW + ROW / 2;
    return disc
      ? { mark, x: rounded(start), y, height: 8 }
      : { mark, x: rounded(start), width: rounded(end - start), y: y - 3, height: 6 };
  });
  return { lane, height: 2 * MARGIN + Math.max(1, ends.length) * ROW, marks };
}

/** Marks that stand for several: the taller, the more. */
function drawBars(scale: ReturnType<typeof timeScale>, lane: Lane, most: number): DrawnLane {
  const tall = scaleLinear()
    .domain([0, most])
    .range([0, BARS - MARGIN]);
  const marks = lane.marks.map((mark): DrawnMark => {
    const [start, end] = stretch(scale, mark.date);
    const height = rounded(Math.max(2, tall(mark.count)));
    return { mark, x: rounded(start), width: rounded(end - start), y: BARS - height, height };
  });
  return { lane, height: BARS, marks };
}

/** Draws every lane; spans are as long as what is known of their dates. */
export function drawLanes(view: LanesView): DrawnLane[] {
  const scale = timeScale(view);
  if (view.each === 'event') return view.lanes.map((lane) => drawSingles(scale, lane));
  const most = max(view.lanes, ({ marks }) => max(marks, ({ count }) => count)) ?? 1;
  return view.lanes.map((lane) => drawBars(scale, lane, most));
}
