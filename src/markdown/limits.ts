import { finding, type Finding } from './findings.ts';
import { type Detail, detail } from '../problems/catalogue/details.ts';
import { LINE_ENDING } from './positions.ts';

/*
 * micromark takes time that grows with the square of some inputs, and walking a tree takes a stack
 * as deep as it is: 10 KB of `1. 1. 1.`, of setext headings or of nested `![` took a second each,
 * 40 KB twenty. A scan in one pass over the characters refuses such bodies before they are parsed.
 * It knows no Markdown, so it counts a little too much (in code, for one); every limit is far
 * beyond what an article needs. The tests measure what they leave possible.
 */

/** Longest body, in UTF-16 code units; an article of 400 words has about 2,500. */
const MAX_BODY = 200_000;
/** Most lines of a body. */
const MAX_LINES = 4_000;
/** Most lines without a blank one between them: a paragraph, a list or a table. */
const MAX_BLOCK_LINES = 500;
/** Longest run of lines without a blank one, in UTF-16 code units. */
const MAX_BLOCK = 20_000;
/** Most characters that can open something (``[ ] * _ ` < & ! \``) in one such run. */
const MAX_BLOCK_MARKS = 1_000;
/** Most `<` and `](` in one such run: the end of each may be searched for through all of the run. */
const MAX_BLOCK_SEARCHES = 50;
/** Most characters that can open something in a body. */
const MAX_MARKS = 10_000;
/** Most brackets open at once. */
const MAX_BRACKETS = 20;
/** Most quotes and list items that one line opens. */
const MAX_CONTAINERS = 6;
/** Most quotes and list items that all lines open together. */
const MAX_ALL_CONTAINERS = 2_000;
/** Most white space before the text of a line, in characters. */
const MAX_INDENT = 40;
/** Most `|` in a line: columns of a table, and one. */
const MAX_PIPES = 21;
/** Most lines of `=` or `-` alone: headings written by underlining. */
const MAX_UNDERLINES = 200;

const MARKS = /[[\]*_`<&!\\]/g;
const SEARCHES = /<|\]\(/g;
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/**
 * What makes a body too large or too deep to be parsed in bounded time, at the line that goes
 * beyond a limit; undefined for every other body. `limit` names it.
 */
export function beyondLimits(markdown: string): Finding | undefined {
  const start = { line: 1, column: 1 };
  if (markdown.length > MAX_BODY) {
    return finding('too-large', start, detail('text-characters', MAX_BODY));
  }
  const lines = markdown.split(LINE_ENDING);
  if (lines.length > MAX_LINES) {
    return finding(
      'too-large',
      { line: MAX_LINES + 1, column: 1 },
      detail('text-lines', MAX_LINES),
    );
  }
  const body: Body = { marks: 0, underlines: 0, containers: 0 };
  let block = newBlock();
  for (const [index, text] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    if (text.trim() === '') block = newBlock();
    const deep = tooDeep(text, block);
    if (deep !== undefined) return finding('too-deep', at, deep);
    const large = tooLarge(text, block, body);
    if (large !== undefined) return finding('too-large', at, large);
  }
  return undefined;
}

/** A limit that takes its number alone. */
type Limit =
  | 'block-lines'
  | 'block-characters'
  | 'block-marks'
  | 'block-links'
  | 'marks'
  | 'containers'
  | 'underlines'
  | 'pipes';

/** What is counted over a whole body. */
interface Body {
  marks: number;
  underlines: number;
  containers: number;
}

/** What is counted over lines without a blank one between. */
interface Block {
  lines: number;
  length: number;
  marks: number;
  searches: number;
  brackets: number;
}

function newBlock(): Block {
  return { lines: 0, length: 0, marks: 0, searches: 0, brackets: 0 };
}

/** Counts a line into its block and the body; says which limit of size it goes beyond. */
function tooLarge(text: string, block: Block, body: Body): Detail | undefined {
  const marks = text.match(MARKS)?.length ?? 0;
  block.lines += 1;
  block.length += text.length + 1;
  block.marks += marks;
  block.searches += text.match(SEARCHES)?.length ?? 0;
  body.marks += marks;
  body.containers += containers(text);
  body.underlines += UNDERLINE.test(text) ? 1 : 0;
  const limits: [counted: number, most: number, name: Limit][] = [
    [block.lines, MAX_BLOCK_LINES, 'block-lines'],
    [block.length, MAX_BLOCK, 'block-characters'],
    [block.marks, MAX_BLOCK_MARKS, 'block-marks'],
    [block.searches, MAX_BLOCK_SEARCHES, 'block-links'],
    [body.marks, MAX_MARKS, 'marks'],
    [body.containers, MAX_ALL_CONTAINERS, 'containers'],
    [body.underlines, MAX_UNDERLINES, 'underlines'],
    [text.split('|', MAX_PIPES + 2).length - 1, MAX_PIPES, 'pipes'],
  ];
  const beyond = limits.find(([counted, most]) => counted > most);
  return beyond === undefined ? undefined : detail(beyond[2], beyond[1]);
}

/** Counts a line's brackets into its block; says which limit of depth it goes beyond. */
function tooDeep(text: string, block: Block): Detail | undefined {
  if (containers(text) > MAX_CONTAINERS) return detail('nested-containers', MAX_CONTAINERS);
  if (indent(text) > MAX_INDENT) return detail('indent', MAX_INDENT);
  for (const mark of text.match(MARKS) ?? []) {
    if (mark === '[') block.brackets += 1;
    if (mark === ']' && block.brackets > 0) block.brackets -= 1;
    if (block.brackets > MAX_BRACKETS) return detail('open-brackets', MAX_BRACKETS);
  }
  return undefined;
}

/** How many quotes and list items a line opens or goes on with. */
function containers(text: string): number {
  let count = 0;
  CONTAINER.lastIndex = 0;
  while (count <= MAX_CONTAINERS && CONTAINER.test(text)) count += 1;
  return count;
}

/** White space before a line's text, that between quote and list marks included. */
function indent(text: string): number {
  const prefix = /^[ \t>]*/.exec(text)?.[0] ?? '';
  return prefix.replaceAll('>', '').length;
}
