import type { Nodes, Root } from 'mdast';
import { eachNode, someNode } from './each-node.ts';
import { finding, type Finding, type FindingCode } from './findings.ts';
import { linkKind, type LinkKind } from './links.ts';
import type { Position } from '../problems/problem.ts';
import { leftAsTyped } from './typed/literal.ts';
import { lostText } from './typed/lost.ts';
import { turnedInto } from './typed/turned.ts';

const LINK_FINDINGS: Record<LinkKind, FindingCode | undefined> = {
  external: undefined,
  relative: 'relative-link',
  unsafe: 'unsafe-link',
};

/** What is amiss in a parsed body, as far as the body alone can tell. */
export function checkTree(tree: Root, markdown: string): Finding[] {
  const lost = isEmpty(tree) ? [] : lostText(tree, markdown);
  const findings: Finding[] = [];
  const inLink = new Set<Nodes>();
  eachNode(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') {
      eachNode(node, (inner) => {
        if (inner.type === 'text') inLink.add(inner);
      });
    }
    if (node.type === 'text') findings.push(...leftAsTyped(node, markdown, inLink.has(node)));
    else findings.push(...checkNode(node), ...turnedInto(node, sourceOf(node, markdown)));
  });
  // A link that nothing shows is not judged as a link, too.
  const lines = new Set(
    lost.filter(({ code }) => code === 'text-not-shown').map(({ line }) => line),
  );
  const others = findings.filter(({ code, line }) => code !== 'relative-link' || !lines.has(line));
  return [...lost, ...others];
}

/** Whether a body shows nothing: no text, no mention, no code. */
export function isEmpty(tree: Root): boolean {
  return !someNode(
    tree,
    (node) =>
      node.type === 'mention' ||
      (['text', 'inlineCode', 'code'].includes(node.type) && valueOf(node).trim() !== ''),
  );
}

function valueOf(node: Nodes): string {
  return 'value' in node ? node.value : '';
}

function sourceOf({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}

function checkNode(node: Nodes): Finding[] {
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

/** `[@zdnet]: word` is a definition to Markdown, and would vanish from the page; so would `[^1]: word`. */
function checkLabel(label: string, at: Position): Finding[] {
  if (label.startsWith('@')) return [finding('malformed-mention', at, `[${label}]:`)];
  if (!label.startsWith('^')) return [];
  return [{ ...finding('not-shown-as-meant', at, `[${label}]:`), kind: 'footnote' }];
}
