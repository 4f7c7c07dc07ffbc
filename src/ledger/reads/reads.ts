/*
 * What is read while something is made. Whatever of the record an output shows, its making has asked
 * for: an entry’s key, a list, the record’s day. These are noted as they are asked for, so that the next
 * build knows, without making the output again, that nothing of them is another. What is calculated
 * once and handed out many times is a part with reads of its own.
 */

/** What can be noted as read; it remembers where it was noted last, as it is asked for again and again. */
export abstract class Read {
  /** Who noted it last. */
  notedBy: readonly Read[] | undefined = undefined;
  /** Its number in a log, and the log. */
  logged: { readonly log: object; readonly code: number } | undefined = undefined;
}

/** A key of an entry, or of the record, that can be read. Of one ledger, node and name there is one. */
export class Facet extends Read {
  /** The entry, by type and id: `fund/nanjing-public-chain-fund`; `ledger` for the record. */
  readonly node: string;
  /** What of it: `articles`, `facts.date`. */
  readonly name: string;

  constructor(node: string, name: string) {
    super();
    this.node = node;
    this.name = name;
  }
}

/**
 * What the whole record says of something, and mostly says again when what it follows from is another
 * (`derived.ts`): whoever has it has read what is said alone.
 */
export class Answer extends Facet {
  /** What it follows from; some perhaps more than once. Nothing once a log has it. */
  reads: readonly Read[] | undefined;

  constructor(node: string, name: string, reads: readonly Read[]) {
    super(node, name);
    this.reads = reads;
  }
}

/** What was calculated once: whoever has it has read what it was calculated from. */
export class Part extends Read {
  /** What it was calculated from; some perhaps more than once. Nothing once a log has it. */
  reads: readonly Read[];

  constructor(reads: readonly Read[]) {
    super();
    this.reads = reads;
  }
}

let noted: Read[] | undefined;

/** Whether somebody wants to know what is read. */
export const isReading = (): boolean => noted !== undefined;

/** Notes that something was read, for whatever is being made. */
export function note(read: Read): void {
  if (noted === undefined || read.notedBy === noted) return;
  read.notedBy = noted;
  noted.push(read);
}

/** Makes something, and gives what was read for it, some perhaps more than once. Throws what `make` throws. */
export function reading<T>(make: () => T): { made: T; reads: readonly Read[] } {
  const outer = noted;
  const reads: Read[] = [];
  noted = reads;
  try {
    return { made: make(), reads };
  } finally {
    noted = outer;
  }
}

/** What is made when it is first asked for, and kept; who asks has read what it was made from. */
export function once<T>(make: () => T): () => T {
  let known: { made: T; part: Part | undefined } | undefined;
  return () => {
    if (!known) {
      const { made, reads } = reading(make);
      known = { made, part: reads.length > 0 ? new Part(reads) : undefined };
    }
    if (known.part) note(known.part);
    return known.made;
  };
}

/** What is calculated once for each object, and forgotten with it. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, () => T>();
  return (of) => {
    let known = made.get(of);
    if (!known) {
      known = once(() => make(of));
      made.set(of, known);
    }
    return known();
  };
}

/** What is calculated once for each object and some arguments that are told by their JSON. */
export function onceForEach<K extends object, A extends readonly (string | boolean)[], T>(
  make: (of: K, ...args: A) => T,
): (of: K, ...args: A) => T {
  const lists = onceFor((_of: K) => new Map<string, () => T>());
  return (of, ...args) => {
    const made = lists(of);
    const key = JSON.stringify(args);
    let known = made.get(key);
    if (!known) {
      known = once(() => make(of, ...args));
      made.set(key, known);
    }
    return known();
  };
}
