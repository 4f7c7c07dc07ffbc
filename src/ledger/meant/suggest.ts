import { distance } from 'fastest-levenshtein';

/** A name that a mistyped one may have meant, and what to write for it. */
export interface Candidate {
  name: string;
  write: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_'’.-]+/g, '-');

/** How many letters may differ: one in four, at least two. */
const reach = (text: string): number => Math.max(2, Math.floor(text.length / 4));

/**
 * The nearest of the candidates to what was written, at most three, nearest first: by ids, names and
 * aliases. Gives what to write instead.
 */
export function nearest(written: string, candidates: Iterable<Candidate>): string[] {
  const wanted = fold(written);
  const scores = new Map<string, number>();
  for (const { name, write } of candidates) {
    const folded = fold(name);
    if (Math.abs(folded.length - wanted.length) > reach(wanted) && !folded.includes(wanted))
      continue;
    const score = folded === wanted ? -1 : distance(folded, wanted);
    const near = score <= reach(wanted) || (wanted.length > 3 && folded.includes(wanted));
    if (near) scores.set(write, Math.min(score, scores.get(write) ?? Infinity));
  }
  return [...scores]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([write]) => write);
}

/** The nearest of plain words, as `nearest`. */
export function nearestWord(written: string, words: readonly string[]): string[] {
  return nearest(
    written,
    words.map((word) => ({ name: word, write: word })),
  );
}
