/*
 * The plane geometry of the map: circles, boxes, and whether they touch. Pure, in a frame's units,
 * y downwards.
 */

export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** A box by its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes have room in common; edges that meet do not count. */
export function boxesTouch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box and a circle have room in common. */
export function boxTouchesCircle(box: Box, { x, y, r }: Circle): boolean {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy) < r;
}

/** Whether two circles come nearer to each other than `gap`. */
export function circlesTouch(a: Circle, b: Circle, gap = 0): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + gap;
}

/** Whether a box lies wholly within a frame. */
export function isInside(box: Box, frame: { width: number; height: number }): boolean {
  return (
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= frame.width &&
    box.y + box.height <= frame.height
  );
}

/** The radius of a circle whose area is to `largest`'s as the value to the largest value. */
export function radiusOf(value: number, largestValue: number, largestRadius: number): number {
  return largestValue <= 0 || value <= 0 ? 0 : largestRadius * Math.sqrt(value / largestValue);
}
