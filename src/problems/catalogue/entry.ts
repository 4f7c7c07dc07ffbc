import { codePointName, HIDDEN } from '../../schema/hidden.ts';
import type { Severity } from '../problem.ts';

/** What the help page of a problem shows. */
export interface Help {
  /** Why the record asks for it. */
  why: string;
}

/** One row of the table of problems. */
export interface Entry<P> {
  severity: Severity;
  /** What is wrong, in one sentence. */
  message: (params: P) => string;
  /** What to write instead, in one sentence. */
  hint: (params: P) => string;
  help: Help;
}

/** The words of a row in another language than the table's own. */
export interface Wording<P> {
  message: (params: P) => string;
  hint: (params: P) => string;
  /** Why the record asks for it. */
  why: string;
}

/** The words of every row of a part of the table. */
export type Wordings<T> = {
  readonly [C in keyof T]: T[C] extends Entry<infer P> ? Wording<P> : never;
};

/** Makes a row of the table, so that message and hint share the type of what they tell. */
export function entry<P>(
  severity: Severity,
  message: (params: P) => string,
  hint: (params: P) => string,
  help: Help,
): Entry<P> {
  return { severity, message, hint, help };
}

/** Whether a character is a Chinese one. */
export const isHan = (letter: string): boolean => /\p{Script=Han}/u.test(letter);

/** Quotes a piece of the contributor's text, cut where it is long, its hidden characters made visible. */
export function quoted(text: string): string {
  const mark = (character: string) => `⟨${codePointName(character)}⟩`;
  const shown = text.replace(HIDDEN, mark).replace(/\p{Cc}/gu, mark);
  const letters = [...shown];
  return `“${letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : shown}”`;
}

/** A key as it is written on its line: `claims[1].amount` is `amount:`. */
function keyText(path: string): string {
  return `${
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? ''
  }:`;
}

/** A key with an example of its value, or the example alone for an item of a list. */
export function asIn(path: string, example: string): string {
  return path.endsWith(']') ? example : `${keyText(path)} ${example}`;
}

/** Joins choices as people say them: `a, b or c`. */
export function choices(items: readonly string[], last = 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The nearest names, as a question: `Did you mean nanjing?` */
export function didYouMean(suggestions: readonly string[]): string | undefined {
  return suggestions.length > 0 ? `Did you mean ${choices(suggestions)}?` : undefined;
}

/** A word with its article: `a fund`, `an article`. */
export function withArticle(word: string): string {
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** Sentences in a row; those that are not there are left out. */
export function sentences(...all: readonly (string | undefined)[]): string {
  return all.filter((one) => one !== undefined).join(' ');
}

/** The first of some files, and how many more there are. */
export function someFiles(files: readonly string[]): string {
  const shown = files.slice(0, 3);
  const more = files.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : choices(shown, 'and');
}
