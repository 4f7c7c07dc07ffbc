import { crc32 } from 'node:zlib';
import { indexedPng } from '../../src/publish/cards/indexed-png.ts';
import { encodePicture } from '../../src/publish/pictures/render.ts';

/** Pixels of a drawing: stripes that no turning leaves as they are. */
function stripes(width: number, height: number): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    rgba.set(
      [x < width / 3 ? 200 : 40, y < height / 4 ? 180 : 60, (x >> 3) % 2 ? 90 : 0, 255],
      at * 4,
    );
  }
  return rgba;
}

/** A PNG of these measures. */
export function pngOf(width: number, height: number): Buffer {
  const png = indexedPng(stripes(width, height), width);
  if (!png) throw new Error('more colours than a palette holds');
  return Buffer.from(png);
}

/** A JPEG of these measures. */
export async function jpegOf(width: number, height: number): Promise<Buffer> {
  const data = new Uint8ClampedArray(stripes(width, height).buffer);
  return Buffer.from(await encodePicture('jpg', { data, width, height }));
}

/** A chunk of a PNG. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), data.length + 8);
  return chunk;
}

/** A PNG with chunks between its header and its pixels. */
export const withChunks = (png: Buffer, ...chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** A segment of a JPEG. */
export const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]),
    data,
  ]);

/** A JPEG with segments behind its first marker. */
export const withSegments = (jpeg: Buffer, ...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** What a phone notes: how it was held, and a place (the directory of GPS, with words to look for). */
export function exifOf(orientation: number): Buffer {
  const tiff = Buffer.alloc(38);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  // Orientation, one short; then where the directory of GPS stands.
  tiff.set([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], 10);
  tiff.set([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 34], 22);
  const place = Buffer.from('GPS 32.0603 N 118.7969 E, Zhang San’s phone');
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, place]));
}
