import type { Position } from '../problems/problem.ts';
import { LINE_ENDING } from './positions.ts';

/** A character that a reader cannot see but that changes what is read. */
export interface HiddenCharacter extends Position {
  /** As in `U+202E`. */
  name: string;
}

/**
 * Controls (all but tab and line endings), format characters (bidirectional controls, zero-width
 * characters, soft hyphens, tags), line and paragraph separators, and letters that are blank.
 * The source: Unicode categories Cc, Cf, Zl, Zp, and UTS 39 on the Hangul fillers.
 */
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|(?![\t\n\r])\p{Cc}/gu;

/** The name of a character, as in `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first hidden character of a text, where it holds one. */
export function firstHidden(text: string): string | undefined {
  return text.match(HIDDEN)?.[0];
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
