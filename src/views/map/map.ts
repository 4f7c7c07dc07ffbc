import type { Amount } from '../../schema/money.ts';
import type { Context } from '../context.ts';
import { nameIn } from '../context.ts';
import {
  countryFrame,
  type Frame,
  type FrameId,
  INSETS,
  type InsetId,
  insetFrame,
  middleOf,
  outlineIn,
  shows,
} from './frames.ts';
import { type Label, placeLabels } from './labels.ts';
import { landPath } from './land.ts';
import { type Located, type MapPlace, mapPlaces, type MarkSort } from './places.ts';
import { type Box, type Circle, radiusOf } from './shapes.ts';
import { spread, type Spread } from './spread.ts';

export type { MapPlace, MarkSort };

/** A place's mark in a frame. */
export interface MapMark extends Spread {
  /** Which of the map's places it is. */
  place: number;
  /** How far from its middle a tap still means it. */
  hit: number;
  label?: Pick<Label, 'x' | 'y' | 'anchor'> & { both: boolean };
}

/** The outline of an inset in the frame that it enlarges a part of. */
export interface InsetOutline {
  id: InsetId;
  path: string;
  /** Where its letter stands. */
  letter: { x: number; y: number };
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
}

/** The map of the places. */
export interface MapView {
  /** The largest sum first, then by happenings: the order of the marks, and of the table. */
  places: MapPlace[];
  /** The whole country, for wide and for narrow screens. */
  wide: MapFrameView;
  narrow: MapFrameView;
  insets: (MapFrameView & { id: InsetId })[];
  /** Circles whose area explains the others; all frames are of one scale of areas. */
  key: { amount: Amount; r: number }[];
}

/** The largest circle, and the marks that have no sum to show. */
const LARGEST = 17;
const RADII: Record<Exclude<MarkSort, 'sum'>, number> = { unknown: 6, none: 3.2, within: 2.4 };
/** No circle vanishes: below this a sum is told by its table, and by nothing smaller than a mark. */
const SMALLEST = 2;
/** A tap may miss a mark by as much, where no other mark is nearer. */
const REACH = 12;

/** Where a place is shown: in the innermost frame; where money is, in every frame that it lies in. */
function isIn(frame: Frame, place: Located, insets: readonly Frame[]): boolean {
  if (!shows(frame, place.at) && frame.id !== 'country') return false;
  if (place.view.sort === 'sum' || place.view.sort === 'unknown') return true;
  const innermost = insets.findLast((inset) => shows(inset, place.at));
  return (innermost?.id ?? 'country') === frame.id;
}

/** The insets that enlarge a part of a frame and of no frame within it. */
function insetsIn(frame: Frame, insets: readonly Frame[]): Frame[] {
  return insets.filter((inset) => {
    const outer = insets.findLast((other) => other !== inset && shows(other, middleOf(inset)));
    return inset.id !== frame.id && (outer?.id ?? 'country') === frame.id;
  });
}

function outlineOf(frame: Frame, inset: Frame): InsetOutline {
  const [x, y] = frame.project(inset.projection.invert?.([inset.width, 0]) ?? [0, 0]);
  return {
    id: inset.id as InsetId,
    path: outlineIn(frame, inset),
    letter: { x: x + 2, y: y + frame.type * 0.3 },
  };
}

