import { crc32 } from 'node:zlib';
import { detail } from '../../problems/catalogue/details.ts';
import { measureFlaw } from './bounds.ts';
import type { PictureReading } from './format.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The length, the type and the check sum around the data of a chunk. */
const FRAME = 12;

/** What the pixels are made from; the rest (texts, times, places, colour profiles) is left out. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

const flaw = (what: ReturnType<typeof detail>) => ({ flaw: what });
const foreign = () => flaw(detail('image-format', 'PNG'));

/**
 * Takes a PNG apart (W3C, Portable Network Graphics, third edition): every chunk whole, nothing moving,
 * nothing behind the end. Keeps the chunks that pixels are made from.
 */
export function readPng(bytes: Uint8Array): PictureReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return foreign();
  const typeAt = (at: number) => String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  if (typeAt(8) !== 'IHDR' || view.getUint32(8) !== 13) return foreign();
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  const large = measureFlaw(size);
  if (large) return flaw(large);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + FRAME <= bytes.length;) {
    const [length, type] = [view.getUint32(at), typeAt(at)];
    const next = at + FRAME + length;
    if (next > bytes.length) break;
    if (type === 'acTL') return flaw(detail('image-moving'));
    if (NEEDED.has(type)) {
      if (crc32(bytes.subarray(at + 4, next - 4)) !== view.getUint32(next - 4)) {
        return flaw(detail('image-damaged'));
      }
      kept.push(bytes.subarray(at, next));
    }
    if (type === 'IEND') {
      if (next < bytes.length) return flaw(detail('image-tail', bytes.length - next));
      return { ...size, bytes: Buffer.concat(kept), orientation: 1 };
    }
    at = next;
  }
  return flaw(detail('image-cut'));
}
