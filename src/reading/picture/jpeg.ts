import { type Detail, detail } from '../../problems/catalogue/details.ts';
import { measureFlaw } from './bounds.ts';
import { orientationOf } from './exif.ts';
import type { PictureReading, PictureSize } from './format.ts';

/** Passes over all pixels that a picture may take: progressive ones of cameras have about ten. */
const MAX_SCANS = 64;

const END = 0xd9;
const SCAN = 0xda;
/** Baseline, extended and progressive: what browsers show. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const EXIF = 0xe1;
/** Says how colours are stored; the decoder needs it. */
const ADOBE = 0xee;

/** Markers without a length: TEM and the restarts. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Segments for applications, and remarks: places, times, names, thumbnails, profiles. */
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe0 && marker <= 0xef && marker !== ADOBE) || marker === 0xfe;

/** Where the compressed data end that begin at an offset: at the next marker that is none of theirs. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isBare(next)) return at;
  }
  return bytes.length;
}

/** One part of a JPEG: its marker, and where it begins and ends. */
interface Part {
  marker: number;
  from: number;
  to: number;
}

/** The part that begins at an offset; nothing where there is none, or it is cut off. */
function partAt(bytes: Uint8Array, from: number): Part | undefined {
  let at = from;
  if (bytes[at] !== 0xff) return undefined;
  while (bytes[at] === 0xff) at += 1;
  const marker = bytes[at] ?? 0;
  if (marker === END || isBare(marker)) return { marker, from, to: at + 1 };
  const length = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  const to = at + 1 + length;
  if (length < 2 || to > bytes.length) return undefined;
  return { marker, from: at - 1, to };
}

/** What is noted while a JPEG is taken apart. */
interface Noted {
  size?: PictureSize;
  orientation: number;
  scans: number;
}

/** Notes what a part tells; gives what is wrong with it. */
function note(noted: Noted, { marker, from, to }: Part, bytes: Uint8Array): Detail | undefined {
  if (marker === EXIF) {
    noted.orientation = orientationOf(bytes.subarray(from + 4, to)) ?? noted.orientation;
  } else if (marker === SCAN) {
    noted.scans += 1;
    if (!noted.size || noted.scans > MAX_SCANS) return detail('image-damaged');
  } else if (FRAMES.includes(marker)) {
    if (noted.size || to - from < 10) return detail('image-damaged');
    const at = (offset: number) => bytes[from + offset] ?? 0;
    noted.size = { height: (at(5) << 8) | at(6), width: (at(7) << 8) | at(8) };
    if (at(9) !== 1 && at(9) !== 3) return detail('image-inks');
    return measureFlaw(noted.size);
  }
  return undefined;
}

/**
 * Takes a JPEG apart (ITU-T T.81, annex B): its end is there and nothing behind it. Leaves out the
 * segments that are not for pixels, and says how the camera was held, which stands in one of them.
 */
export function readJpeg(bytes: Uint8Array): PictureReading {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) {
    return { flaw: detail('image-format', 'JPEG') };
  }
  const noted: Noted = { orientation: 1, scans: 0 };
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; ;) {
    const part = partAt(bytes, at);
    if (!part) return { flaw: detail('image-cut') };
    const wrong = note(noted, part, bytes);
    if (wrong) return { flaw: wrong };
    const to = part.marker === SCAN ? endOfScan(bytes, part.to) : part.to;
    if (!isMetadata(part.marker)) kept.push(bytes.subarray(part.from, to));
    if (part.marker === END) {
      if (to < bytes.length) return { flaw: detail('image-tail', bytes.length - to) };
      if (!noted.size || noted.scans === 0) return { flaw: detail('image-damaged') };
      const upright = noted.orientation < 5;
      const { width, height } = noted.size;
      return {
        ...(upright ? { width, height } : { width: height, height: width }),
        bytes: Buffer.concat(kept),
        orientation: noted.orientation,
      };
    }
    at = to;
  }
}
