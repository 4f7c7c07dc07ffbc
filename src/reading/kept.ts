import type { FoundFile } from './walk.ts';

/**
 * Keeps what was made from a text or a file and from nothing else, so that what is unchanged is not read
 * again. What is made has to be plain data; nothing is kept of a text that `make` gives nothing for.
 */
export interface Kept {
  /** What was made from the text before, else what `make` gives now. `room`: what is made of it. */
  of: <T>(room: string, text: string, make: () => T) => T;
  /** What is kept of a file; without it files are read each time. `room`: what is made of it. */
  file?: (found: FoundFile, room: string) => FileMemory;
}

/** What is kept of one file, and what is to be kept. */
export interface FileMemory {
  /** The file as it was read before, where the file system says that nothing has changed. */
  readonly unchanged: KeptFile | undefined;
  /** The file as it was read before, where its bytes are the same, be it under another name. */
  same: (bytes: Uint8Array) => KeptFile | undefined;
  /** Keeps what was made of the bytes that `same` was asked for. */
  keep: (value: unknown) => KeptFile;
}

/** A file that was read before, or that will be known the next time. */
export interface KeptFile {
  /** A hash of its bytes. */
  readonly digest: string;
  /** What was made of it. */
  readonly value: unknown;
  /** Its bytes, as they were when it was read. */
  bytes: () => Uint8Array;
  /** What was made under a key before, else what `make` gives now: the latest is kept of each room. */
  once: (room: string, key: string, make: () => string) => string;
  /** What was made of its bytes before, if at all, else what `make` gives now: plain data, kept apart. */
  late: <T>(room: string, make: () => T) => T;
}

/** Keeps nothing. */
export const nothingKept: Kept = { of: (_room, _text, make) => make() };
