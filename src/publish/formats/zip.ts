import { crc32 } from 'node:zlib';
import { deflated, type KeepBytes } from './deflate.ts';

/*
 * ZIP archives (PKWARE APPNOTE 6.3) of files that are deflated in pieces: no file is larger than 4 GB,
 * and no name has other letters than ASCII.
 */

/** A file of an archive, deflated. */
export interface ZipEntry {
  path: string;
  size: number;
  crc: number;
  deflated: readonly Uint8Array[];
}

/** A day that every archive may hold (ZIP knows none before 1980), at noon: entries have no time of their own. */
const DAY = (1 << 5) | 1;
const NOON = 12 << 11;

const VERSION = 20;
const DEFLATE = 8;
const LARGEST = 0xffff_ffff;

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

/** A file as an entry; `keep` has pieces of it that were deflated before. */
export const zipEntry = (path: string, bytes: Uint8Array, keep: KeepBytes): ZipEntry => ({
  path,
  size: bytes.length,
  crc: crc32(bytes),
  deflated: deflated(bytes, keep),
});

/** Numbers of two and of four bytes, the lowest byte first. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length);
  return bytes;
}

/** What the head of an entry and its line of the directory say alike. */
const said = ({ path, size, crc, deflated: parts }: ZipEntry) =>
  [
    [2, VERSION],
    [2, 0],
    [2, DEFLATE],
    [2, NOON],
    [2, DAY],
    [4, crc],
    [4, lengthOf(parts)],
    [4, size],
    [2, path.length],
    [2, 0],
  ] as const;

/** An archive of files, in their order. The same files give the same bytes. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, 'ascii');
    const local = [numbers([4, 0x0403_4b50], ...said(entry)), name, ...entry.deflated];
    const line = numbers(
      [4, 0x0201_4b50],
      [2, VERSION],
      ...said(entry),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    );
    files.push(...local);
    directory.push(line, name);
    at += lengthOf(local);
    if (at > LARGEST || entry.size > LARGEST) throw new Error('an archive is larger than 4 GB');
  }
  const count = [2, entries.length] as const;
  const end = numbers(
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    count,
    count,
    [4, lengthOf(directory)],
    [4, at],
    [2, 0],
  );
  return Buffer.concat([...files, ...directory, end]);
}
