import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed.ts';

/** Keeps what is costly to make, under a hash of all that it is made from. */
export interface Cache {
  /** What was kept under a key (from `cacheKey`), or nothing. */
  get: (room: string, key: string) => Uint8Array | undefined;
  put: (room: string, key: string, bytes: Uint8Array) => void;
}

/** Keeps nothing: for views, checks and tests that make little. */
export const noCache: Cache = { get: () => undefined, put: () => undefined };

/** The key of something made from these inputs: any change in one gives another key. */
export function cacheKey(...inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const bytes = typeof input === 'string' ? Buffer.from(input) : input;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * A cache in a folder, which may be deleted at any time. An entry is given only as it was put, byte for
 * byte and under its own key; where it cannot be kept, it is made again.
 */
export function fileCache(folder: string): Cache {
  const pathOf = (room: string, key: string) => join(folder, room, key.slice(0, 2), key);
  return {
    get: (room, key) => readSealed(pathOf(room, key), `${room}/${key}`),
    put: (room, key, bytes) => {
      writeSealed(pathOf(room, key), `${room}/${key}`, bytes, folder);
    },
  };
}

/**
 * The key part of what pictures are made with: files of code, by their paths beside `from`, and
 * versions of libraries. Any change makes them anew.
 */
export function madeWith(
  from: string,
  code: readonly string[],
  libraries: readonly string[],
): string {
  const read = (path: string | URL) => readFileSync(new URL(path, from));
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  return cacheKey(...code.map(read), ...libraries.map((name) => `${name}@${dependencies[name]}`));
}

/** The room of pictures. */
const PICTURES = 'pictures';

/** A picture from the cache, if it was kept there. */
export const keptPicture = (cache: Cache, key: string): Uint8Array | undefined =>
  cache.get(PICTURES, key);

/** A picture from the cache, or made and kept there. */
export async function cached(
  cache: Cache,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const found = keptPicture(cache, key);
  if (found) return found;
  const bytes = await make();
  cache.put(PICTURES, key, bytes);
  return bytes;
}
