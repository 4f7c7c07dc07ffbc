import { type Context, linkTo } from '../shared/context.ts';
import { frameView, type MapFrameView, type MapMark } from './drawing.ts';
import { countryFrame, INSETS, insetFrame, type InsetId } from './frames.ts';
import { sharedGround } from './ground.ts';
import { type MapPlace, mapPlaces, type MarkSort } from './places.ts';

export type { MapFrameView, MapMark, MapPlace, MarkSort };

/** The map of the places. */
export interface MapView {
  /** The largest sum first, then by events: the order of the marks, and of the table. */
  places: MapPlace[];
  /** How many more places are shown as points alone, without a mark of their own. */
  others: number;
  /** The page that lists every place. */
  all: string;
  /** How many places have such a fund, and how many of these have documented money. */
  counts: { announced: number; documented: number };
  /** The whole country, for wide and for narrow screens. */
  wide: MapFrameView;
  narrow: MapFrameView;
  insets: (MapFrameView & { id: InsetId })[];
}

/**
 * How many places have marks and names of their own, those with the largest sums first: the map stays
 * readable and light however many places the record covers.
 */
const MARKED = 64;

/** How far off coasts and rivers may be drawn, in units. */
const WIDE = 1.8;
const INSET = 1;

/** The map of every place of the record. */
export function mapView(context: Context): MapView {
  const all = mapPlaces(context);
  const places = all.slice(0, MARKED);
  const points = all.slice(places.length).map(({ at }) => at);
  const largest = Math.max(0, ...places.map(({ yuan }) => yuan));
  const drawing = { context, places, points, insets: INSETS.map(insetFrame), largest };
  const seats = all.map(({ at }) => at);
  const [wide, narrow] = [countryFrame('wide', seats), countryFrame('narrow', seats)];
  return {
    places: places.map(({ view }) => view),
    others: points.length,
    all: linkTo(context, 'cities/'),
    counts: {
      announced: all.filter(({ view }) => view.funds > 0).length,
      documented: all.filter(({ view }) => view.documented !== undefined).length,
    },
    wide: frameView(drawing, wide, WIDE),
    narrow: frameView(drawing, narrow, sharedGround(wide, narrow)),
    insets: INSETS.map((id, index) => ({
      ...frameView(drawing, drawing.insets[index] ?? insetFrame(id), INSET),
      id,
    })),
  };
}
