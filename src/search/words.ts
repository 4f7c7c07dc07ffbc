import { distance } from 'fastest-levenshtein';

/** The words that names are made of, and the things whose names hold them: a few thousand, looked through in turn. */
export class Words {
  readonly #things = new Map<string, Set<number>>();

  /** Takes in a word of a thing’s name. */
  add(word: string, thing: number): void {
    const known = this.#things.get(word);
    if (known) known.add(thing);
    else this.#things.set(word, new Set([thing]));
  }

  /** The things whose names hold a word. */
  of(word: string): ReadonlySet<number> {
    return this.#things.get(word) ?? new Set();
  }

  /** The words that a text is; that it begins, where it is open; that it may be with so many slips. */
  like(text: string, open: boolean, slips: number): string[] {
    if (!open && slips === 0) return this.#things.has(text) ? [text] : [];
    return [...this.#things.keys()].filter(
      (word) =>
        (open && word.startsWith(text)) ||
        (Math.abs(word.length - text.length) <= slips && distance(word, text) <= slips),
    );
  }
}
