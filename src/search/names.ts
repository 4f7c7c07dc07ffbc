import { distance } from 'fastest-levenshtein';
import { compact, type Fold } from './fold.ts';
import type { Query } from './query.ts';
import { type Subject, subjectsIn } from './subjects.ts';
import { type Named, named, type Written } from './thing-names.ts';
import { Words } from './words.ts';

/*
 * The index of names. What a name is worth for a query, the best first: it is the name; it is the
 * name but for a slip; it begins the name; its words are in the name, the more of the name they
 * make up the better. The steps are far enough apart that no sum of small things crosses one.
 */

/** What the matches of a name are worth. */
export const WORTH = {
  name: 1000,
  alias: 980,
  pinyin: 960,
  initials: 930,
  /** The name with a slip. From here up a query is taken to mean this thing. */
  slip: 900,
  begins: 720,
  words: 600,
  pinyinWithin: 600,
} as const;

/** How well a term of a query meets a term of a name. */
const SLIPS = { short: 1, long: 2 } as const;
/** Shortest word that may be mistyped, and shortest that may be mistyped twice. */
const MAY_SLIP = 4;
const MAY_SLIP_TWICE = 7;

/** How many slips a word may hold. */
export const slipsIn = (word: string): number =>
  word.length < MAY_SLIP ? 0 : word.length < MAY_SLIP_TWICE ? SLIPS.short : SLIPS.long;

/** The names of all things. */
export class Names {
  readonly #fold: Fold;
  readonly #named: Named[] = [];
  readonly #words = new Words();
  #forms: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(things: readonly Written[], fold: Fold) {
    this.#fold = fold;
    this.add(things);
  }

  /** Takes in more things, numbered on from those before them or from a number. */
  add(things: readonly Written[], from = this.#named.length): void {
    things.forEach((entry, at) => {
      const thing = named(entry, from + at, this.#fold);
      const before = this.#named[thing.number];
      this.#named[thing.number] = before ? both(before, thing) : thing;
      for (const { tokens } of [...thing.own, ...thing.also]) {
        for (const token of tokens) this.#words.add(token, thing.number);
      }
    });
    this.#forms = undefined;
  }

  /** The words of names that a word is, or may be with so many slips, and how well they meet. */
  near(term: string, slips: number): Map<string, number> {
    const found = new Map<string, number>();
    for (const word of this.#words.like(term, false, slips)) found.set(word, quality(term, word));
    return found;
  }

  /** The things whose names meet a query, with what the match is worth. */
  match(query: Query, slips: ReadonlyMap<string, number> = new Map()): Map<number, number> {
    const worth = this.#whole(compact(query.wanted, this.#fold));
    for (const [number, value] of this.#byWords(query, slips)) {
      if (value > (worth.get(number) ?? 0)) worth.set(number, value);
    }
    return worth;
  }

  /** The things that a text names. */
  within(text: string): Subject[] {
    this.#forms ??= this.#byForm();
    return subjectsIn(text, this.#forms, this.#fold);
  }

  /** Every form of every name of two characters and more, with what it names. */
  #byForm(): ReadonlyMap<string, readonly number[]> {
    const forms = new Map<string, number[]>();
    for (const { own, also, number } of this.#named) {
      for (const form of new Set([...own, ...also].map((name) => name.compact))) {
        if (form.length < 2) continue;
        forms.set(form, [...(forms.get(form) ?? []), number]);
      }
    }
    return forms;
  }

  /** By the name as one piece. */
  #whole(wanted: string): Map<number, number> {
    const worth = new Map<number, number>();
    if (wanted === '') return worth;
    for (const thing of this.#named) {
      const value = wholeWorth(thing, wanted);
      if (value > 0) worth.set(thing.number, value);
    }
    return worth;
  }

  /** By words in any order: every term must meet a word of the names. */
  #byWords({ terms }: Query, slips: ReadonlyMap<string, number>): Map<number, number> {
    const met = new Map<number, Map<string, number>>();
    let candidates: Set<number> | undefined;
    for (const { term, open } of terms) {
      const allowed = slips.get(term) ?? 0;
      const here = new Set<number>();
      for (const word of this.#words.like(term, open, allowed)) {
        const worth = quality(term, word);
        for (const number of this.#words.of(word)) {
          if (candidates && !candidates.has(number)) continue;
          here.add(number);
          const words = met.get(number) ?? new Map<string, number>();
          words.set(word, worth);
          met.set(number, words);
        }
      }
      candidates = here;
    }
    return new Map(
      [...(candidates ?? [])].flatMap((number) => {
        const thing = this.#named[number];
        return thing ? [[number, wordsWorth(thing, met.get(number) ?? new Map())]] : [];
      }),
    );
  }

  /** The names nearest to a text, for a query that finds nothing. */
  suggest(text: string, most: number): number[] {
    const wanted = compact(text, this.#fold).slice(0, 40);
    if (wanted === '') return [];
    return this.#named
      .map((thing) => ({ number: thing.number, far: howFar(thing, wanted) }))
      .filter(({ far }) => far < FAR)
      .sort((a, b) => a.far - b.far || a.number - b.number)
      .slice(0, most)
      .map(({ number }) => number);
  }
}

