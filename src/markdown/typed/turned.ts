import type { Code, Heading, List, Nodes } from 'mdast';
import { finding, type Finding, type MeantKind } from '../findings.ts';
import type { Position } from '../../problems/problem.ts';

/** Signs that word processors and keyboards set before the items of a list; Wingdings among them. */
const BULLET = /^[ \t>]*([•●▪◦○■◆◇‣➢▶·・\uF000-\uF0FF])/u;
/** A number before an item, where a line before it runs on: `2、` `（二）` `2.`. */
const ITEM_NUMBER =
  /^[ \t>]*(\d{1,2}[.)](?=\s)|\d{1,2}[、．）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
/** A heading without the space that makes it one. */
const BARE_HEADING = /^[ \t>]*(#{2,6}[^\s#]|#\p{L})/u;
/** From which number on a list is taken for a sentence that begins with a year. */
const YEAR = 1000;
/** A text that ends like a sentence, or cites a source: no heading. */
const SENTENCE = /[.。！？!?；;]["”’」』）)\]]*\s*$|\[@/;

const meant = (kind: MeantKind, at: Position, text: string): Finding => ({
  ...finding('not-shown-as-meant', at, text),
  kind,
});

/** What Markdown made of a node that its writer will hardly have meant. */
export function turnedInto(node: Nodes, source: string): Finding[] {
  const at = node.position?.start ?? { line: 1, column: 1 };
  switch (node.type) {
    case 'list':
      return listFromYear(node, at, source);
    case 'code':
      return indentedCode(node, at, source);
    case 'heading':
      return underlined(node, at, source);
    case 'blockquote':
      return /^>[\d¥$€约]/.test(source) ? [meant('quote', at, firstLine(source))] : [];
    case 'paragraph':
      return runOn(at, source);
    default:
      return [];
  }
}

const firstLine = (source: string): string => source.split('\n', 1)[0] ?? '';

function listFromYear({ ordered, start }: List, at: Position, source: string): Finding[] {
  const isYear = ordered === true && (start ?? 1) >= YEAR;
  return isYear ? [finding('list-from-a-year', at, /^\d+[.)]/.exec(source)?.[0])] : [];
}

/** Four spaces or a tab make code of a paragraph: its mentions and citations are shown as typed. */
function indentedCode({ value }: Code, at: Position, source: string): Finding[] {
  return /^[ \t]*(?:`{3}|~{3})/.test(source) ? [] : [meant('code', at, firstLine(value))];
}

/** A line of dashes below a paragraph makes a heading of it. */
function underlined(node: Heading, at: Position, source: string): Finding[] {
  const lines = source.split('\n');
  const last = lines.at(-1) ?? '';
  if (node.depth !== 2 || lines.length < 2 || !/^[ \t>]*-+[ \t]*$/.test(last)) return [];
  const text = lines.slice(0, -1).join('\n');
  return SENTENCE.test(text) ? [meant('underlined', at, text)] : [];
}

/** Lines of one paragraph that begin like items of a list, or like a heading. */
function runOn(at: Position, source: string): Finding[] {
  const found: Finding[] = [];
  let numbered = false;
  for (const [index, line] of source.split('\n').entries()) {
    const place = { line: at.line + index, column: index === 0 ? at.column : indent(line) + 1 };
    const bullet = BULLET.exec(line)?.[1];
    const number = ITEM_NUMBER.exec(line)?.[1];
    const heading = BARE_HEADING.exec(line)?.[1];
    // One finding is enough to find the lines after it.
    const first = found.length === 0;
    if (bullet !== undefined && first) found.push(meant('bullet', place, bullet));
    if (number !== undefined && numbered && first) found.push(meant('number', place, number));
    if (heading !== undefined) found.push(meant('heading', place, line));
    numbered ||= number !== undefined;
  }
  return found;
}

const indent = (line: string): number => /^[ \t>]*/.exec(line)?.[0].length ?? 0;
