import type { Position } from '../problems/problem.ts';

/** Line endings as CommonMark has them: LF, CR, or the two together. */
export const LINE_ENDING = /\r\n|\r|\n/g;

/** The place reached from `start` by going through `text`. */
export function positionAfter(start: Position, text: string): Position {
  let { line } = start;
  let lineStart = -1;
  for (const ending of text.matchAll(LINE_ENDING)) {
    line += 1;
    lineStart = ending.index + ending[0].length;
  }
  const column = lineStart < 0 ? start.column + text.length : text.length - lineStart + 1;
  return { line, column };
}
