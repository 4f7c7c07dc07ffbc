import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepFile } from '../../src/publish/sealed.ts';

/** Where bytes stand in the log. */
export interface Place {
  readonly from: number;
  readonly length: number;
}

/**
 * The bytes of files, one behind the other, in a file that is only added to until it is written anew. Who
 * asks for bytes has to hold them against their hash: what is damaged, cut off or another’s is given as it is.
 */
export class TextLog {
  readonly #path: string;
  #open: number | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  #descriptor(): number {
    // Neither a folder nor a pipe, which would be waited for.
    if (!statSync(this.#path).isFile()) throw new Error('no file');
    return openSync(this.#path, 'r');
  }

  /** How long the log is; nothing where there is none. */
  size(): number {
    try {
      return fstatSync((this.#open ??= this.#descriptor())).size;
    } catch {
      return 0;
    }
  }

  /** The bytes at a place, as far as they are there. Never throws. */
  read({ from, length }: Place): Uint8Array {
    const bytes = Buffer.alloc(length);
    try {
      return bytes.subarray(
        0,
        readSync((this.#open ??= this.#descriptor()), bytes, 0, length, from),
      );
    } catch {
      return Buffer.alloc(0);
    }
  }

  /** Adds bytes to the end; gives where they begin, and nothing where they could not be written whole. */
  add(bytes: Uint8Array): number | undefined {
    let file: number | undefined;
    try {
      if (!statSync(this.#path).isFile()) return undefined;
      file = openSync(this.#path, 'a');
      const { size } = fstatSync(file);
      return writeSync(file, bytes) === bytes.length ? size : undefined;
    } catch {
      return undefined;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  /** Writes the log anew; gives where the bytes begin, and nothing where they could not be written. */
  write(bytes: Uint8Array): number | undefined {
    if (this.#open !== undefined) closeSync(this.#open);
    this.#open = undefined;
    keepFile(this.#path, bytes, dirname(this.#path));
    return this.size() === bytes.length ? 0 : undefined;
  }
}
