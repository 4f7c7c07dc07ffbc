import type { Nodes, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { DeepReadonly } from '../schema/deep-readonly.ts';
import type { Resolve } from './resolve.ts';
import { treeOf } from './tree.ts';

const link = (url: string, value: string): RootContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
});

/** A link to the target of a mention with what stands behind it, or its id where there is none. */
function mentionLink(id: string, part: string | undefined, { mention }: Resolve): RootContent[] {
  const target = mention(id, part);
  if (!target) return [{ type: 'text', value: id }];
  const { href, text, after = '', mark } = target;
  return [
    link(href, text),
    ...(after === '' && !mark ? [] : [{ type: 'text' as const, value: after + (mark ? ' ' : '') }]),
    ...(mark ? [link(mark.href, mark.text)] : []),
  ];
}

function citationLink(id: string, { citation }: Resolve): RootContent[] {
  const target = citation(id);
  if (!target) return [];
  return [
    { type: 'link', url: target.href, children: [{ type: 'text', value: `[${target.number}]` }] },
  ];
}

/** A node as plain CommonMark: what is of the record's own syntax becomes links, HTML and pictures go. */
function plain(node: Nodes, resolve: Resolve): RootContent[] {
  switch (node.type) {
    case 'mention':
      return mentionLink(node.id, node.part, resolve);
    case 'citation':
      return citationLink(node.id, resolve);
    case 'html':
    case 'image':
    case 'imageReference':
    case 'root':
      return [];
    default:
      return [unplaced(node, resolve)];
  }
}

/** A node without its place in the text that it was read from, which says nothing of what is written. */
function unplaced(node: Nodes, resolve: Resolve): RootContent {
  const bare = { ...node };
  delete bare.position;
  return (
    'children' in bare ? { ...bare, children: plainAll(bare.children, resolve) } : bare
  ) as RootContent;
}

const plainAll = (nodes: readonly Nodes[], resolve: Resolve): RootContent[] =>
  readableEmphasis(nodes.flatMap((node) => plain(node, resolve)));

/** The character at an end of a node as it is written; what is no text begins and ends with a sign. */
function edge(node: Nodes | undefined, end: 0 | -1): string | undefined {
  if (node === undefined || node.type === 'break') return undefined;
  if (node.type === 'text') return [...node.value].at(end);
  return '[';
}

/** Whether a run of asterisks between two characters opens (or closes) emphasis, by CommonMark 6.2. */
function flanks(outside: string | undefined, inside: string | undefined): boolean {
  if (inside === undefined || /\s/.test(inside)) return false;
  return !/[\p{P}\p{S}]/u.test(inside) || outside === undefined || /[\s\p{P}\p{S}]/u.test(outside);
}

/**
 * Leaves out emphasis that plain CommonMark could only hold with character references about it, as
 * in `南京**“链”**的`: whoever reads or searches the text needs the words more.
 */
function readableEmphasis(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node, at): RootContent[] => {
    if (node.type !== 'strong' && node.type !== 'emphasis') return [node];
    const opens = flanks(edge(nodes[at - 1], -1), edge(node.children[0], 0));
    const closes = flanks(edge(nodes[at + 1], 0), edge(node.children.at(-1), -1));
    return opens && closes ? [node] : node.children;
  });
}

/** A body's tree in plain CommonMark with tables. */
export function plainTree(parsed: { tree: DeepReadonly<Root> }, resolve: Resolve): RootContent[] {
  return plainAll(treeOf(parsed).children, resolve);
}

/** A tree as Markdown: whatever its texts hold, they read back as those texts. */
export function writeMarkdown(children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  return toMarkdown(tree, {
    extensions: [gfmTableToMarkdown()],
    bullet: '-',
    emphasis: '*',
    rule: '-',
    resourceLink: true,
  });
}
