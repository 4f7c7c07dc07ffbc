/** A point on the globe, in decimal degrees (WGS 84). */
export interface Point {
  lat: number;
  lon: number;
}

/** The mean radius of the Earth (IUGG). */
const EARTH_KM = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance of two points in kilometres, by the haversine formula. */
export function kmBetween(a: Point, b: Point): number {
  const [lat, lon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const chord =
    Math.sin(lat / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}
