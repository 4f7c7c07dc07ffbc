import type { FacetsFile, ThingsFile } from './format.ts';

/** Links of pages to things, by page. */
type Links = readonly (readonly number[])[];

/** What facets count of all pages, ready to be counted. */
export interface Columns {
  kinds: readonly string[];
  /** The place of a page’s kind in `kinds`; -1 for none. */
  kind: Int8Array;
  money: Uint8Array;
  yuan: Float64Array;
  places: Links;
  partners: Links;
  chains: Links;
  /** The places that a place lies in, itself first. */
  above: (place: number) => readonly number[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

const linksOf = (column: string): Links =>
  column.split(';').map((list) => (list === '' ? [] : list.split(',').map(Number)));

/** Farthest that a place is looked for above another. */
const HIGHEST = 10;

/** The places that a place lies in, itself first, by the place above each. */
export function aboveOf(
  parent: (place: number) => number | undefined,
): (place: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (place) => {
    const found = known.get(place);
    if (found) return found;
    const chain: number[] = [];
    for (let at: number | undefined = place; at !== undefined && chain.length < HIGHEST;) {
      chain.push(at);
      at = parent(at);
    }
    known.set(place, chain);
    return chain;
  };
}

/** A column of kinds, a letter each. */
export const writeKinds = (kinds: readonly number[]): string =>
  kinds.map((kind) => (kind < 0 ? '-' : LETTERS.charAt(kind))).join('');

/** Reads the columns. */
export function readColumns(file: FacetsFile, { things }: ThingsFile): Columns {
  const yuan = new Float64Array(file.kind.length);
  for (let at = 0; at + 1 < file.yuan.length; at += 2) {
    yuan[file.yuan[at] ?? 0] = file.yuan[at + 1] ?? 0;
  }
  return {
    kinds: file.kinds,
    kind: Int8Array.from(file.kind, (letter) => LETTERS.indexOf(letter)),
    money: Uint8Array.from(file.money, (digit) => Number.parseInt(digit, 16)),
    yuan,
    places: linksOf(file.places),
    partners: linksOf(file.partners),
    chains: linksOf(file.chains),
    above: aboveOf((place) => things[place]?.parent),
  };
}
