import { problem } from '../problems/catalogue.ts';
import { detail } from '../problems/catalogue/details.ts';
import type { Problem } from '../problems/problem.ts';
import { MAX_BLANK, MAX_FRONTMATTER } from './limits.ts';
import { positionAt } from './text.ts';

/** Where the facts and the text of a file stand. */
export interface Fenced {
  /** The facts, between the fences. */
  facts: string;
  /** The text below them. */
  body: string;
  /** The line on which the text begins, from 1. The facts begin on line 2. */
  bodyLine: number;
}

/** A line as facts have them: a key, an item, something further in, a bracket that closes, a remark. */
const FACT = /^(?:[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)|- |[ \t]+\S|[\]}]|#)/u;

const HOLLOW = new RegExp(`^\\s{${MAX_BLANK}}`, 'm');

/** The line, from 1, below which facts that are never closed look like a text. */
function lastFactLine(lines: readonly string[]): number {
  let last = 1;
  for (let at = 1; at < lines.length && FACT.test(lines[at] ?? ''); at += 1) last = at + 1;
  return last;
}

/**
 * Finds the fences without handing anything to a parser, so that `---js` and its like are refused
 * before gray-matter, which would run them, sees the file.
 */
export function findFences(text: string, file: string): Fenced | { problem: Problem } {
  const end = text.indexOf('\n');
  const first = (end === -1 ? text : text.slice(0, end)).trimEnd();
  const location = { file, line: 1, column: 1 };
  if (!first.startsWith('---')) return { problem: problem('no-frontmatter', location, {}) };
  if (first !== '---') {
    const suffix = first.slice(3);
    return { problem: problem('frontmatter-language', { ...location, column: 4 }, { suffix }) };
  }
  const close = /^---.*$/gm;
  close.lastIndex = end + 1;
  const match = end === -1 ? null : close.exec(text);
  if (!match) {
    const line = lastFactLine(text.split('\n'));
    return { problem: problem('frontmatter-unclosed', { ...location, line }, {}) };
  }
  const rest = match[0].slice(3).trimEnd();
  if (rest !== '') {
    const { line } = positionAt(text, match.index);
    return {
      problem: problem('frontmatter-language', { file, line, column: 4 }, { suffix: rest }),
    };
  }
  const facts = text.slice(end + 1, match.index);
  if (facts.length > MAX_FRONTMATTER) {
    const size = detail('facts-length', facts.length);
    return {
      problem: problem('file-too-large', location, {
        size,
        limit: detail('characters', MAX_FRONTMATTER),
      }),
    };
  }
  const after = match.index + match[0].length;
  const bodyLine = positionAt(text, match.index).line + 1;
  return { facts, body: text.slice(after + 1), bodyLine };
}

/**
 * Whether facts hold a long run of blank lines. gray-matter looks for a remark from each of them
 * through all that follow (`^\s*#`), so that its time grows with their square; nobody writes so.
 */
export const isHollow = (facts: string): boolean => HOLLOW.test(facts);
