import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Most colours that a palette can hold. */
const MOST = 256;

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk of a PNG: its length, its name, what it holds, and a sum over both. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), content.length + 8);
  return bytes;
}

/** The pixels by the number of their colour, each line begun by a filter of none, and the colours. */
function indexed(pixels: Uint32Array, width: number) {
  const numbers = new Map<number, number>();
  const lines = new Uint8Array(pixels.length + pixels.length / width);
  let at = 0;
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    if (pixel % width === 0) at += 1;
    const colour = pixels[pixel] ?? 0;
    const number = numbers.get(colour) ?? numbers.size;
    if (number === MOST) return undefined;
    numbers.set(colour, number);
    lines[at] = number;
    at += 1;
  }
  return { lines, colours: [...numbers.keys()] };
}

/**
 * An opaque picture of few colours as PNG with a palette, without loss: a third of what full colour
 * takes. Nothing where it has more colours than a palette holds. `rgba`: four bytes a pixel.
 */
export function indexedPng(rgba: Uint8Array, width: number): Uint8Array | undefined {
  const pixels = new Uint32Array(rgba.length / 4);
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = view.getUint32(at * 4) >>> 8;
  const picture = indexed(pixels, width);
  if (!picture) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(pixels.length / width, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(
    picture.colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  // Not Node's zlib, whose output differs between processors.
  const data = zlibSync(picture.lines, { level: 6 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}
