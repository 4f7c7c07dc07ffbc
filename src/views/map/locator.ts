import type { Place } from '../../ledger/model.ts';
import type { Context } from '../shared/context.ts';
import { memoizeByLedger } from '../../analysis/memoize.ts';
import { locatorFrame, type LonLat } from './frames.ts';
import { landPath } from './land.ts';

/** A small map that says where a place lies. */
export interface LocatorView {
  width: number;
  height: number;
  land: string;
  x: number;
  y: number;
}

const lonLat = ({ facts: { coordinates } }: Place): LonLat => [
  Number(coordinates.lon),
  Number(coordinates.lat),
];

/** The same frame for every place. */
const frameFor = memoizeByLedger(({ places }) => locatorFrame(places.map(lonLat)));

/** Where a place lies, on the coarsest outline of the land. */
export function locatorView({ ledger }: Context, place: Place): LocatorView {
  const frame = frameFor(ledger);
  const { width, height } = frame;
  const [x, y] = frame.project(lonLat(place)).map((value) => Math.round(value * 10) / 10) as LonLat;
  return { width, height, land: landPath(frame, '110m', 0.4), x, y };
}
