import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { finding, type Finding, type FindingCode } from './findings.ts';
import { linkKind, type LinkKind } from './links.ts';
import type { Position } from '../problems/problem.ts';
import { positionAfter } from './positions.ts';

const LINK_FINDINGS: Record<LinkKind, FindingCode | undefined> = {
  external: undefined,
  relative: 'relative-link',
  unsafe: 'unsafe-link',
};

/** What is amiss in a parsed body, as far as the body alone can tell. */
export function checkTree(tree: Root, markdown: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    findings.push(...checkNode(node, markdown));
  });
  return findings;
}

/** Whether a body shows nothing: no text, no mention, no code. */
export function isEmpty(tree: Root): boolean {
  let shows = false;
  visit(tree, (node) => {
    shows ||= node.type === 'mention';
    shows ||= ['text', 'inlineCode', 'code'].includes(node.type) && valueOf(node).trim() !== '';
  });
  return !shows;
}

function valueOf(node: Nodes): string {
  return 'value' in node ? node.value : '';
}

function checkNode(node: Nodes, markdown: string): Finding[] {
  const at = node.position?.start ?? { line: 1, column: 1 };
  switch (node.type) {
    case 'html':
      return [finding('raw-html', at, node.value)];
    case 'heading':
      return node.depth === 1 ? [finding('heading-one', at)] : [];
    case 'image':
      return [finding('markdown-image', at, node.url), ...checkAddress(node.url, at, true)];
    case 'imageReference':
      return [finding('markdown-image', at, node.label ?? node.identifier)];
    case 'link':
      return checkAddress(node.url, at, false);
    case 'definition':
      return [...checkLabel(node.label ?? '', at), ...checkAddress(node.url, at, false)];
    case 'text':
      return leftOver(node, markdown);
    default:
      return [];
  }
}

/** A picture's relative address needs no finding of its own: the picture has one. */
function checkAddress(address: string, at: Position, ofPicture: boolean): Finding[] {
  const code = LINK_FINDINGS[linkKind(address)];
  return code === undefined || (ofPicture && code === 'relative-link')
    ? []
    : [finding(code, at, address)];
}

/** `[@zdnet]: word` is a definition to Markdown, and would vanish from the page. */
function checkLabel(label: string, at: Position): Finding[] {
  return label.startsWith('@') ? [finding('malformed-mention', at, `[${label}]:`)] : [];
}

/** A backslash and what it escapes, or what begins like a mention or citation but is none. */
const ESCAPE_OR_BEGINNING = /\\[^]|\[\[[^\]\r\n]{0,80}\]{0,2}|\[@[^\]\r\n]{0,80}\]?/g;

/** Beginnings of mentions and citations that the syntax did not take, and so were left as text. */
function leftOver(node: Text, markdown: string): Finding[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined || !/\[[[@]/.test(node.value)) return [];
  const source = markdown.slice(start.offset, end.offset);
  const findings: Finding[] = [];
  let last: { index: number; place: Position } = { index: 0, place: start };
  for (const { 0: piece, index } of source.matchAll(ESCAPE_OR_BEGINNING)) {
    if (piece.startsWith('\\')) continue;
    last = { index, place: positionAfter(last.place, source.slice(last.index, index)) };
    findings.push(finding('malformed-mention', last.place, piece));
  }
  return findings;
}
