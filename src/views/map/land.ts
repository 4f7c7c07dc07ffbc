import { type GeoStream, geoPath } from 'd3-geo';
import { type Point, simplified } from './simplify.ts';
import { relativePath } from './relative-path.ts';
import type { MultiPolygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Frame } from './frames.ts';

/** How fine the coastline is: Natural Earth’s scales. */
export type Detail = '110m' | '50m';

const lands = new Map<Detail, MultiPolygon>();

/** Further than any frame can reach: degrees east and north. */
const EAST = [40, 180] as const;
const NORTH = [-20, 75] as const;

const reaches = (values: number[], [low, high]: readonly [number, number]): boolean =>
  values.some((value) => value >= low && value <= high);

/** Whether a polygon comes near to any frame; the rest of the earth need not be projected. */
const isNear = ([ring = []]: Position[][]): boolean =>
  reaches(
    ring.map(([lon = 0]) => lon),
    EAST,
  ) &&
  reaches(
    ring.map(([, lat = 0]) => lat),
    NORTH,
  );

/** The land around China, with coastlines and nothing else: no border of a country is in it. */
function landOf(detail: Detail): MultiPolygon {
  const known = lands.get(detail);
  if (known) return known;
  const file = createRequire(import.meta.url).resolve(`world-atlas/land-${detail}.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;
  const coordinates = feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.filter(isNear) : [],
  );
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates };
  lands.set(detail, land);
  return land;
}

/**
 * Passes on a drawing with fewer points: those left out lie within `tolerance` of the line without
 * them; what is no longer than that is left out whole.
 */
export function thinned(out: GeoStream, tolerance: number): GeoStream {
  let stroke: Point[] = [];
  let polygon = false;
  return {
    point: (x, y) => {
      stroke.push([x, y]);
    },
    lineStart: () => {
      stroke = [];
    },
    lineEnd: () => {
      const points = simplified(stroke, tolerance);
      if (points.length < (polygon ? 3 : 2)) return;
      out.lineStart();
      for (const [x, y] of points) out.point(x, y);
      out.lineEnd();
    },
    polygonStart: () => {
      polygon = true;
      out.polygonStart();
    },
    polygonEnd: () => {
      polygon = false;
      out.polygonEnd();
    },
  };
}

/** Decimals of a drawing’s points: where lines are off by a unit or more, tenths of one say nothing. */
export const digitsAt = (tolerance: number): number => (tolerance < 1 ? 1 : 0);

const paths = new Map<string, string>();

/** The land that a frame shows, as a path; left out what is within `tolerance` units of it. Made once. */
export function landPath(frame: Frame, detail: Detail, tolerance: number): string {
  const { projection, width, height, points } = frame;
  const key = JSON.stringify([points, width, height, detail, tolerance]);
  const known = paths.get(key);
  if (known !== undefined) return known;
  const clipped = projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const stream = (out: GeoStream) => clipped.stream(thinned(out, tolerance));
  const path = geoPath({ stream }).digits(digitsAt(tolerance));
  const drawn = relativePath(path(landOf(detail)) ?? '');
  projection.clipExtent(null);
  paths.set(key, drawn);
  return drawn;
}
