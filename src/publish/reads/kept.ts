import { isList, numberOf } from './lists.ts';

/** What the outputs of a build read, as it is kept for the next. */
export interface KeptReads {
  /** Facets by their numbers: the entry, what of it, and what it was. */
  facets: { node: string; name: string; version: string }[];
  /** Lists by their numbers, each of codes (`lists.ts`). */
  lists: Uint32Array[];
  /** The list of what each output read, by its file. */
  outputs: Map<string, number>;
}

/** What stands before the lists, as JSON. */
interface Head {
  /** The entries, and how many facets follow of each. */
  nodes: [node: string, facets: number][];
  names: string[];
  versions: string[];
  lengths: number[];
  outputs: [file: string, list: number][];
}

/** As many bytes as tell how long the head is. */
const SIZE = 4;

/** A number in as few bytes as it needs, seven bits in each. */
function putNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

/** What outputs read, as bytes: facets must be in the order of their entries. */
export function bytesOfReads({ facets, lists, outputs }: KeptReads): Uint8Array {
  const nodes: Head['nodes'] = [];
  for (const { node } of facets) {
    const last = nodes.at(-1);
    if (last?.[0] === node) last[1] += 1;
    else nodes.push([node, 1]);
  }
  const head: Head = {
    nodes,
    names: facets.map(({ name }) => name),
    versions: facets.map(({ version }) => version),
    lengths: lists.map(({ length }) => length),
    outputs: [...outputs],
  };
  const json = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(SIZE);
  size.writeUInt32LE(json.length);
  const parts: Buffer[] = [size, json];
  for (const codes of lists) {
    // Codes are in order: what lies between them is small.
    const bytes: number[] = [];
    let before = 0;
    for (const code of codes) {
      putNumber(bytes, code - before);
      before = code;
    }
    parts.push(Buffer.from(bytes));
  }
  return Buffer.concat(parts);
}

function listsFrom(bytes: Uint8Array, lengths: readonly number[]): Uint32Array[] {
  let at = 0;
  return lengths.map((length) => {
    const codes = new Uint32Array(length);
    let before = 0;
    for (let index = 0; index < length; index += 1) {
      let number = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at];
        if (byte === undefined || shift > 28) throw new RangeError('cut off');
        at += 1;
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      before += number;
      codes[index] = before;
    }
    return codes;
  });
}

/** Whether every code names what there is, and every list only those before it. */
function isWhole({ facets, lists, outputs }: KeptReads): boolean {
  const isNamed = (code: number, before: number) =>
    numberOf(code) < (isList(code) ? before : facets.length);
  return (
    facets.every(({ version }) => typeof version === 'string') &&
    lists.every((codes, at) => codes.every((code) => isNamed(code, at))) &&
    [...outputs.values()].every((list) => lists[list] !== undefined)
  );
}

/** What was kept, from its bytes; nothing where they are no such thing. Never throws. */
export function readsFrom(bytes: Uint8Array): KeptReads | undefined {
  try {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = SIZE + view.readUInt32LE(0);
    const head = JSON.parse(view.toString('utf8', SIZE, end)) as Head;
    let at = 0;
    const facets = head.nodes.flatMap(([node, count]) =>
      Array.from({ length: count }, () => {
        const facet = { node, name: head.names[at] ?? '', version: head.versions[at] ?? '' };
        at += 1;
        return facet;
      }),
    );
    const lists = listsFrom(view.subarray(end), head.lengths);
    const kept = { facets, lists, outputs: new Map(head.outputs) };
    return isWhole(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
