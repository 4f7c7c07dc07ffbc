/*
 * Where the lines of some facts begin, against what is open above them: the slips of indents, of
 * hyphens and of brackets that no line shows by itself.
 */

/** A slip of one line. */
export interface LineSlip {
  code: string;
  /** Of the facts, from 0. */
  line: number;
  /** Where in the line, in UTF-16 code units from 0. */
  column: number;
  /** The line as it should stand. */
  right: string;
}

/** A line of facts: its indent, a hyphen, a key, its colon and the value. */
export const LINE =
  /^(?<indent>\s*)(?<dash>(?:-\s+)*)(?<key>[\p{L}_][\p{L}\p{N}_-]*)(?<colon>\s*[:：])(?<gap>\s*)(?<value>.*)$/u;

/** Whether brackets and quotes of a value leave something open, so that the next line goes on with it. */
function opens(text: string): number {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '').replace(/(?:^|\s)#.*$/, '');
  return (plain.match(/[[{]/g)?.length ?? 0) - (plain.match(/[\]}]/g)?.length ?? 0);
}

/** Levels that are open at a line: where keys stand, and where hyphens do. */
interface Levels {
  keys: number[];
  hyphens: number[];
}

const nearest = (to: number, levels: readonly number[]): number | undefined =>
  [...levels].sort((a, b) => Math.abs(a - to) - Math.abs(b - to) || b - a)[0];

/** The first of the keys above a hyphen that stand in its column: the item that lacks one. */
function unhyphened(lines: readonly string[], at: number, indent: number): LineSlip {
  let line = at;
  while (line > 0 && /^ */.exec(lines[line - 1] ?? '')?.[0].length === indent) line -= 1;
  const text = lines[line] ?? '';
  return {
    code: 'NO_HYPHEN',
    line,
    column: indent,
    right: `${' '.repeat(indent)}- ${text.trim()}`,
  };
}

/** A key, or the first one of an item. */
const KEY = /^ *(?:- +)*[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u;

/** A line with the brackets that it leaves open closed. */
function openBracket(lines: readonly string[], line: number): LineSlip {
  const text = (lines[line] ?? '').trimEnd();
  const open: string[] = [];
  for (const sign of text.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
    if (sign === '[' || sign === '{') open.unshift(sign === '[' ? ']' : '}');
    else if (sign === open[0]) open.shift();
  }
  return { code: 'OPEN_BRACKET', line, column: text.length, right: text + open.join('') };
}

/** The first line that begins where nothing that is open begins. */
export function indentSlip(lines: readonly string[]): LineSlip | undefined {
  let { keys, hyphens }: Levels = { keys: [0], hyphens: [] };
  /** The level of a key without a value, below which anything deeper may begin. */
  let opened: number | undefined;
  let depth = 0;
  let block: number | undefined;
  let openedBy = { line: 0, indent: 0 };
  for (const [line, text] of lines.entries()) {
    if (/^\s*(?:#|$)/.test(text)) continue;
    const indent = /^ */.exec(text)?.[0].length ?? 0;
    if (block !== undefined && indent > block) continue;
    block = undefined;
    if (depth > 0 && (indent > openedBy.indent || (!/^ *-/.test(text) && !KEY.test(text)))) {
      depth += opens(text);
      continue;
    }
    if (depth > 0) return openBracket(lines, openedBy.line);
    const hyphen = /^ *((?:- +)+|-$)/.exec(text)?.[1] ?? '';
    const isKey = KEY.test(text);
    // A text that goes on is no mistake of its own.
    if (hyphen === '' && !isKey) continue;
    const list = hyphen === '' ? keys : hyphens;
    const below = opened !== undefined && (indent > opened || (hyphen !== '' && indent === opened));
    if (!list.includes(indent)) {
      if (!below && hyphen !== '' && keys.includes(indent) && indent > 0) {
        return unhyphened(lines, line, indent);
      }
      if (!below) {
        const level = nearest(indent, list) ?? 0;
        return {
          code: 'INDENT',
          line,
          column: indent,
          right: ' '.repeat(level) + text.trimStart(),
        };
      }
      list.push(indent);
    }
    keys = keys.filter((level) => level <= indent);
    hyphens = hyphens.filter((level) => level <= indent);
    const own = indent + hyphen.length;
    if (hyphen !== '' && isKey) keys.push(own);
    const value = LINE.exec(text)?.groups?.['value'] ?? '';
    opened = isKey && /^(?:#.*)?$/.test(value) ? own : undefined;
    if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(value)) block = own;
    depth = Math.max(0, opens(text));
    openedBy = { line, indent };
  }
  return undefined;
}
