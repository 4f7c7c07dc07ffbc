import { type GeoProjection, geoConicEqualArea } from 'd3-geo';

/** Degrees east and north. */
export type LonLat = [number, number];

/** A part of the earth: its south-western and north-eastern corner. */
type Bounds = [LonLat, LonLat];

/** The insets, the outer before the inner: what the main map is too crowded to label. */
export const INSETS = ['yangtze', 'pearl', 'beijing', 'shanghai'] as const;
export type InsetId = (typeof INSETS)[number];
export type FrameId = 'country' | InsetId;

/** A frame to draw in, in units that are pixels at full size. */
export interface FrameSpec {
  id: FrameId;
  width: number;
  height: number;
  /** Its middle meridian. */
  meridian: number;
  /** What it has to hold, and the room around that. */
  points: readonly LonLat[];
  padding: number;
  /** The size of its type. */
  type: number;
  /** The radius of the largest sum's circle. */
  largest: number;
}

/** A frame with its projection. */
export interface Frame extends FrameSpec {
  project: (place: LonLat) => [number, number];
  projection: GeoProjection;
}

/** The largest circle's radius at full size. Frames stand beside each other at one scale of areas. */
const LARGEST = 17;
/** Insets are drawn smaller on a phone: their type is larger, for 11 pixels there. */
const INSET_TYPE = 13;

const INSET_SPECS: Record<InsetId, { width: number; height: number; bounds: Bounds }> = {
  yangtze: {
    width: 400,
    height: 300,
    bounds: [
      [118.15, 29.65],
      [122.25, 32.4],
    ],
  },
  pearl: {
    width: 400,
    height: 270,
    bounds: [
      [112.75, 22.02],
      [114.55, 23.27],
    ],
  },
  beijing: {
    width: 194,
    height: 150,
    bounds: [
      [116.2, 39.78],
      [116.76, 40.06],
    ],
  },
  shanghai: {
    width: 194,
    height: 150,
    bounds: [
      [121.34, 31.16],
      [121.61, 31.45],
    ],
  },
};

const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The corners of a part of the earth, and the middles of its southern and northern edge. */
function outline([[west, south], [east, north]]: Bounds): LonLat[] {
  return [west, (west + east) / 2, east].flatMap((lon): LonLat[] => [
    [lon, south],
    [lon, north],
  ]);
}

/** What the map of the country always holds; it grows with the places of the record, within limits. */
const CORE = outline([
  [98, 18.5],
  [122, 41],
]);
const LIMITS: Bounds = [
  [73, 3],
  [136, 54],
];

/** The country on a wide screen, and on a narrow one, where it stands as wide as an inset. */
const COUNTRY_SIZES = {
  wide: { width: 740, height: 690, padding: 34, type: 12, largest: LARGEST },
  narrow: { width: 352, height: 330, padding: 16, type: 12, largest: (LARGEST * 352) / 400 },
};

/** The frame of the whole country, with every place of the record in it. */
export function countryFrame(size: keyof typeof COUNTRY_SIZES, places: readonly LonLat[]): Frame {
  return fitted({ id: 'country', ...COUNTRY_SIZES[size] }, places);
}

/** The frame of the small map that says where a place lies. */
export function locatorFrame(places: readonly LonLat[]): Frame {
  return fitted(
    { id: 'country', width: 200, height: 180, padding: 10, type: 0, largest: 0 },
    places,
  );
}

function fitted(spec: Omit<FrameSpec, 'points' | 'meridian'>, places: readonly LonLat[]): Frame {
  const [[west, south], [east, north]] = LIMITS;
  const held = places.map(([lon, lat]): LonLat => [
    within(lon, west, east),
    within(lat, south, north),
  ]);
  return frameOf({ ...spec, meridian: 105, points: [...CORE, ...held] });
}

/**
 * A frame ready to draw in. Rule: Albers’s equal-area conic projection with the standard parallels
 * of Chinese atlases, 25 and 47 degrees north.
 */
function frameOf(spec: FrameSpec): Frame {
  const { points, width, height, padding, meridian } = spec;
  const projection = geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      { type: 'MultiPoint', coordinates: [...points] },
    );
  // A place outside of the frame stands at its edge.
  const project = (place: LonLat): [number, number] => {
    const [x, y] = projection(place) ?? [0, 0];
    return [within(x, 0, width), within(y, 0, height)];
  };
  return { ...spec, project, projection };
}

/** The frame of an inset. */
export function insetFrame(id: InsetId): Frame {
  const { bounds, ...size } = INSET_SPECS[id];
  const meridian = (bounds[0][0] + bounds[1][0]) / 2;
  return frameOf({
    id,
    ...size,
    meridian,
    points: outline(bounds),
    padding: 0,
    type: INSET_TYPE,
    largest: LARGEST,
  });
}

/** Room at a frame's edge, in units, in which no place counts as shown: its mark would be cut. */
const EDGE = 5;

/** Whether a frame shows a place. */
export function shows(frame: Frame, place: LonLat): boolean {
  const [x, y] = frame.projection(place) ?? [-1, -1];
  return x >= EDGE && y >= EDGE && x <= frame.width - EDGE && y <= frame.height - EDGE;
}
