/** Heights on a strip, in pixels: a row of marks, a status, and the years below. */
export const ROW = 12;
export const PERIOD = 22;
export const AXIS = 20;

/** A part of the whole as a percentage, for attributes of SVG. */
export function percent(part: number): string {
  return `${Math.round(part * 1e4) / 100}%`;
}
