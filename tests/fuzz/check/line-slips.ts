import type { Files } from '../../harness/files.ts';
import { type Mutation, numbersFrom } from './mutations.ts';

/** A slip of whole lines: what becomes of the lines of a file, at one of them. */
type LineSlip = (lines: readonly string[], at: number) => string[];

/** Slips that an editor makes of whole lines, by name. */
export const LINE_SLIPS: Readonly<Record<string, LineSlip>> = {
  'a line dropped': (lines, at) => lines.toSpliced(at, 1),
  'a line twice': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'two lines changed about': (lines, at) =>
    lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
};

/** A key of the frontmatter with a value beside it: twice, the second is the mistake. */
const KEY = /^\s*[a-z_]+: \S/;

/** A slip of lines, and whether the line that is wrong is certain: of a key twice, the second. */
export interface SlippedLines extends Mutation {
  isCertain: boolean;
}

/** Slips of whole lines as a seed gives them, each where it can be made, in turn. */
export function* slippedLines(files: Files, seed: number): Generator<SlippedLines> {
  const next = numbersFrom(seed);
  const names = Object.keys(LINE_SLIPS);
  const places = Object.entries(files).flatMap(([file, text]) => {
    const lines = String(text).split('\n');
    return lines.slice(0, -1).map((line, at) => ({ file, lines, line, at }));
  });
  for (let turn = 0; ; turn += 1) {
    const what = names[turn % names.length] as string;
    const place = places[Math.floor(next() * places.length)];
    if (!place) throw new Error('no lines');
    const { file, lines, line, at } = place;
    const fence = lines.indexOf('---', 1);
    yield {
      what,
      file,
      line: at + 2,
      bytes: (LINE_SLIPS[what]?.(lines, at) ?? lines).join('\n'),
      isCertain: what === 'a line twice' && at < fence && KEY.test(line),
    };
  }
}
