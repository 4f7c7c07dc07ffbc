/** The way to a value in the facts, as in `['claims', 1, 'amount']`. */
type FactPath = readonly (string | number)[];

/** Where a value stands. */
interface Place {
  file: string;
  path?: FactPath;
}

/** One change of a file that puts something right; files are named as in a problem. */
export type Change =
  /** A text of the facts is written as another text. */
  | { change: 'value'; file: string; path: FactPath; text: string }
  /** A key of the facts is written as another. */
  | { change: 'key'; file: string; path: FactPath; text: string }
  /** A value of the facts, or an item of a list there, is written as these items. */
  | { change: 'items'; file: string; path: FactPath; items: readonly string[] }
  /** An item of a list is taken out. */
  | { change: 'without'; file: string; path: FactPath }
  /** An item is added to a list at the top of the facts, which may not be there yet. */
  | { change: 'append'; file: string; key: string; item: string }
  /** A piece of the text below the facts is written anew; it stands at or behind the place. */
  | { change: 'word'; file: string; line: number; column: number; from: string; to: string }
  /** Part of a file is written anew, from the first offset to the second. */
  | { change: 'part'; file: string; from: number; to: number; text: string }
  /** A file is renamed. */
  | { change: 'move'; file: string; to: string }
  /** A file is made. */
  | { change: 'create'; file: string; text: string };

/** What puts a problem right where there is one right answer: all of it, or nothing. */
export type Fix = readonly Change[];

/** The fix of a value that has one right form; nothing where there is none. */
export function valueFix({ file, path }: Place, text: string | undefined): Fix | undefined {
  return text === undefined || path === undefined
    ? undefined
    : [{ change: 'value', file, path, text }];
}

/** The fix of a value that should be these items; nothing where nobody knows which. */
export function itemsFix(
  { file, path }: Place,
  items: readonly string[] | undefined,
): Fix | undefined {
  return items === undefined || path === undefined
    ? undefined
    : [{ change: 'items', file, path, items }];
}
