import { note, Part, type Read, reading } from './reads.ts';

/*
 * What is made of the record for several outputs, and costs more than an output: it is kept from one
 * build to the next, and taken as it was where nothing is another of what it was made from.
 */

/** Keeps what was made from one build to the next. */
export interface Keeper {
  /**
   * What was kept under a name, where it was made from the same text and nothing is another of what was
   * read for it; and a part that read that.
   */
  find: (name: string, from: string) => { value: unknown; part: Part } | undefined;
  /** Keeps what was made, and gives a part that read what it was made from. */
  put: (name: string, made: { from: string; value: unknown; reads: readonly Read[] }) => Part;
}

const keepers = new WeakMap<object, Keeper>();

/** Has what is made of a record kept by somebody. */
export function keepWith(record: object, keeper: Keeper): void {
  keepers.set(record, keeper);
}

/**
 * What is made of a record under a name: from the last build, where nothing is another of what it was
 * made from. `make` reads all of the record that it needs; what else it is made from is in `from`. What it
 * gives goes through JSON.
 */
export function persisted<T>(
  record: object,
  { name, from = '' }: { name: string; from?: string },
  make: () => T,
): T {
  const keeper = keepers.get(record);
  const known = keeper?.find(name, from);
  if (known) {
    note(known.part);
    return known.value as T;
  }
  const { made, reads } = reading(make);
  const part = keeper ? keeper.put(name, { from, value: made, reads }) : new Part(reads);
  if (reads.length > 0) note(part);
  return made;
}
