export type Point = [x: number, y: number];

/** How far a point lies from a stroke between two others. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - at * dx, y - fromY - at * dy);
}

/**
 * The same line with fewer points: no point that is left out lies further than `tolerance` from it
 * (Douglas and Peucker). Its ends stay.
 */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const open: [number, number][] = [[0, last]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let [farthest, most] = [0, tolerance];
    for (let at = from + 1; at < to; at += 1) {
      const off = distance(points[at] as Point, points[from] as Point, points[to] as Point);
      if (off > most) [farthest, most] = [at, off];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, at) => kept.has(at));
}
