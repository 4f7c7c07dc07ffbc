import type { FacetColumns } from './facets.ts';
import { isList, type ListBytes, numberOf, someCode } from './lists.ts';

/** What was made of the record and is kept, and the list of what it was made from. */
export interface KeptValue {
  list: number;
  /** What else it was made from, as a text. */
  from: string;
  /** It has gone through JSON. */
  value: unknown;
}

/** What the outputs of a build read, as it is kept for the next. */
export interface KeptReads extends FacetColumns {
  /** What each facet was. */
  versions: readonly string[];
  lists: ListBytes;
  /** The list of what each output read, by its file. */
  outputs: ReadonlyMap<string, number>;
  /** By their names. */
  values: ReadonlyMap<string, KeptValue>;
  /** Of facets that are answers, by their numbers: the list of what each follows from. */
  answers: ReadonlyMap<number, number>;
  /** How many bytes of lists there were when all that nothing names was left out last. */
  whole: number;
}

/** What stands before the lists, as JSON. */
interface Head extends Pick<KeptReads, 'nodes' | 'versions' | 'whole'> {
  /** Each name once. */
  names: readonly string[];
  lists: number;
  outputs: readonly (readonly [string, number])[];
  values: readonly (readonly [string, KeptValue])[];
  answers: readonly (readonly [number, number])[];
}

/** As many bytes as a number has. */
const SIZE = 4;

const bytesOfNumbers = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** What outputs read, as bytes. */
export function bytesOfReads(kept: KeptReads): Uint8Array {
  const { nodes, names, versions, lists, outputs, values, answers, whole } = kept;
  const numbers = new Map<string, number>();
  const named = Uint32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  const head: Head = {
    ...{ nodes, versions, whole, names: [...numbers.keys()], lists: lists.ends.length },
    outputs: [...outputs],
    values: [...values],
    answers: [...answers],
  };
  const json = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(SIZE);
  size.writeUInt32LE(json.length);
  const columns = [named, lists.ends, lists.hashes].map(bytesOfNumbers);
  return Buffer.concat([size, json, ...columns, lists.bytes]);
}

/** Whether every code names what there is, and every list only those before it. */
function isWhole(kept: KeptReads): boolean {
  const { names, versions, outputs, values, answers } = kept;
  const { bytes, ends } = kept.lists;
  let start = 0;
  const isSound = (end: number, list: number): boolean => {
    const from = start;
    start = end;
    // The last byte of a number is a small one.
    if (end < from || (end > from && (bytes[end - 1] ?? 0x80) >= 0x80)) return false;
    const isOff = (code: number) => numberOf(code) >= (isList(code) ? list : names.length);
    return !someCode(bytes, from, end, isOff);
  };
  return (
    versions.length === names.length &&
    versions.every((version) => typeof version === 'string') &&
    ends.every(isSound) &&
    start === bytes.length &&
    [
      ...outputs.values(),
      ...Array.from(values.values(), ({ list }) => list),
      ...answers.values(),
    ].every((list) => ends[list] !== undefined) &&
    [...answers.keys()].every((facet) => names[facet] !== undefined)
  );
}

/** What was kept, from its bytes; nothing where they are no such thing. Never throws. */
export function readsFrom(bytes: Uint8Array): KeptReads | undefined {
  try {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = SIZE + view.readUInt32LE(0);
    const head = JSON.parse(view.toString('utf8', SIZE, at)) as Head;
    const numbers = (count: number): Uint32Array => {
      const end = at + count * SIZE;
      if (end > view.length) throw new RangeError('cut off');
      // Aligned as arrays of numbers must be.
      const copy = Uint8Array.prototype.slice.call(view, at, end);
      at = end;
      return new Uint32Array(copy.buffer, copy.byteOffset, count);
    };
    const named = numbers(head.versions.length);
    const [ends, hashes] = [numbers(head.lists), numbers(head.lists)];
    const kept: KeptReads = {
      ...{ nodes: head.nodes, versions: head.versions, whole: head.whole },
      names: Array.from(named, (name) => head.names[name] ?? ''),
      lists: { ends, hashes, bytes: view.subarray(at) },
      outputs: new Map(head.outputs),
      values: new Map(head.values),
      answers: new Map(head.answers),
    };
    return isWhole(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
