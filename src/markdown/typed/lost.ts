import type { Definition, Nodes, Root, TableRow } from 'mdast';
import { eachNode } from '../each-node.ts';
import { finding, type Finding } from '../findings.ts';
import { positionAfter } from '../positions.ts';

/** A stretch of the source, from its first character to the one after its last. */
interface Stretch {
  from: number;
  to: number;
}

/** What has findings of its own, and what a writer does not expect to read: labels, fences, numbers of a list. */
const SPOKEN_FOR = new Set([
  'text',
  'inlineCode',
  'code',
  'mention',
  'citation',
  'html',
  'image',
  'imageReference',
]);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const startOf = (node: Nodes | undefined): number | undefined => node?.position?.start.offset;
const endOf = (node: Nodes | undefined): number | undefined => node?.position?.end.offset;

const stretch = (from: number | undefined, to: number | undefined): Stretch[] =>
  from === undefined || to === undefined ? [] : [{ from, to }];

/** The definitions that some link or picture uses: the first of each label. */
function usedDefinitions(tree: Root): Set<Definition> {
  const first = new Map<string, Definition>();
  const used = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !first.has(node.identifier)) first.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  return new Set([...first].flatMap(([label, node]) => (used.has(label) ? [node] : [])));
}

/** What of the source a node accounts for by itself, its children apart. */
function accountedFor(node: Nodes, used: ReadonlySet<Definition>): Stretch[] {
  if (SPOKEN_FOR.has(node.type)) return stretch(startOf(node), endOf(node));
  switch (node.type) {
    case 'definition':
      // A label with @ or ^ has a finding of its own.
      return used.has(node) || /^[@^]/.test(node.label ?? '')
        ? stretch(startOf(node), endOf(node))
        : [];
    case 'link':
      return typeof node.title === 'string'
        ? []
        : stretch(endOf(node.children.at(-1)) ?? startOf(node), endOf(node));
    case 'linkReference':
      return stretch(endOf(node.children.at(-1)) ?? startOf(node), endOf(node));
    case 'listItem':
      return stretch(startOf(node), startOf(node.children[0]) ?? endOf(node));
    default:
      return [];
  }
}

/** The cells of a table that lie beyond its columns: no page shows them. */
function cellsBeyond(tree: Root, markdown: string): { findings: Finding[]; told: Stretch[] } {
  const findings: Finding[] = [];
  const told: Stretch[] = [];
  const check = (row: TableRow, columns: number) => {
    const cells = row.children.slice(columns);
    const lost = cells.filter((cell) => cell.children.length > 0);
    const [first] = lost;
    const start = first?.position?.start;
    if (start === undefined) return;
    told.push(...stretch(startOf(first), endOf(row)));
    const text = markdown.slice(startOf(first), endOf(row));
    findings.push(finding('table-row-too-long', start, text.replaceAll('|', ' ')));
  };
  eachNode(tree, (node) => {
    if (node.type !== 'table') return;
    const [head, ...rows] = node.children;
    for (const row of rows) check(row, head?.children.length ?? 0);
  });
  return { findings, told };
}

/**
 * What was typed and is not shown: every letter and digit of the source must belong to something that
 * the page shows, or to a sign of Markdown that a writer knows. Takes linear time.
 */
export function lostText(tree: Root, markdown: string): Finding[] {
  const used = usedDefinitions(tree);
  const { findings, told } = cellsBeyond(tree, markdown);
  const stretches = [...told];
  eachNode(tree, (node) => {
    stretches.push(...accountedFor(node, used));
  });
  stretches.sort((a, b) => a.from - b.from);
  let last = { offset: 0, place: { line: 1, column: 1 } };
  let covered = 0;
  for (const { from, to } of [...stretches, { from: markdown.length, to: markdown.length }]) {
    const gap = from > covered ? markdown.slice(covered, from) : '';
    const at = gap.search(LETTER_OR_DIGIT);
    if (at !== -1) {
      const offset = covered + at;
      const place = positionAfter(last.place, markdown.slice(last.offset, offset));
      last = { offset, place };
      findings.push(finding('text-not-shown', place, gap.slice(at)));
    }
    covered = Math.max(covered, to);
  }
  return findings;
}
