import type { Pixels } from '../../reading/picture/upright.ts';

/** Most colours that a palette can hold. */
const MOST = 256;

const wordsOf = ({ data }: Pixels): Uint32Array =>
  new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);

/** The colours of a picture; nothing where it has more than a palette holds. */
export function coloursOf(pixels: Pixels): Uint8ClampedArray | undefined {
  const colours = new Set<number>();
  for (const word of wordsOf(pixels)) {
    colours.add(word);
    if (colours.size > MOST) return undefined;
  }
  return new Uint8ClampedArray(Uint32Array.from(colours).buffer);
}

/** A picture in these colours alone: each pixel in the nearest, the first of equals. */
export function inColours(pixels: Pixels, colours: Uint8ClampedArray): Pixels {
  const words = wordsOf(pixels);
  const palette = new Uint32Array(colours.buffer);
  const known = new Map<number, number>();
  const nearest = (at: number): number => {
    let [best, least] = [0, Infinity];
    for (let of = 0; of < palette.length; of += 1) {
      let far = 0;
      for (let byte = 0; byte < 4; byte += 1) {
        far += ((pixels.data[at * 4 + byte] ?? 0) - (colours[of * 4 + byte] ?? 0)) ** 2;
      }
      if (far < least) [best, least] = [of, far];
    }
    return palette[best] ?? 0;
  };
  const drawn = words.map((word, at) => {
    const colour = known.get(word) ?? nearest(at);
    known.set(word, colour);
    return colour;
  });
  return { ...pixels, data: new Uint8ClampedArray(drawn.buffer) };
}
