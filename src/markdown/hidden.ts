import { codePointName, firstHidden, HIDDEN } from '../schema/hidden.ts';
import type { Position } from '../problems/problem.ts';
import { LINE_ENDING } from './positions.ts';

/** A character that a reader cannot see but that changes what is read. */
export interface HiddenCharacter extends Position {
  /** As in `U+202E`. */
  name: string;
}

/** Every line's first hidden character: one finding a line is enough to find them all. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (firstHidden(text) === undefined) return [];
  return text.split(LINE_ENDING).flatMap((line, index) => {
    const found = line.matchAll(HIDDEN).next().value;
    return found === undefined
      ? []
      : [{ line: index + 1, column: found.index + 1, name: codePointName(found[0]) }];
  });
}
