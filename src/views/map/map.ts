import type { Context } from '../shared/context.ts';
import { frameView, type MapFrameView, type MapMark } from './drawing.ts';
import { countryFrame, INSETS, insetFrame, type InsetId } from './frames.ts';
import { type MapPlace, mapPlaces, type MarkSort } from './places.ts';

export type { MapFrameView, MapMark, MapPlace, MarkSort };

/** The map of the places. */
export interface MapView {
  /** The largest sum first, then by events: the order of the marks, and of the table. */
  places: MapPlace[];
  /** The whole country, for wide and for narrow screens. */
  wide: MapFrameView;
  narrow: MapFrameView;
  insets: (MapFrameView & { id: InsetId })[];
}

/** The map of every place of the record. */
export function mapView(context: Context): MapView {
  const places = mapPlaces(context);
  const largest = Math.max(0, ...places.map(({ yuan }) => yuan));
  const drawing = { context, places, insets: INSETS.map(insetFrame), largest };
  const seats = places.map(({ at }) => at);
  return {
    places: places.map(({ view }) => view),
    wide: frameView(drawing, countryFrame('wide', seats), 4),
    narrow: frameView(drawing, countryFrame('narrow', seats), 3),
    insets: INSETS.map((id, index) => ({
      ...frameView(drawing, drawing.insets[index] ?? insetFrame(id), 1),
      id,
    })),
  };
}
