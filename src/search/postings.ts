/*
 * Which pages hold a term, and how much it says of them, as a short text. For each weight in turn
 * the numbers of the pages as differences, five bits a character, lists apart by a semicolon: what
 * most pages hold is a run of one character, which compresses to almost nothing.
 */

/** How much a term says of a page: it is in its name, several times in its text, once, in a label only. */
export const WEIGHTS = [3, 2, 1, 0.5] as const;
export type Weight = (typeof WEIGHTS)[number];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter.charCodeAt(0), value]));
const BITS = 5;
const MORE = 1 << BITS;

function writeNumber(number: number): string {
  let text = '';
  let rest = number;
  while (rest >= MORE) {
    text += ALPHABET.charAt(MORE | (rest & (MORE - 1)));
    rest >>>= BITS;
  }
  return text + ALPHABET.charAt(rest);
}

const LISTS = WEIGHTS.length;

/** A page and a weight in one whole number: an array of such is fast, and there are millions. */
export const posting = (page: number, weight: Weight): number =>
  page * LISTS + WEIGHTS.indexOf(weight);

/** The postings of a term, of pages in ascending order. */
export function writePostings(postings: readonly number[]): string {
  const [only] = postings;
  // Most words are on one page only.
  if (postings.length === 1 && only !== undefined) {
    return ';'.repeat(only % LISTS) + writeNumber(Math.floor(only / LISTS));
  }
  const texts: string[] = [];
  const last: number[] = [];
  for (const entry of postings) {
    const list = entry % LISTS;
    const page = (entry - list) / LISTS;
    texts[list] = (texts[list] ?? '') + writeNumber(page - (last[list] ?? -1) - 1);
    last[list] = page;
  }
  return texts.join(';');
}

/** Calls `each` for every page of a term's postings, those of the greatest weight first. */
export function readPostings(postings: string, each: (page: number, weight: Weight) => void): void {
  let list = 0;
  let last = -1;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < postings.length; at += 1) {
    const value = VALUES.get(postings.charCodeAt(at));
    if (value === undefined) {
      list += 1;
      last = -1;
    } else if (value >= MORE) {
      number |= (value & (MORE - 1)) << shift;
      shift += BITS;
    } else {
      last += (number | (value << shift)) + 1;
      each(last, WEIGHTS[list] ?? 1);
      number = 0;
      shift = 0;
    }
  }
}
