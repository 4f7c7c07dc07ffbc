import { pickBoth } from '../../i18n/pick.ts';
import { type Context, known } from '../shared/context.ts';
import { type Frame, type FrameId, type LonLat } from './frames.ts';
import { type GroundName, groundNames, riverPath, type SharedGround } from './ground.ts';
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
  /** The radius of what is documented there. */
  documented?: number;
  label?: Pick<Label, 'x' | 'y' | 'anchor'> & { both: boolean };
}

export interface MapFrameView {
  id: FrameId;
  width: number;
  height: number;
  /** The size of its type. */
  size: number;
  /** Coast and the two great rivers, or how the frame shows those of the wide one. */
  ground: { land: string; rivers: string } | SharedGround;
  /** Names of provinces and of these rivers, where there is room. */
  names: GroundName[];
  marks: MapMark[];
  /** The places without marks of their own, as a path; empty for none. */
  points: string;
  outlines: InsetOutline[];
  /** Circles to measure the others by, in the frame of the country. */
  key: KeyCircle[];
}

/** What all frames are drawn from. */
export interface Drawing {
  context: Context;
  /** The largest sum first. */
  places: Located[];
  /** Where the places lie that have no marks of their own. */
  points: readonly LonLat[];
  insets: Frame[];
  /** The largest sum, in yuan. */
  largest: number;
}

/** Marks that have no sum to show. */
const RADII: Record<Exclude<MarkSort, 'sum'>, number> = { unknown: 6, none: 3.5, within: 2.5 };
/** No circle vanishes. */
const SMALLEST = 2;
const SMALLEST_DOCUMENTED = 1.5;
/** Fonts differ in width, and no name is cut: labels keep so far from the edge of a frame. */
const EDGE = 3;
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

/** Whole units: a mark’s place needs no more, and the page is lighter. */
const settled = <T extends { x: number; y: number }>(spot: T): T => ({
  ...spot,
  x: Math.round(spot.x),
  y: Math.round(spot.y),
});

/** Where the marks of a frame stand: what has a sum stays where it lies, smaller marks give way. */
function spotsOf(frame: Frame, shown: readonly Located[], largest: number): PlacedCircle[] {
  const circles = shown.map(({ at, view, yuan }): Circle => {
    const [x, y] = frame.project(at);
    const r =
      view.sort === 'sum'
        ? Math.max(SMALLEST, radiusOf(yuan, largest, frame.largest))
        : RADII[view.sort];
    return settled({ x, y, r });
  });
  const sums = shown.filter(({ view }) => view.sort === 'sum').length;
  const fixed = circles.slice(0, sums);
  return [...fixed, ...separateCircles(fixed, circles.slice(sums), frame).map(settled)];
}

/** A place without a mark of its own: half the width of the stroke that draws it. */
const DOT = 1;

/** Points as one path of strokes without a length, from west to east, each told from the one before: so it is short. */
function pathOf(dots: readonly Circle[]): string {
  const sorted = dots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return sorted
    .map(({ x, y }, at) => {
      const before = sorted[at - 1];
      const [right, down] = [x - (before?.x ?? 0), y - (before?.y ?? 0)];
      return `${before ? 'm' : 'M'}${right}${down < 0 ? '' : ' '}${down}h0`;
    })
    .join('');
}

function dotOf(frame: Frame, at: LonLat): Circle {
  const [x, y] = frame.project(at);
  return settled({ x, y, r: DOT });
}

/** How far from its middle a tap means a mark: half the way to the next one, within reason. */
function hitOf(mark: Circle, all: readonly Circle[]): number {
  const distances = all
    .filter((other) => other !== mark)
    .map((other) => Math.hypot(other.x - mark.x, other.y - mark.y));
  const reach = Math.min(REACH, ...distances.map((distance) => distance / 2));
  return Math.max(round(mark.r), Math.floor(reach));
}

/** What a place may be called on the map: its name in the page's language; with the other beside it. */
function textsOf(context: Context, { short }: MapPlace): string[] {
  const [{ value: own }, other] = pickBoth(short, context.lang);
  return other ? [own, `${own} ${other.value}`] : [own];
}

/** How large what is documented is drawn: at the scale of what was announced, though never unseen. */
function documentedRadius({ documentedYuan }: Located, frame: Frame, largest: number) {
  if (documentedYuan === 0) return undefined;
  return round(Math.max(SMALLEST_DOCUMENTED, radiusOf(documentedYuan, largest, frame.largest)));
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
    ...known({ from: spot.from }),
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

/** Draws a frame. Its ground is another’s, or its own: what is left out lies no further off than so much. */
export function frameView(
  drawing: Drawing,
  frame: Frame,
  ground: number | SharedGround,
): MapFrameView {
  const { context, places, points, insets, largest } = drawing;
  const { id, width, height, type } = frame;
  const shown = places.filter(({ at, view }) =>
    isIn(frame, at, view.sort === 'sum' || view.sort === 'unknown', insets),
  );
  const spots = spotsOf(frame, shown, largest);
  const dots = points.filter((at) => isIn(frame, at, false, insets)).map((at) => dotOf(frame, at));
  const outlines = outlinesIn(frame, insets);
  const key = id === 'country' ? keyOf(frame, largest) : [];
  const boxes = [
    ...outlines.map(({ letter }) => letterBox(letter, type)),
    ...keyBox(frame, key, context.lang),
  ];
  const labels = placeLabels(
    shown.map(({ view }, at) => ({
      mark: spots[at] as Circle,
      texts: textsOf(context, view),
    })),
    { width, height, size: type, edge: EDGE },
    { circles: [...spots, ...dots], boxes },
  );
  const names = groundNames(frame, type, context.lang, {
    named: new Set(shown.flatMap(({ view }, at) => (labels[at] ? [view.place.id] : []))),
    boxes: [...boxes, ...labels.flatMap((label) => (label ? [label.box] : []))],
    circles: spots,
  });
  return {
    id,
    width,
    height,
    size: type,
    ground:
      typeof ground === 'number'
        ? { land: landPath(frame, '50m', ground), rivers: riverPath(frame, ground) }
        : ground,
    names: names.map(({ id, x, y, text, river }) => ({ id, x, y, text, river })),
    marks: shown.map((place, at) => ({
      ...markOf(places.indexOf(place), spots[at] as PlacedCircle, spots, labels[at]),
      ...known({ documented: documentedRadius(place, frame, largest) }),
    })),
    points: pathOf(dots),
    outlines,
    key: key.map((circle) => ({
      ...circle,
      ...rounded(circle),
      text: { x: round(circle.text.x), y: round(circle.text.y) },
    })),
  };
}