/** Farthest a name may be from a text to be suggested: this part of its letters differ. */
const FAR = 0.6;

function howFar({ own, also, short }: Named, wanted: string): number {
  const forms = [...own, ...also].map((form) => form.compact);
  return Math.min(
    ...[...forms, short]
      .filter((form) => form !== '')
      .map((form) => distance(form, wanted) / Math.max(form.length, wanted.length)),
  );
}

/** A thing by all its names: of either script, as they come. */
const both = (a: Named, b: Named): Named => ({
  number: a.number,
  own: [...a.own, ...b.own],
  also: [...a.also, ...b.also],
  pinyin: [...a.pinyin, ...b.pinyin],
  short: a.short || b.short,
  initials: [...a.initials, ...b.initials],
});

function quality(term: string, word: string): number {
  if (word === term) return 1;
  return word.startsWith(term) ? 0.9 : 0.9 - (0.8 * distance(term, word)) / word.length;
}

function wholeWorth({ own, also, pinyin, short, initials }: Named, wanted: string): number {
  if (own.some((form) => form.compact === wanted)) return WORTH.name;
  if (also.some((form) => form.compact === wanted)) return WORTH.alias;
  const letters = /^[a-z]{2,}$/.test(wanted);
  if (letters && (pinyin[0] === wanted || short === wanted)) return WORTH.pinyin;
  if (letters && initials.includes(wanted)) return WORTH.initials;
  const begins = [...own, ...also]
    .filter((form) => wanted.length > 1 && form.compact.startsWith(wanted))
    .map((form) => WORTH.begins + (100 * wanted.length) / form.compact.length);
  const within = pinyin
    .filter((from) => letters && wanted.length > 2 && from.startsWith(wanted))
    .map(
      (from) =>
        WORTH.pinyinWithin + (from === pinyin[0] ? 50 : 0) + (50 * wanted.length) / from.length,
    );
  const initial = initials.some((from) => letters && wanted.length > 2 && from.startsWith(wanted));
  return Math.max(0, ...begins, ...within, initial ? WORTH.words : 0);
}

/** What it is worth that these words of a thing’s names are met: by the name that they make up best. */
function wordsWorth({ own, also }: Named, met: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const { tokens } of [...own, ...also]) {
    const all = tokens.reduce((sum, token) => sum + token.length, 0);
    const held = tokens.filter((token) => met.has(token));
    const part = held.reduce((sum, token) => sum + token.length, 0) / Math.max(1, all);
    const mean =
      held.reduce((sum, token) => sum + (met.get(token) ?? 0), 0) / Math.max(1, held.length);
    best = Math.max(best, part === 1 ? WORTH.slip + 20 * mean : WORTH.words + 200 * part * mean);
  }
  return best;
}
