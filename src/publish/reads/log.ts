import type { Keeper } from '../../ledger/reads/persisted.ts';
import { Answer, Facet, Part, type Read, reading } from '../../ledger/reads/reads.ts';
import { asNoted, compact, type Noted } from './compact.ts';
import { differences } from './differences.ts';
import { Facets, type Named } from './facets.ts';
import type { KeptReads, KeptValue } from './kept.ts';
import { facetCode, listCode, Lists } from './lists.ts';

/** What the outputs of a build read of the record. */
export interface OutputLog {
  /** Whether nothing is another of what an output of the last build read, as far as that is known. */
  isUnchanged: (file: string) => boolean;
  /** Takes over what an unchanged output read. */
  keep: (file: string) => void;
  /** Notes what an output read that was made. */
  add: (file: string, reads: readonly Read[]) => void;
}

/** What the outputs of a build read, and what was made of the record for several of them. */
export interface ReadLog extends OutputLog, Keeper {
  /** What is to be kept for the next build. */
  kept: () => KeptReads;
}

/** A log that knows nothing and keeps nothing: every output is made. */
export const noLog: OutputLog = {
  isUnchanged: () => false,
  keep: () => undefined,
  add: () => undefined,
};

/** By how much lists may grow before those that nothing names are left out. */
const SLACK = 1.25;

/** Puts codes in order, each once; what they stand in is used. */
function inOrder(codes: Uint32Array): Uint32Array {
  codes.sort();
  let length = 0;
  let before = -1;
  // Written out, as it is done for every output.
  for (const code of codes) {
    if (code === before) continue;
    codes[length] = code;
    length += 1;
    before = code;
  }
  return codes.subarray(0, length);
}

/** Which facets of the last build are another today; answers are looked at when they are asked for. */
function changedFacets(
  facets: Facets,
  { versions, answers }: KeptReads,
  versionOf: (facet: Named) => string | undefined,
): Uint8Array {
  const changed = new Uint8Array(versions.length);
  const facet = { node: '', name: '' };
  facets.forEach((node, name, number) => {
    [facet.node, facet.name] = [node, name];
    if (!answers.has(number) && versionOf(facet) !== versions[number]) changed[number] = 1;
  });
  return changed;
}

/**
 * A log of what outputs read. `versionOf`: what a facet is today; `last`: what the outputs of the last
 * build read.
 */
export function readLog(
  versionOf: (facet: Named) => string | undefined,
  last?: KeptReads,
): ReadLog {
  const facets = new Facets(last);
  const lists = new Lists(last?.lists);
  const isOther = last ? changedFacets(facets, last, versionOf) : new Uint8Array();
  const answers = new Map(last?.answers);
  const outputs = new Map<string, number>();
  const values = new Map<string, KeptValue>();

  // It stands with what is read: a look-up for each would take longer than all else here.
  const codeOf = (read: Read): number => {
    if (read.logged?.log === facets) return read.logged.code;
    let code = 0;
    if (read instanceof Facet) {
      const number = facets.numberOf(read);
      if (read instanceof Answer) {
        if (!read.reads) throw new Error('another log’s answer');
        answers.set(number, listOf(read.reads));
        read.reads = undefined;
      }
      code = facetCode(number);
    } else if (read instanceof Part) {
      if (read.reads.length === 0) throw new Error('another log’s part');
      code = listCode(listOf(read.reads));
      // They hold much, and the log has them.
      read.reads = [];
    }
    read.logged = { log: facets, code };
    return code;
  };
  const listOf = (reads: readonly Read[]): number => {
    const codes = new Uint32Array(reads.length);
    let at = 0;
    for (const read of reads) {
      codes[at] = codeOf(read);
      at += 1;
    }
    return lists.add(inOrder(codes));
  };
  /** A part that read what is in a list. */
  const partOf = (list: number): Part => {
    const part = new Part([]);
    part.logged = { log: facets, code: listCode(list) };
    return part;
  };
  const names = facets.named(answers);
  /** Whether an answer is another; where what it follows from is, the record is asked again. */
  const isOtherAnswer = (number: number, from: number): boolean => {
    if (!isOtherList(from)) return false;
    const facet = names.get(number);
    if (!facet) return true;
    const { made, reads } = reading(() => versionOf(facet));
    answers.set(number, listOf(reads));
    return made !== last?.versions[number];
  };
  const { isOtherList, isOtherFacet } = differences(last, { isOther, isOtherAnswer });
  const isSame = (list: number | undefined): list is number =>
    list !== undefined && !isOtherList(list);
  const today = (node: string, name: string, number: number): string => {
    const before = isOtherFacet(number) ? undefined : last?.versions[number];
    return before ?? versionOf({ node, name }) ?? '';
  };
  const compacted = (noted: Noted): KeptReads => {
    const { wasFacet, ...whole } = compact(noted);
    return asNoted(whole, (node, name, number) => today(node, name, wasFacet(number)));
  };
  return {
    isUnchanged: (file) => isSame(last?.outputs.get(file)),
    keep: (file) => {
      const list = last?.outputs.get(file);
      if (list !== undefined) outputs.set(file, list);
    },
    add: (file, reads) => {
      outputs.set(file, listOf(reads));
    },
    find: (name, from) => {
      const known = values.get(name) ?? last?.values.get(name);
      if (known?.from !== from) return undefined;
      if (!values.has(name) && !isSame(known.list)) return undefined;
      values.set(name, known);
      return { value: known.value, part: partOf(known.list) };
    },
    put: (name, { from, value, reads }) => {
      const list = listOf(reads);
      values.set(name, { list, from, value });
      return partOf(list);
    },
    kept: () => {
      // What was not asked for, as what it is for was taken over, may be the next time.
      for (const [name, known] of last?.values ?? [])
        if (!values.has(name) && isSame(known.list)) values.set(name, known);
      // What those follow from that nobody asked for may be another, too.
      for (const answer of last?.answers.keys() ?? []) isOtherFacet(answer);
      const noted = { facets, lists, outputs, values, answers };
      if (!last) return compacted(noted);
      const kept = asNoted(noted, today, last.whole);
      return kept.lists.bytes.length > SLACK * last.whole ? compacted(noted) : kept;
    },
  };
}
