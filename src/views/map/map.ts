import type { Context } from '../shared/context.ts';
import { frameView, type MapFrameView, type MapMark } from './drawing.ts';
import { countryFrame, INSETS, insetFrame, type InsetId } from './frames.ts';
import { sharedGround } from './ground.ts';
import { type MapPlace, mapPlaces, type MarkSort } from './places.ts';

export type { MapFrameView, MapMark, MapPlace, MarkSort };

/** The map of the places. */
export interface MapView {
  /** The largest sum first, then by events: the order of the marks, and of the table. */
  places: MapPlace[];
  /** How many places have such a fund, and how many of these have documented money. */
  counts: { announced: number; documented: number };
  /** The whole country, for wide and for narrow screens. */
  wide: MapFrameView;
  narrow: MapFrameView;
  insets: (MapFrameView & { id: InsetId })[];
}

/** How far off coasts and rivers may be drawn, in units. */
const WIDE = 1.8;
const INSET = 1;

/** The map of every place of the record. */
export function mapView(context: Context): MapView {
  const places = mapPlaces(context);
  const largest = Math.max(0, ...places.map(({ yuan }) => yuan));
  const drawing = { context, places, insets: INSETS.map(insetFrame), largest };
  const seats = places.map(({ at }) => at);
  const [wide, narrow] = [countryFrame('wide', seats), countryFrame('narrow', seats)];
  return {
    places: places.map(({ view }) => view),
    counts: {
      announced: places.filter(({ view }) => view.funds > 0).length,
      documented: places.filter(({ view }) => view.documented !== undefined).length,
    },
    wide: frameView(drawing, wide, WIDE),
    narrow: frameView(drawing, narrow, sharedGround(wide, narrow)),
    insets: INSETS.map((id, index) => ({
      ...frameView(drawing, drawing.insets[index] ?? insetFrame(id), INSET),
      id,
    })),
  };
}
