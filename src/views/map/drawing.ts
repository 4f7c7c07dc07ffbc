import { pickBoth } from '../../i18n/pick.ts';
import type { Context } from '../shared/context.ts';
import { type Frame, type FrameId } from './frames.ts';
import { type InsetOutline, isIn, outlinesIn } from './insets.ts';
import { keyBox, type KeyCircle, keyOf } from './key.ts';
import { type Label, placeLabels } from './labels.ts';
import { landPath } from './land.ts';
import type { Located, MapPlace, MarkSort } from './places.ts';
import { type Box, type Circle, radiusOf } from './shapes.ts';
import { type PlacedCircle, separateCircles } from './separate-circles.ts';

/** A place's mark in a frame. */
export interface MapMark extends PlacedCircle {
  /** Which of the map's places it is. */
  place: number;
  /** How far from its middle a tap still means it. */
  hit: number;
  label?: Pick<Label, 'x' | 'y' | 'anchor'> & { both: boolean };
}

export interface MapFrameView {
  id: FrameId;
  width: number;
  height: number;
  /** The size of its type. */
  size: number;
  land: string;
  marks: MapMark[];
  outlines: InsetOutline[];
  /** Circles to measure the others by, in the frame of the country. */
  key: KeyCircle[];
}

/** What all frames are drawn from. */
export interface Drawing {
  context: Context;
  /** The largest sum first. */
  places: Located[];
  insets: Frame[];
  /** The largest sum, in yuan. */
  largest: number;
}

/** Marks that have no sum to show. */
const RADII: Record<Exclude<MarkSort, 'sum'>, number> = { unknown: 6, none: 3.2, within: 2.4 };
/** No circle vanishes. */
const SMALLEST = 2;
/** A tap may miss a mark by as much, where no other mark is nearer. */
const REACH = 12;

const letterBox = ({ x, y }: { x: number; y: number }, type: number): Box => ({
  x,
  y: y - type,
  width: type,
  height: type * 1.2,
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** Its numbers to a tenth of a unit. */
const rounded = ({ x, y, r }: Circle): Circle => ({ x: round(x), y: round(y), r: round(r) });

/** Where the marks of a frame stand: what has a sum stays where it lies, smaller marks give way. */
function spotsOf(frame: Frame, shown: readonly Located[], largest: number): PlacedCircle[] {
  const circles = shown.map(({ at, view, yuan }): Circle => {
    const [x, y] = frame.project(at);
    const r =
      view.sort === 'sum'
        ? Math.max(SMALLEST, radiusOf(yuan, largest, frame.largest))
        : RADII[view.sort];
    return { x, y, r };
  });
  const sums = shown.filter(({ view }) => view.sort === 'sum').length;
  const fixed = circles.slice(0, sums);
  return [...fixed, ...separateCircles(fixed, circles.slice(sums), frame)];
}

/** How far from its middle a tap means a mark: half the way to the next one, within reason. */
function hitOf(mark: Circle, all: readonly Circle[]): number {
  const distances = all
    .filter((other) => other !== mark)
    .map((other) => Math.hypot(other.x - mark.x, other.y - mark.y));
  return round(Math.max(mark.r, Math.min(REACH, ...distances.map((distance) => distance / 2))));
}

/** What a place may be called on the map: its name in the page's language; with the other beside it. */
function textsOf(context: Context, { short }: MapPlace): string[] {
  const [{ value: own }, other] = pickBoth(short, context.lang);
  return other ? [own, `${own} ${other.value}`] : [own];
}

function markOf(
  place: number,
  spot: PlacedCircle,
  all: readonly PlacedCircle[],
  label?: Label,
): MapMark {
  return {
    place,
    ...rounded(spot),
    hit: hitOf(spot, all),
    ...(spot.from ? { from: { x: round(spot.from.x), y: round(spot.from.y) } } : {}),
    ...(label
      ? {
          label: {
            x: round(label.x),
            y: round(label.y),
            anchor: label.anchor,
            both: label.text > 0,
          },
        }
      : {}),
  };
}

/** Draws a frame; points of its coast are `step` units apart or more. */
export function frameView(drawing: Drawing, frame: Frame, step: number): MapFrameView {
  const { context, places, insets, largest } = drawing;
  const { id, width, height, type } = frame;
  const shown = places.filter(({ at, view }) =>
    isIn(frame, at, view.sort === 'sum' || view.sort === 'unknown', insets),
  );
  const spots = spotsOf(frame, shown, largest);
  const outlines = outlinesIn(frame, insets);
  const key = id === 'country' ? keyOf(frame, largest) : [];
  const labels = placeLabels(
    shown.map(({ view }, at) => ({
      mark: spots[at] as Circle,
      texts: textsOf(context, view),
    })),
    { width, height, size: type },
    {
      circles: spots,
      boxes: [
        ...outlines.map(({ letter }) => letterBox(letter, type)),
        ...keyBox(frame, key, context.lang),
      ],
    },
  );
  return {
    id,
    width,
    height,
    size: type,
    land: landPath(frame, '50m', step),
    marks: shown.map((place, at) =>
      markOf(places.indexOf(place), spots[at] as PlacedCircle, spots, labels[at]),
    ),
    outlines,
    key: key.map((circle) => ({
      ...circle,
      ...rounded(circle),
      text: { x: round(circle.text.x), y: round(circle.text.y) },
    })),
  };
}
