import type { PictureSize } from './format.ts';

/** Pixels in rows from the top, four bytes each. */
export interface Pixels extends PictureSize {
  readonly data: Uint8ClampedArray;
}

/** Where the pixel of an upright picture stands in one of the eight ways a camera is held. */
const SOURCES: Readonly<Record<number, (x: number, y: number, w: number, h: number) => number>> = {
  2: (x, y, w) => y * w + (w - 1 - x),
  3: (x, y, w, h) => (h - 1 - y) * w + (w - 1 - x),
  4: (x, y, w, h) => (h - 1 - y) * w + x,
  5: (x, y, w) => x * w + y,
  6: (x, y, w, h) => (h - 1 - x) * w + y,
  7: (x, y, w, h) => (h - 1 - x) * w + (w - 1 - y),
  8: (x, y, w) => x * w + (w - 1 - y),
};

/** Turns a picture as Exif says that the camera was held (1 to 8), as browsers do. */
export function upright({ data, width, height }: Pixels, orientation: number): Pixels {
  const source = SOURCES[orientation];
  if (!source) return { data, width, height };
  const turned = orientation > 4;
  const size = turned ? { width: height, height: width } : { width, height };
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  let at = 0;
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      to[at] = from[source(x, y, width, height)] ?? 0;
      at += 1;
    }
  }
  return { ...size, data: new Uint8ClampedArray(to.buffer) };
}
