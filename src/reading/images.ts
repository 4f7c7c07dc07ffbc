import { createHash } from 'node:crypto';
import { problem } from '../problems/catalogue.ts';
import { type Detail, detail } from '../problems/catalogue/details.ts';
import type { Problem } from '../problems/problem.ts';
import { type Kept, nothingKept } from './kept.ts';
import { MAX_IMAGE_BYTES } from './limits.ts';
import type { PictureFormat, PictureReading, PictureSize } from './picture/format.ts';
import { inWorker } from './picture/in-worker.ts';
import { readJpeg } from './picture/jpeg.ts';
import { readPng } from './picture/png.ts';

/** A picture of the record. */
export interface ImageFile extends PictureSize {
  /** Its name under `images/`. */
  readonly name: string;
  readonly file: string;
  readonly absolute: string;
  readonly format: PictureFormat;
  /** A hash of its bytes. */
  readonly hash: string;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(jpg|jpeg|png)$/;

const DECODER = new URL('./picture/decode-worker.ts', import.meta.url);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The format that the name of a picture tells; nothing where it may not be one's name. */
function formatOf(name: string): PictureFormat | undefined {
  const ending = NAME.exec(name)?.[1];
  return ending === 'jpeg' ? 'jpg' : (ending as PictureFormat | undefined);
}

/** Takes a picture apart by its bytes, without decoding it. */
export const readParts = (format: PictureFormat, bytes: Uint8Array): PictureReading =>
  format === 'jpg' ? readJpeg(bytes) : readPng(bytes);

type Found = { format: PictureFormat; size: PictureSize } | { flaw: Detail };

function examine(name: string, bytes: Uint8Array, hash: string, kept: Kept): Found {
  const format = formatOf(name);
  if (!format) return { flaw: detail('image-name') };
  if (bytes.byteLength > MAX_IMAGE_BYTES) {
    return { flaw: detail('image-bytes', MAX_IMAGE_BYTES / 1024 / 1024) };
  }
  const parts = readParts(format, bytes);
  if ('flaw' in parts) return parts;
  const decoded = kept.of('pictures', `${format} ${hash}`, () =>
    inWorker(DECODER, { format, parts }),
  );
  if (!decoded) return { flaw: detail('image-damaged') };
  return { format, size: { width: parts.width, height: parts.height } };
}

/** Checks a picture by its bytes: that it is whole and is what its name says, by decoding it once. */
export function readImage(
  name: string,
  bytes: Uint8Array,
  file: string,
  absolute: string,
  kept: Kept = nothingKept,
): ImageFile | { problem: Problem } {
  const hash = hashOf(bytes);
  const found = examine(name, bytes, hash, kept);
  if ('flaw' in found) {
    return { problem: problem('image-broken', { file, line: 1, column: 1 }, { what: found.flaw }) };
  }
  return { name, file, absolute, hash, format: found.format, ...found.size };
}
