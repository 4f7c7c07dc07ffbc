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
  /** The size of its type: 11 pixels at least on a phone, where large insets are made smaller. */
  type: number;
}

/** A frame with its projection. */
export interface Frame extends FrameSpec {
  project: (place: LonLat) => [number, number];
  projection: GeoProjection;
}

const INSET_SPECS: Record<
  InsetId,
  { width: number; height: number; type: number; bounds: Bounds }
> = {
  yangtze: {
    width: 400,
    height: 300,
    type: 13,
    bounds: [
      [118.15, 29.65],
      [122.25, 32.4],
    ],
  },
  pearl: {
    width: 400,
    height: 270,
    type: 13,
    bounds: [
      [112.75, 22.02],
      [114.55, 23.27],
    ],
  },
  beijing: {
    width: 176,
    height: 136,
    type: 12,
    bounds: [
      [116.2, 39.78],
      [116.76, 40.06],
    ],
  },
  shanghai: {
    width: 176,
    height: 136,
    type: 12,
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

/** The frame of the whole country, with every place of the record in it. */
export function countryFrame(
  size: Pick<FrameSpec, 'width' | 'height' | 'padding' | 'type'>,
  places: readonly LonLat[],
): Frame {
  const [[west, south], [east, north]] = LIMITS;
  const held = places.map(([lon, lat]): LonLat => [
    within(lon, west, east),
    within(lat, south, north),
  ]);
  return frameOf({ id: 'country', ...size, meridian: 105, points: [...CORE, ...held] });
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
  return frameOf({ id, ...size, meridian, points: outline(bounds), padding: 0 });
}

/** Room at a frame's edge, in units, in which no place counts as shown: its mark would be cut. */
const EDGE = 5;

/** Whether a frame shows a place. */
export function shows(frame: Frame, place: LonLat): boolean {
  const [x, y] = frame.projection(place) ?? [-1, -1];
  return x >= EDGE && y >= EDGE && x <= frame.width - EDGE && y <= frame.height - EDGE;
}

/** The middle of what a frame shows. */
export function middleOf({ projection, width, height }: Frame): LonLat {
  return projection.invert?.([width / 2, height / 2]) ?? [0, 0];
}

/** The outline of one frame drawn in another, as a path. */
export function outlineIn(outer: Frame, inner: Frame): string {
  const corners: [number, number][] = [
    [0, 0],
    [inner.width, 0],
    [inner.width, inner.height],
    [0, inner.height],
  ];
  const points = corners.map((corner) =>
    outer.project(inner.projection.invert?.(corner) ?? [0, 0]),
  );
  return `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}
