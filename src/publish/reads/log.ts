import { Facet, Part, type Read } from '../../ledger/reads/reads.ts';
import type { KeptReads } from './kept.ts';
import { facetCode, isList, listCode, Lists, numberOf } from './lists.ts';

/** What the outputs of a build read of the record. */
export interface ReadLog {
  /** Whether nothing is another of what an output of the last build read, as far as that is known. */
  isUnchanged: (file: string) => boolean;
  /** Takes over what an unchanged output read. */
  keep: (file: string) => void;
  /** Notes what an output read that was made. */
  add: (file: string, reads: readonly Read[]) => void;
  /** What is to be kept for the next build. */
  kept: () => KeptReads;
}

/** A log that knows nothing and keeps nothing: every output is made. */
export const noLog: ReadLog = {
  isUnchanged: () => false,
  keep: () => undefined,
  add: () => undefined,
  kept: () => ({ facets: [], lists: [], outputs: new Map() }),
};

/** A facet, whoever tells of it. */
type Named = Pick<Facet, 'node' | 'name'>;

/** Facets by numbers; those of the last build have the numbers that they had. */
class Facets {
  readonly all: Named[] = [];
  readonly #byNode = new Map<string, Map<string, number>>();

  constructor(known: readonly Named[]) {
    for (const facet of known) this.numberOf(facet);
  }

  /** Its number, a new one where it has none. */
  numberOf(facet: Named): number {
    const names = this.#byNode.get(facet.node) ?? new Map<string, number>();
    this.#byNode.set(facet.node, names);
    const known = names.get(facet.name);
    if (known !== undefined) return known;
    const number = this.all.push(facet) - 1;
    names.set(facet.name, number);
    return number;
  }
}

/** Codes in order, each once. */
function inOrder(codes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(codes).sort();
  return sorted.filter((code, at) => code !== sorted[at - 1]);
}

/** Which lists of the last build have something in them that is another today. */
function changedLists(last: KeptReads, isChanged: readonly boolean[]): boolean[] {
  const changed: boolean[] = [];
  for (const codes of last.lists) {
    changed.push(
      codes.some((code) => (isList(code) ? changed[numberOf(code)] : isChanged[numberOf(code)])),
    );
  }
  return changed;
}

/** Leaves out the lists and facets that nothing names any more. */
function compact(
  { all: facets }: Facets,
  { all: lists }: Lists,
  outputs: ReadonlyMap<string, number>,
  versionOf: (facet: number) => string,
): KeptReads {
  const isNamed = new Uint8Array(lists.length);
  for (const list of outputs.values()) isNamed[list] = 1;
  const isRead = new Uint8Array(facets.length);
  for (let list = lists.length - 1; list >= 0; list -= 1) {
    if (!isNamed[list]) continue;
    for (const code of lists[list] ?? []) (isList(code) ? isNamed : isRead)[numberOf(code)] = 1;
  }
  const read = facets
    .flatMap((facet, number) => (isRead[number] ? [{ ...facet, number }] : []))
    .sort((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : a.number - b.number));
  const facetNumbers = new Uint32Array(facets.length);
  read.forEach(({ number }, at) => {
    facetNumbers[number] = at;
  });
  const listNumbers = new Uint32Array(lists.length);
  const keptLists: Uint32Array[] = [];
  lists.forEach((codes, list) => {
    if (!isNamed[list]) return;
    const renumbered = codes.map((code) =>
      isList(code)
        ? listCode(listNumbers[numberOf(code)] ?? 0)
        : facetCode(facetNumbers[numberOf(code)] ?? 0),
    );
    listNumbers[list] = keptLists.push(renumbered.sort()) - 1;
  });
  return {
    facets: read.map(({ node, name, number }) => ({ node, name, version: versionOf(number) })),
    lists: keptLists,
    outputs: new Map([...outputs].map(([file, list]) => [file, listNumbers[list] ?? 0])),
  };
}

/**
 * A log of what outputs read. `versionOf`: what a facet is today; `last`: what the outputs of the last
 * build read.
 */
export function readLog(
  versionOf: (facet: Named) => string | undefined,
  last?: KeptReads,
): ReadLog {
  const facets = new Facets(last?.facets ?? []);
  const lists = new Lists(last?.lists ?? []);
  const isChanged = (last?.facets ?? []).map((facet) => versionOf(facet) !== facet.version);
  const changed = last ? changedLists(last, isChanged) : [];
  const outputs = new Map<string, number>();

  // It stands with what is read: a look-up for each would take longer than all else here.
  const codeOf = (read: Read): number => {
    if (read.logged?.log === facets) return read.logged.code;
    let code = 0;
    if (read instanceof Facet) code = facetCode(facets.numberOf(read));
    else if (read instanceof Part) code = listCode(listOf(read.reads));
    read.logged = { log: facets, code };
    return code;
  };
  const listOf = (reads: readonly Read[]): number => lists.add(inOrder(reads.map(codeOf)));
  const wasRead = (file: string): number | undefined => last?.outputs.get(file);
  const today = (number: number): string => {
    const facet = facets.all[number];
    const before = isChanged[number] === false ? last?.facets[number]?.version : undefined;
    return before ?? (facet && versionOf(facet)) ?? '';
  };
  return {
    isUnchanged: (file) => {
      const list = wasRead(file);
      return list !== undefined && changed[list] === false;
    },
    keep: (file) => {
      const list = wasRead(file);
      if (list !== undefined) outputs.set(file, list);
    },
    add: (file, reads) => {
      outputs.set(file, listOf(reads));
    },
    kept: () => compact(facets, lists, outputs, today),
  };
}
