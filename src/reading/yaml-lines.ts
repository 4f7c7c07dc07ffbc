import { indentSlip, LINE, type LineSlip } from './yaml-indents.ts';

/*
 * What a line of the facts shows by itself of a slip that makes YAML unreadable. YAML's own readers
 * notice such a slip late, and name what they stumbled over: here the line is found that is wrong, and
 * how it should stand.
 */

const ODD_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/u;
const ODD_SPACES = new RegExp(ODD_SPACE.source, 'gu');

/** A value in quotes that hold it whatever is in it. */
const inQuotes = (value: string): string =>
  value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);

/** What stood between quotes that do not match: the text alone. */
const bare = (value: string): string => value.replace(/^["']/, '').replace(/["']\s*$/, '');

type Slip = Pick<LineSlip, 'code' | 'column' | 'right'>;

function ofSpaces(line: string): Slip | undefined {
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const at = indent.search(ODD_SPACE);
  if (at < 0) return undefined;
  const right = indent.replace(ODD_SPACES, ' ') + line.slice(indent.length);
  return { code: 'ODD_INDENT', column: at, right };
}

function ofColon(line: string): Slip | undefined {
  const found = LINE.exec(line)?.groups;
  if (!found) return undefined;
  const { indent = '', dash = '', key = '', colon = '', gap = '', value = '' } = found;
  const head = `${indent}${dash}${key}`;
  const right = `${head}: ${value.replace(ODD_SPACES, ' ').trim()}`.trimEnd();
  if (colon.endsWith('：')) {
    return { code: 'WIDE_COLON', column: head.length + colon.length - 1, right };
  }
  if (ODD_SPACE.test(gap)) {
    return { code: 'ODD_SPACE', column: head.length + colon.length, right };
  }
  return undefined;
}

/** A key without the space after its colon; an address is none. */
function ofGap(line: string): Slip | undefined {
  const found = /^(\s*(?:-\s+)*)([a-z][a-z_0-9]*):(?=[^\s/])(.+)$/u.exec(line);
  if (!found) return undefined;
  const [, before = '', key = '', value = ''] = found;
  return { code: 'NO_GAP', column: before.length, right: `${before}${key}: ${value}` };
}

function ofHyphen(line: string): Slip | undefined {
  const found = /^(\s*)-([a-z][a-z_0-9]*:.*)$/u.exec(line);
  if (!found) return undefined;
  const [, indent = '', rest = ''] = found;
  return { code: 'NO_HYPHEN_GAP', column: indent.length, right: `${indent}- ${rest}` };
}

/** A value between brackets that a # cuts, and with it what closes them: `{en: Fund #1}`. */
const CUT =
  /^([^"'#]*[[{](?:[^"'#]*[:,[{])?\s*)([^"'#,:[\]{}\s][^"'#,:[\]{}]*\s#[^\s,\]}][^,\]}]*)([,\]}].*)$/u;

function ofHash(line: string): Slip | undefined {
  const [, before = '', value = '', after = ''] = CUT.exec(line) ?? [];
  if (value === '') return undefined;
  const column = before.length + value.indexOf('#');
  return { code: 'HASH_IN_BRACKETS', column, right: before + inQuotes(value.trim()) + after };
}

/** A value that begins with a sign of YAML's own, or a list that goes on after its bracket. */
function ofStart(line: string): Slip | undefined {
  const found = LINE.exec(line)?.groups;
  if (!found) return undefined;
  const { value = '' } = found;
  const column = line.length - value.length;
  const right = line.slice(0, column) + inQuotes(value.trim());
  if (/^[*&!%@`]/.test(value) && !/^[*&]\w+$/.test(value))
    return { code: 'SIGN_FIRST', column, right };
  if (/^\[[^\]]*\]\s*[^\s#,]/.test(value) || /^\{[^}]*\}\s*[^\s#,]/.test(value)) {
    return { code: 'BRACKET_FIRST', column, right };
  }
  return undefined;
}

function ofQuotes(line: string): Slip | undefined {
  const found = LINE.exec(line)?.groups;
  const { value = '' } = found ?? {};
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const whole = quote === '"' ? /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/ : /^'(?:[^']|'')*'\s*(?:#.*)?$/;
  if (whole.test(value)) return undefined;
  const column = line.length - value.length;
  const closes = value.indexOf(quote, 1) > 0;
  const isAround = !closes || value.trim().endsWith(quote);
  const right = line.slice(0, column) + inQuotes(isAround ? bare(value.trim()) : value.trim());
  return { code: closes ? 'QUOTE_IN_QUOTES' : 'OPEN_QUOTE', column, right };
}

function ofSecondColon(line: string): Slip | undefined {
  const found = LINE.exec(line)?.groups;
  const { value = '' } = found ?? {};
  if (/^["'[{|>]/.test(value) || !/:(?:\s|$)/.test(value)) return undefined;
  const column = line.length - value.length;
  const right = line.slice(0, column) + inQuotes(value.trim());
  return { code: 'SECOND_COLON', column, right };
}

/** Slips that are wrong wherever they stand. */
const ALWAYS = [ofHash, ofSpaces, ofColon, ofHyphen];
/** Slips that a line may only look like: looked for in the line that the reader of YAML stumbled over. */
const THERE = [ofStart, ofQuotes, ofGap, ofSecondColon];

/** A key behind spaces that are none to YAML, which would be a part of the key: readable, and wrong. */
const ODD_KEY = new RegExp(
  `^[ \\t]*${ODD_SPACE.source}\\s*(?:-\\s+)?[a-z][a-z_0-9]*:(?:\\s|$)`,
  'mu',
);

/** The first key of some facts that stands behind odd spaces, where one does. */
export function oddKey(facts: string): LineSlip | undefined {
  const found = ODD_KEY.exec(facts);
  if (!found) return undefined;
  const line = facts.slice(0, found.index).split('\n').length - 1;
  const slip = ofSpaces(facts.split('\n')[line] ?? '');
  return slip && { ...slip, line };
}

/**
 * The slip that makes some facts unreadable, and the line as it should stand; nothing where no line
 * shows it. `at`: the line from 0 that the reader of YAML stumbled over.
 */
export function lineSlip(facts: string, at: number): LineSlip | undefined {
  const lines = facts.split('\n');
  const first = (finders: readonly ((line: string) => Slip | undefined)[], line: number) => {
    for (const find of finders) {
      const slip = find(lines[line] ?? '');
      if (slip) return { ...slip, line };
    }
    return undefined;
  };
  for (let line = 0; line < lines.length; line += 1) {
    const slip = first(ALWAYS, line);
    if (slip) return slip;
  }
  const there = first(THERE, at);
  if (there?.code === 'OPEN_QUOTE' || there?.code === 'SIGN_FIRST') return there;
  const gap = at > 0 ? first([ofGap], at - 1) : undefined;
  if (gap) return gap;
  return (
    indentSlip(lines.slice(0, at + 2)) ??
    there ??
    (at > 0 ? first([ofQuotes, ofGap], at - 1) : undefined)
  );
}
