import { decodePicture, wasm } from '../../reading/picture/codec.ts';
import type { PictureFormat, PictureParts, PictureSize } from '../../reading/picture/format.ts';
import type { Pixels } from '../../reading/picture/upright.ts';
import { indexedPng } from '../cards/indexed-png.ts';
import { coloursOf, inColours } from './few-colours.ts';

/** Quality of a JPEG: above it, phones load more and see the same. */
const QUALITY = 78;

const isOpaque = ({ data }: Pixels): boolean => {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
};

/** The bytes of a picture: its pixels, and nothing else. */
export async function encodePicture(format: PictureFormat, pixels: Pixels): Promise<Uint8Array> {
  const image = pixels as ImageData;
  if (format === 'jpg') {
    const { default: encodeJpeg, init } = await import('@jsquash/jpeg/encode.js');
    await init(wasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
    return new Uint8Array(await encodeJpeg(image, { quality: QUALITY }));
  }
  const few = isOpaque(pixels)
    ? indexedPng(new Uint8Array(pixels.data.buffer), pixels.width)
    : undefined;
  if (few) return few;
  const { default: encodePng, init } = await import('@jsquash/png/encode.js');
  await init(wasm('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
  return new Uint8Array(await encodePng(image));
}

/** A picture made anew at a size: its pixels and nothing else. */
export async function renderPicture(
  format: PictureFormat,
  parts: PictureParts,
  size: PictureSize,
): Promise<Uint8Array> {
  const pixels = await decodePicture(format, parts);
  if (pixels.width === size.width) return encodePicture(format, pixels);
  const { default: resize, initResize } = await import('@jsquash/resize');
  await initResize(wasm('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm'));
  const { data } = await resize(pixels as ImageData, { ...size });
  const resized = { ...size, data: new Uint8ClampedArray(data) };
  // Blends between the colours of a drawing would make it larger than the drawing itself.
  const colours = format === 'png' ? coloursOf(pixels) : undefined;
  return encodePicture(format, colours ? inColours(resized, colours) : resized);
}
