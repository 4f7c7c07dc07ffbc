import { imageSize } from 'image-size';
import { problem } from '../problems/catalogue.ts';
import { type Detail, detail } from '../problems/catalogue/details.ts';
import type { Problem } from '../problems/problem.ts';
import { MAX_IMAGE_BYTES, MAX_IMAGE_SIDE } from './limits.ts';

/** A picture of the record. */
export interface ImageFile {
  /** Its name under `images/`. */
  readonly name: string;
  readonly file: string;
  readonly absolute: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const ENDING = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(jpg|jpeg|png|webp|avif)$/;

/** The format of a picture by its bytes, as file endings may lie. */
function measure(bytes: Uint8Array): { type?: string; width: number; height: number } | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    return { ...(type ? { type } : {}), width, height };
  } catch {
    return undefined;
  }
}

function whatIsWrong(name: string, bytes: Uint8Array): Detail | { width: number; height: number } {
  const ending = ENDING.exec(name)?.[1];
  if (!ending) return detail('image-name');
  if (bytes.byteLength > MAX_IMAGE_BYTES) {
    return detail('image-bytes', MAX_IMAGE_BYTES / 1024 / 1024);
  }
  const size = measure(bytes);
  const wanted = ending === 'jpeg' ? 'jpg' : ending;
  // AVIF is a brand of the HEIF container, which is what its bytes say first.
  const found = size?.type === 'heif' || size?.type === 'heic' ? 'avif' : size?.type;
  if (!size || found !== wanted) return detail('image-format', wanted.toUpperCase());
  if (Math.max(size.width, size.height) > MAX_IMAGE_SIDE) {
    return detail('image-pixels', size.width, size.height);
  }
  return { width: size.width, height: size.height };
}

/** Checks a picture by its bytes: its format, its measures. */
export function readImage(
  name: string,
  bytes: Uint8Array,
  file: string,
  absolute: string,
): ImageFile | { problem: Problem } {
  const found = whatIsWrong(name, bytes);
  if ('name' in found) {
    return { problem: problem('image-broken', { file, line: 1, column: 1 }, { what: found }) };
  }
  return { name, file, absolute, ...found };
}