const letterBox = ({ x, y }: { x: number; y: number }, type: number): Box => ({
  x,
  y: y - type,
  width: type,
  height: type * 1.2,
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** A position to a tenth of a unit. */
const rounded = <T extends object>(place: T): T =>
  Object.fromEntries(
    Object.entries(place).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'number' ? [[key, round(value)]] : [],
    ),
  ) as T;

interface Drawing {
  context: Context;
  places: Located[];
  insets: Frame[];
  radius: (place: Located) => number;
}

/** Where the marks of a frame stand: what has a sum stays where it lies, smaller marks give way. */
function spotsOf(frame: Frame, shown: Located[], radius: Drawing['radius']): Spread[] {
  const circleOf = (place: Located): Circle => {
    const [x, y] = frame.project(place.at);
    return { x, y, r: radius(place) };
  };
  // Those with a sum come first.
  const [sums, rest] = [true, false].map((withSum) =>
    shown.filter(({ view }) => (view.sort === 'sum') === withSum).map(circleOf),
  ) as [Circle[], Circle[]];
  return [...sums, ...spread(sums, rest, frame)];
}

/** How far from its middle a tap means a mark: half the way to the next one, within reason. */
function hitOf(mark: Circle, all: readonly Circle[]): number {
  const distances = all
    .filter((other) => other !== mark)
    .map((other) => Math.hypot(other.x - mark.x, other.y - mark.y));
  return round(Math.max(mark.r, Math.min(REACH, ...distances.map((distance) => distance / 2))));
}

function frameView(drawing: Drawing, frame: Frame, step: number): MapFrameView {
  const { context, places, insets, radius } = drawing;
  const { id, width, height, type } = frame;
  const shown = places.filter((place) => isIn(frame, place, insets));
  const spots = spotsOf(frame, shown, radius);
  const outlines = insetsIn(frame, insets).map((inset) => outlineOf(frame, inset));
  const labels = placeLabels(
    spots.map((mark, at) => ({ mark, texts: textsOf(context, shown[at]?.view) })),
    { width, height, size: type },
    { circles: spots, boxes: outlines.map(({ letter }) => letterBox(letter, type)) },
  );
  return {
    id,
    width,
    height,
    size: type,
    land: landPath(frame, '50m', step),
    marks: spots.map((spot, at) => ({
      place: places.indexOf(shown[at] as Located),
      ...rounded(spot),
      hit: hitOf(spot, spots),
      ...(spot.from ? { from: rounded(spot.from) } : {}),
      ...labelOf(labels[at]),
    })),
    outlines,
  };
}

function labelOf(label: Label | undefined): Pick<MapMark, 'label'> {
  if (!label) return {};
  const { anchor, text } = label;
  return { label: { x: round(label.x), y: round(label.y), anchor, both: text > 0 } };
}

/** What a place may be called on the map: its name in the page's language; with the other beside it. */
function textsOf(context: Context, place: MapPlace | undefined): string[] {
  if (!place) return [];
  const { short } = place;
  const own = nameIn(context, short);
  const other = context.lang === 'zh' ? short.en : short.zh;
  return other === undefined || other === own ? [own] : [own, `${own} ${other}`];
}

/** The round sums of the key: the largest power of ten in the record, and a tenth of it. */
function keyOf(largest: number): MapView['key'] {
  if (largest <= 0) return [];
  const top = Math.floor(Math.log10(largest));
  return [top, top - 1]
    .filter((exponent) => exponent >= 0)
    .map((exponent) => ({
      amount: { amount: `1${'0'.repeat(exponent)}`, currency: 'CNY' as const },
      r: round(radiusOf(10 ** exponent, largest, LARGEST)),
    }));
}

/** The map of every place of the record. */
export function mapView(context: Context): MapView {
  const places = mapPlaces(context);
  const largest = Math.max(0, ...places.map(({ yuan }) => yuan));
  const insets = INSETS.map(insetFrame);
  const radius = ({ view, yuan }: Located) =>
    view.sort === 'sum' ? Math.max(SMALLEST, radiusOf(yuan, largest, LARGEST)) : RADII[view.sort];
  const drawing = { context, places, insets, radius };
  const at = places.map((place) => place.at);
  const wide = countryFrame({ width: 740, height: 690, padding: 34, type: 12 }, at);
  const narrow = countryFrame({ width: 352, height: 330, padding: 16, type: 12 }, at);
  return {
    places: places.map(({ view }) => view),
    wide: frameView(drawing, wide, 3),
    narrow: frameView(drawing, narrow, 2.5),
    insets: insets.map((inset) => ({
      ...frameView(drawing, inset, 1),
      id: inset.id as InsetId,
    })),
    key: keyOf(largest),
  };
}
