import type { Fix } from './fix.ts';

export type Severity = 'error' | 'warning';

/** Something in the record that its contributor should know of; its code is one of the catalogue's. */
export interface Problem<Code extends string = string> {
  /** The file, relative to the content folder's parent, with `/` on every system. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
  severity: Severity;
  code: Code;
  /** What it tells of: what its words in any language are made from. */
  params: unknown;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to write instead, in one sentence. */
  hint: string;
  /** What puts it right, where there is one right answer. */
  fix?: Fix;
}

/** A place in a file: line and column, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where a problem is: a file, and the position in it. */
export interface Location extends Position {
  file: string;
  /** The way to it in the facts, from which the line was found; it is not reported. */
  path?: readonly (string | number)[];
}

/** What the summary of a report counts. */
export interface Counts {
  errors: number;
  warnings: number;
  files: number;
}
