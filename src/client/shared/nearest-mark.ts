/** Where a mark is drawn, in pixels. */
export interface MarkBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far from a mark, in pixels, a finger may come down and still mean it. */
const REACH = 18;

/**
 * Which of the marks a finger means: the nearest within reach, the smaller of two as near; none where
 * all are further off.
 */
export function nearestMark(x: number, y: number, marks: readonly MarkBox[]): number | undefined {
  const found = marks
    .map(({ left, top, right, bottom }, at) => ({
      at,
      away: Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
      size: (right - left) * (bottom - top),
    }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away || a.size - b.size);
  return found[0]?.at;
}
