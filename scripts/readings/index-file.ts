import { dirname } from 'node:path';
import { readSealed, writeSealed } from '../../src/publish/sealed.ts';
import type { Place } from './text-log.ts';

/** What was made of a file: the room, the key and the value. */
export type Made = [room: string, key: string, value: string];

/** A file that was read. */
export interface FileRecord {
  readonly path: string;
  readonly room: string;
  /** What the file system said of it before it was read; nothing where that does not prove it unchanged. */
  said: string | undefined;
  /** A hash of its bytes. */
  readonly digest: string;
  readonly length: number;
  /** Where its bytes stand in the log; nothing where they do not stand there. */
  from: number | undefined;
  /** What was made of it, as JSON. */
  readonly json: Uint8Array;
  made: Made[];
}

/** All that is kept: what was made of texts, as JSON under a key, and files. */
export interface Index {
  readonly texts: ReadonlyMap<string, string>;
  readonly files: readonly FileRecord[];
}

type Row = [
  ...[path: string, room: string, said: string | null, digest: string, length: number],
  ...[from: number | null, json: number, made: Made[]],
];

interface Head {
  texts: [string, string][];
  files: Row[];
}

const LINE_END = 10;

const NOTHING: Index = { texts: new Map(), files: [] };

/** The place of a file's bytes in the log. */
export const placeOf = ({ from, length }: FileRecord): Place | undefined =>
  from === undefined ? undefined : { from, length };

/**
 * A line of JSON tells what there is; what was made of each file stands behind it, to be read as it is
 * asked for.
 */
function indexIn(bytes: Buffer): Index {
  let at = bytes.indexOf(LINE_END) + 1;
  const head = JSON.parse(bytes.toString('utf8', 0, at)) as Head;
  const files = head.files.map(([file, room, said, digest, length, from, json, made]) => {
    at += json;
    return {
      ...{ path: file, room, said: said ?? undefined, digest, length, from: from ?? undefined },
      ...{ json: bytes.subarray(at - json, at), made },
    };
  });
  return { texts: new Map(head.texts), files };
}

/**
 * What was kept in a file, under the name that it was kept under; nothing where that is not, byte for byte,
 * what was written. Never throws.
 */
export function readIndex(path: string, name: string): Index {
  const bytes = readSealed(path, name);
  try {
    return bytes ? indexIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) : NOTHING;
  } catch {
    // Sealed by who had another shape in mind.
    return NOTHING;
  }
}

/** Keeps all that is to be kept, in the order of paths. Never throws. */
export function writeIndex(path: string, name: string, { texts, files }: Index): void {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const head: Head = {
    texts: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)),
    files: sorted.map(({ said, from, json, made, ...file }) => [
      ...([file.path, file.room, said ?? null, file.digest, file.length] as const),
      ...([from ?? null, json.length, made] as const),
    ]),
  };
  const parts = [Buffer.from(`${JSON.stringify(head)}\n`), ...sorted.map(({ json }) => json)];
  writeSealed(path, name, Buffer.concat(parts), dirname(path));
}
