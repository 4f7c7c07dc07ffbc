import { Converter } from 'opencc-js/t2cn';
import { readingsOf, syllablesOf } from '../../i18n/readings.ts';
import type { Fold } from '../../search/fold.ts';

/*
 * What the build knows of Chinese and the browser need not: 60 KB of tables for the characters, 300
 * for the readings. What comes of them for this record is a few kilobytes.
 */

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Every traditional character, those of Hong Kong and Taiwan among them, with its simplified one. */
function allTraditional(): Fold {
  const letters = Array.from({ length: LAST - FIRST + 1 }, (_, at) =>
    String.fromCharCode(FIRST + at),
  );
  const fold = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const simplified = Converter({ from, to: 'cn' })(letters.join('\n')).split('\n');
    letters.forEach((letter, at) => {
      const other = simplified[at];
      if (other !== undefined && other !== letter && !fold.has(letter)) fold.set(letter, other);
    });
  }
  return fold;
}

let table: Fold | undefined;

/** The whole fold, for indexing. */
export function wholeFold(): Fold {
  return (table ??= allTraditional());
}

/** The part of the fold that can matter for texts of these characters, as `readFold` reads it. */
export function foldPairs(letters: ReadonlySet<string>): string {
  return [...wholeFold()]
    .filter(([letter, other]) => letters.has(letter) || letters.has(other))
    .flat()
    .join('');
}

/**
 * The syllables of a Chinese name without tones, `nan jing shi`: as the record writes it, which knows
 * how 长 or 曾 is read in this name, else by the dictionary.
 */
export function syllables(zh: string, written?: string): string {
  return (written === undefined ? undefined : asWritten(zh, written)) ?? syllablesOf(zh).join(' ');
}

/** The reading of a record, parted into the syllables of its characters; undefined where it is not that of these. */
function asWritten(zh: string, written: string): string | undefined {
  let rest = written
    .normalize('NFD')
    .toLowerCase()
    .replace(/u[\u0300\u0301\u0304\u030C]?\u0308/g, 'v')
    .replace(/[^a-z]/g, '');
  const found: string[] = [];
  for (const letter of zh.match(/\p{Script=Han}/gu) ?? []) {
    const own = readingsOf(letter)
      .filter((reading) => rest.startsWith(reading))
      .sort((a, b) => b.length - a.length)[0];
    if (own === undefined) return undefined;
    found.push(own);
    rest = rest.slice(own.length);
  }
  return rest === '' ? found.join(' ') : undefined;
}
