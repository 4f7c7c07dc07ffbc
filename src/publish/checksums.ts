import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The list of the hashes of a whole site, at its top; `sha256sum --check` reads it. */
export const SUMS_FILE = 'SHA256SUMS';

/** SHA-256 of files, in hexadecimal digits, by their paths with `/`. */
export type Hashes = ReadonlyMap<string, string>;

/** The SHA-256 of bytes, in hexadecimal digits. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const byPath = (a: string, b: string): number => (a < b ? -1 : 1);

/** Paths in the order in which hashes are listed. */
export const inPathOrder = (paths: readonly string[]): string[] => [...paths].sort(byPath);

/** Hashes as `sha256sum` writes and checks them, in the order of their paths. */
export const checksumsFile = (hashes: Hashes): string =>
  inPathOrder([...hashes.keys()])
    .map((path) => `${hashes.get(path) ?? ''}  ${path}\n`)
    .join('');

/** The hashes that such a file lists; nothing for what is none, or names what is not below its folder. */
export function readChecksums(text: string): Hashes | undefined {
  if (!/^(?:[0-9a-f]{64} [ *][^\n]+\n)+$/.test(text)) return undefined;
  const lines = text.trimEnd().split('\n');
  const hashes = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const isOutside = (path: string) => /\\|^\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
  return [...hashes.keys()].some(isOutside) ? undefined : hashes;
}

/** Every file below a folder but the list itself, sorted; folders that are links are not entered. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const enter = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isDirectory()) enter(`${path}/`);
      else if (path !== SUMS_FILE) found.push(path);
    }
  };
  enter('');
  return inPathOrder(found);
}

/** Where files are read to be hashed, one after the other: memory for each would cost as much as hashing it. */
let room: Buffer | undefined;

/** How much of a file is read at once. */
const AT_ONCE = 1024 * 1024;

function hashOfOpen(file: number): string {
  const hash = createHash('sha256');
  const bytes = (room ??= Buffer.allocUnsafeSlow(AT_ONCE));
  for (;;) {
    const length = readSync(file, bytes, {});
    if (length === 0) return hash.digest('hex');
    hash.update(bytes.subarray(0, length));
  }
}

/** The hash of a file; nothing where there is no such file that can be read. */
export function hashOfFile(path: string): string | undefined {
  try {
    // Neither a folder nor a pipe, which would be waited for.
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      return hashOfOpen(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** How files differ from a list of their hashes; the paths of each sort in order. */
export interface Differences {
  different: string[];
  missing: string[];
  extra: string[];
}

/** Whether there is no difference. */
export const isSame = ({ different, missing, extra }: Differences): boolean =>
  different.length + missing.length + extra.length === 0;

/** How files that are there differ from a list; those whose bytes are known are not read. */
export function compareFiles(
  folder: string,
  files: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>,
  listed: Hashes,
  isKnown: (path: string) => boolean = () => false,
): Differences {
  const there = inPathOrder([...files.keys()].filter((path) => path !== SUMS_FILE));
  return {
    different: there.filter(
      (path) =>
        listed.has(path) && !isKnown(path) && hashOfFile(join(folder, path)) !== listed.get(path),
    ),
    missing: inPathOrder([...listed.keys()].filter((path) => !files.has(path))),
    extra: there.filter((path) => !listed.has(path)),
  };
}

/** How the files of a folder differ from a list. */
export const compareFolder = (folder: string, listed: Hashes): Differences =>
  compareFiles(folder, new Set(filesBelow(folder)), listed);
