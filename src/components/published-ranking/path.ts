import { scaleLinear } from 'd3-scale';
import type { BumpView } from '../../views/shared/bump.ts';
import {
  AXIS,
  columnPlaces,
  FONT,
  HEADS,
  headWidth,
  type Point,
  rankStrokes,
  type RankPlot,
  type RankStrokes,
  tidy,
} from '../shared/charts/ranks.ts';

const ROOM = { plot: 620, least: 29, most: 96 };
/** The least depth of the scale, in ranks, so that a single step does not look like a fall. */
const LEAST = 5;
const DEPTH = 90;
const NUMBER = 18;
const FOOT = 12;

/** One thing's way through an index, each rank written above its dot. */
export interface PathDrawing extends RankPlot, RankStrokes {
  numbers: { rank: number; x: number; y: number }[];
}

/** Where everything stands of the way of the view's only series. */
export function drawPath({ columns, series: [one] }: BumpView): PathDrawing {
  const places = columnPlaces(columns, ROOM);
  const ranks = one?.ranks ?? [];
  const deepest = Math.max(LEAST, ...ranks.map((rank) => rank ?? 1));
  const top = HEADS + NUMBER + 4;
  const y = scaleLinear([1, deepest], [top, top + DEPTH]);
  const points = ranks.map((rank, at): Point | undefined =>
    rank === null ? undefined : [places[at]?.x ?? AXIS, tidy(y(rank))],
  );
  const right = (places.at(-1)?.x ?? AXIS) + Math.max(FONT, headWidth(columns) / 2);
  return {
    ...rankStrokes(points),
    width: Math.ceil(right + 4),
    height: top + DEPTH + FOOT,
    plot: { left: AXIS, right },
    columns: places,
    ranks: [1, deepest].map((rank) => ({ rank, y: tidy(y(rank)) })),
    numbers: points.flatMap((point, at) => {
      const rank = ranks[at];
      return point && typeof rank === 'number' ? [{ rank, x: point[0], y: point[1] - 8 }] : [];
    }),
  };
}
