import { problem } from '../../problems/catalogue.ts';
import type { Problem } from '../../problems/problem.ts';
import { type FileKind, SCHEMAS } from '../../schema/record.ts';
import { blocksOf } from '../../schema/walk/blocks.ts';
import { findFences } from '../fence.ts';
import { type Matter, readMatter } from '../frontmatter.ts';
import { MAX_REPAIR_LINES, MAX_REPAIR_TRIALS } from '../limits.ts';
import { isCommon } from '../plain-yaml.ts';
import { readFast } from '../yaml.ts';
import { lostHeads, lostKeys } from './candidates.ts';
import { type Edit, edited, lineBefore } from './edits.ts';

/** A slip of whole lines: what is told of it, and the file as it is without the slip, where that can be read on. */
export interface RepairedLines {
  problem: Problem;
  matter?: Matter;
}

/** Tries changes of one file, each by whether all of its facts are right afterwards. */
class Trials {
  readonly lines: readonly string[];
  /** The first line of the facts and the line of the closing fence, from 0. */
  readonly facts: readonly [number, number];
  readonly #kind: FileKind;
  #left = MAX_REPAIR_TRIALS;

  constructor(text: string, kind: FileKind) {
    this.lines = text.split('\n');
    const close = this.lines.indexOf('---', 1);
    this.facts = [1, close < 0 ? this.lines.length : close];
    this.#kind = kind;
  }

  isRight(edit?: Edit): boolean {
    if (this.#left === 0) return false;
    this.#left -= 1;
    const fenced = findFences((edit ? edited(this.lines, edit) : this.lines).join('\n'), '');
    if ('problem' in fenced || !isCommon(fenced.facts)) return false;
    try {
      return SCHEMAS[this.#kind].safeParse(readFast(fenced.facts) ?? {}).success;
    } catch {
      return false;
    }
  }
}

/**
 * How the fence below the facts is wrong, by the first line below it: another fence, where it stands twice;
 * a fact, where it stands one line too high.
 */
function fenceSlip(below: string, kind: FileKind): 'remove' | 'swap' | undefined {
  if (below === '---') return 'remove';
  const key = /^ *(?:- +)?\{?([a-z_]+):(?: |$)/.exec(below)?.[1];
  return key !== undefined && blocksOf(kind).order.includes(key) ? 'swap' : undefined;
}

/** What puts the fence below the facts right. */
function misfenced({ lines, facts: [, close] }: Trials, kind: FileKind): Edit | undefined {
  const how = fenceSlip(lines[close + 1] ?? '', kind);
  return how && { how, at: how === 'remove' ? close + 1 : close };
}

/** A line that stands there again, whatever is the matter with the two. */
function doubled(trials: Trials): Edit | undefined {
  const { lines, facts } = trials;
  for (let at = 1; at < facts[1]; at += 1) {
    const edit = { how: 'remove', at } as const;
    if (lines[at] === lines[at - 1] && trials.isRight(edit)) return edit;
  }
  // The fence above the facts, twice: nothing is between them.
  return lines[0] === '---' && facts[1] === 1 ? { how: 'remove', at: 1 } : undefined;
}

function swapped(trials: Trials): Edit | undefined {
  const { lines, facts } = trials;
  for (let at = 0; at < facts[1] - 1; at += 1) {
    const edit = { how: 'swap', at } as const;
    if (lines[at] !== lines[at + 1] && trials.isRight(edit)) return edit;
  }
  return undefined;
}

/** The file after a change, with everything where it stands in the file as it is. */
function matterAfter(lines: readonly string[], edit: Edit, file: string): Matter | undefined {
  const read = readMatter(edited(lines, edit).join('\n'), file);
  if ('problems' in read) return undefined;
  const before = (line: number): number => lineBefore(edit, line);
  return {
    ...read,
    bodyLine: before(read.bodyLine),
    locate: (path, part) => {
      const { line, column } = read.locate(path, part);
      return { line: before(line), column };
    },
    warnings: read.warnings.map((one) => ({ ...one, line: before(one.line) })),
  };
}

function told(lines: readonly string[], edit: Edit, file: string, rights: string[]): RepairedLines {
  const column = (lines[edit.at] ?? '').search(/\S|$/) + 1;
  const location = { file, line: edit.at + 1, column };
  // An id that only the writer knows is not made up: nothing else of the file is told.
  const isKnown = edit.how !== 'insert' || !rights.some((right) => right.includes('…'));
  const matter = isKnown ? matterAfter(lines, edit, file) : undefined;
  const read = matter ? { matter } : {};
  if (edit.how === 'remove') return { problem: problem('line-twice', location, {}), ...read };
  if (edit.how === 'insert')
    return { problem: problem('line-missing', location, { rights }), ...read };
  const next = lines[edit.at + 1] ?? '';
  return { problem: problem('lines-swapped', location, { next }), ...read };
}

/**
 * The slip of whole lines that makes the facts of a file wrong, where putting one right puts all of them
 * right. Nothing where there is none, or more than one.
 */
export function repairLines(text: string, file: string, kind: FileKind): RepairedLines | undefined {
  const trials = new Trials(text, kind);
  const { lines, facts } = trials;
  if (facts[1] > MAX_REPAIR_LINES) return undefined;
  const fence = misfenced(trials, kind);
  if (fence && trials.isRight(fence)) return told(lines, fence, file, []);
  const twice = doubled(trials);
  if (twice && trials.isRight(twice)) return told(lines, twice, file, []);
  // A sound file has no other slip.
  if (trials.isRight()) return undefined;
  const edit = swapped(trials);
  if (edit) return told(lines, edit, file, []);
  const keys = [...lostKeys(lines, facts, kind)].filter((one) => trials.isRight(one.edit));
  const [key] = keys;
  if (key) {
    const rights = keys.filter((one) => one.edit.at === key.edit.at).map(({ right }) => right);
    return told(lines, key.edit, file, [...new Set(rights)]);
  }
  const head = lostHeads(lines, facts, kind).find((one) => trials.isRight(one.edit));
  return head && told(lines, head.edit, file, [head.right]);
}

/** Whether the text below the facts looks as if the line that closes them stood one line too high, or twice. */
export function isMisfenced(body: string, kind: FileKind): boolean {
  const [first = ''] = body.split('\n', 1);
  return fenceSlip(first, kind) !== undefined;
}
