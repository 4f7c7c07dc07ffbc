import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from './write-whole.ts';

/*
 * What builds keep for the next one stands in a file beside a hash of its bytes and of its own name, so
 * that an entry that is damaged, cut off, empty, or another’s counts as missing: it is made anew, and
 * never published. Nor is it ever fatal: what is kept saves time and nothing else.
 */

const MARK = 'atlas-kept 1 ';

const headOf = (name: string, content: string | Uint8Array): Buffer => {
  const hash = createHash('sha256').update(`${name}\n`).update(content).digest('hex');
  return Buffer.from(`${MARK}${hash}\n`);
};

/** How long the first line is: the mark, 64 hexadecimal digits, the end of the line. */
const HEAD = MARK.length + 65;

/** What was sealed in a file under a name; nothing where it is not, byte for byte, what was written. Never throws. */
export function readSealed(path: string, name: string): Uint8Array | undefined {
  try {
    // Neither a folder nor a pipe, which would be waited for.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
    const bytes = readFileSync(path);
    const content = bytes.subarray(HEAD);
    return bytes.subarray(0, HEAD).equals(headOf(name, content)) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Takes away what stands where a file, or a folder above it up to `home`, should be. */
function clearWay(path: string, home: string): void {
  rmSync(path, { recursive: true, force: true });
  for (let at = dirname(path); ; at = dirname(at)) {
    const isThere = lstatSync(at, { throwIfNoEntry: false }) !== undefined;
    if (isThere && !statSync(at, { throwIfNoEntry: false })?.isDirectory()) rmSync(at);
    if (isThere || at === home || at === dirname(at)) return;
  }
}

/**
 * Writes a file that is only for speed. `home`: the folder of such files; what stands in the way from
 * there on, a folder or a file in place of a folder, goes. Where it cannot be written nothing is kept.
 * Never throws.
 */
export function keepFile(path: string, content: Uint8Array, home: string): void {
  try {
    writeWhole(path, content);
  } catch {
    try {
      clearWay(path, home);
      writeWhole(path, content);
    } catch {
      // Nothing is kept; the next run makes it again.
    }
  }
}

/** Seals what is worth keeping in a file under a name, as `keepFile` writes it. Never throws. */
export function writeSealed(
  path: string,
  name: string,
  content: string | Uint8Array,
  home = dirname(path),
): void {
  keepFile(path, Buffer.concat([headOf(name, content), Buffer.from(content)]), home);
}
