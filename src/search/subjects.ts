import { onlyAsks } from './asking.ts';
import { compact, type Fold } from './fold.ts';
import { STOP_WORDS } from './segment.ts';

/** Things that a text names, and the piece of it that names them. */
export interface Subject {
  things: readonly number[];
  name: string;
}

/** What a name is made of: a Chinese character, or a word of another script. */
const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}’'.])+/gu;
/** Most of them that a name within a text is looked for in. */
const MOST_UNITS = 16;

/** Whether a single word tells nothing of what it may name. */
const tellsNothing = (word: string): boolean =>
  onlyAsks(word.toLowerCase()) || STOP_WORDS.has(word.toLowerCase());

/** The things that a text names, by the compact forms of all names: from the left, the longest names first. */
export function subjectsIn(
  text: string,
  forms: ReadonlyMap<string, readonly number[]>,
  fold: Fold,
): Subject[] {
  const units = [...text.matchAll(UNIT)].map(({ 0: unit, index }) => ({
    start: index,
    end: index + unit.length,
  }));
  const found: Subject[] = [];
  for (let at = 0; at < units.length; at += 1) {
    for (let last = Math.min(units.length, at + MOST_UNITS) - 1; last >= at; last -= 1) {
      const name = text.slice(units[at]?.start, units[last]?.end);
      const things = forms.get(compact(name, fold));
      if (things === undefined || (last === at && tellsNothing(name))) continue;
      found.push({ things, name });
      at = last;
    }
  }
  return found;
}
