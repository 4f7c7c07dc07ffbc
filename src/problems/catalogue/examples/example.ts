/**
 * A piece of the record with a problem, and the same piece put right. A heading `# content/…` names
 * the file that the lines below it are of; `…` stands for what is left out, `⟨U+200B⟩` and `\xC4`
 * for a character and a byte that nobody sees.
 */
export interface Example {
  wrong: string;
  right: string;
  /** Why the check cannot be tried on it. */
  unchecked?: string;
}

/** The examples of a part of the table of problems: no code is without one. */
export type Examples<T> = { readonly [C in keyof T]: Example };

/** Lines of a file. */
export const lines = (...all: readonly string[]): string => all.join('\n');
