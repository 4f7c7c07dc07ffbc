import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PictureFormat, PictureParts } from './format.ts';
import { type Pixels, upright } from './upright.ts';

/*
 * What makes pixels of bytes and bytes of pixels: codecs in WebAssembly, without threads and without
 * instructions of one processor, so that every machine makes the same bytes, and nothing that a
 * picture does to a codec reaches further than the codec's own memory.
 */

const require = createRequire(import.meta.url);

/** A codec by the path of its file. */
export const wasm = (path: string): WebAssembly.Module =>
  new WebAssembly.Module(readFileSync(require.resolve(path)));

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** Decodes a JPEG; throws where its data are damaged, which the codec would only grumble about. */
async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode, init } = await import('@jsquash/jpeg/decode.js');
  const complaints: string[] = [];
  // The types of the package know one argument only; its README and its code take the second.
  const start = init as (module: WebAssembly.Module, options: object) => Promise<void>;
  await start(wasm('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'), {
    print: () => undefined,
    printErr: (complaint: string) => complaints.push(complaint),
  });
  const pixels = await decode(bufferOf(bytes));
  if (complaints.length > 0) throw new Error(complaints.join('; '));
  return pixels;
}

async function decodePng(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode, init } = await import('@jsquash/png/decode.js');
  await init(wasm('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
  return decode(bufferOf(bytes));
}

/** The pixels of a picture, upright; throws where its data are damaged. */
export async function decodePicture(format: PictureFormat, parts: PictureParts): Promise<Pixels> {
  const decoded = await (format === 'jpg' ? decodeJpeg(parts.bytes) : decodePng(parts.bytes));
  const pixels = upright(decoded, parts.orientation);
  if (pixels.width !== parts.width || pixels.height !== parts.height) {
    throw new Error('the measures differ');
  }
  return pixels;
}
