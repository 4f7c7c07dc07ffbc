import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { DeepReadonly } from '../schema/deep-readonly.ts';
import { codePointName, firstHidden } from '../schema/hidden.ts';
import { checkTree, isEmpty } from './checks.ts';
import { citationFromMarkdown, citationSyntax } from './citations.ts';
import { eachNode } from './each-node.ts';
import { byPlace, finding, type Finding } from './findings.ts';
import { flowHan } from './han-flow.ts';
import { hiddenCharacters } from './hidden.ts';
import { beyondLimits } from './limits.ts';
import { mentionFromMarkdown, mentionSyntax, type MentionKey } from './mentions.ts';
import { paragraphsOf } from './paragraphs.ts';
import { hasDigit, paragraphPieces, type Piece } from './typed/pieces.ts';
import type { Position } from '../problems/problem.ts';

/** A mention and where it stands in the body. */
export interface BodyMention extends MentionKey, Position {}

/** A citation of one source and where it stands in the body. */
export interface BodyCitation extends Position {
  id: string;
}

/** What is known of a body without its tree: plain data. Lines and columns are counted from 1 and relative to the body. */
export interface BodyReading {
  /** Whether there is no text to show: none was written, or it goes beyond the limits. */
  readonly empty: boolean;
  /** In the order of the text. */
  readonly mentions: readonly Readonly<BodyMention>[];
  /** In the order of the text, one for each source of a group. */
  readonly citations: readonly Readonly<BodyCitation>[];
  /** Where paragraphs and tables begin that state a figure and cite no source. */
  readonly uncited: readonly Readonly<Position>[];
  /** What paragraphs and tables with a digit are made of, in the order of the text. */
  readonly pieces: readonly (readonly Readonly<Piece>[])[];
  /** By place. */
  readonly findings: readonly Readonly<Finding>[];
}

/** A body, read and checked. */
export interface ParsedBody extends BodyReading {
  /** As it was read. */
  readonly markdown: string;
  /** The tree that is rendered; empty where the body goes beyond the limits. */
  readonly tree: DeepReadonly<Root>;
  /** What is made of the tree and of nothing else, under a name: kept for other runs, where they keep anything. */
  readonly kept: <T>(room: string, make: (tree: Root) => T) => T;
}

/** Keeps what is made of the text of a body when somebody asks for it, under its name. */
export type KeepLate = <T>(room: string, make: () => T) => T;

const keepNothing: KeepLate = (_room, make) => make();

/** Whether there is no text to show. */
export const isEmptyBody = (body: BodyReading | undefined): boolean => body?.empty ?? true;

/**
 * CommonMark, with emphasis beside Chinese punctuation as a Chinese writer means it; tables of GFM,
 * mentions and citations. The rest of GFM is not in the record's bodies.
 */
function recordSyntax(this: Processor, { tables }: { tables: boolean }): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    cjkFriendlyExtension(),
    ...(tables ? [gfmTable()] : []),
    citationSyntax,
    mentionSyntax,
  );
  (data.fromMarkdownExtensions ??= []).push(
    ...(tables ? [gfmTableFromMarkdown()] : []),
    citationFromMarkdown,
    mentionFromMarkdown,
  );
}

const parserWith = (options: { tables: boolean }) =>
  unified().use(remarkParse).use(recordSyntax, options).freeze();

const parser = parserWith({ tables: true });

/** Every line of a text is tried as the first of a table: most bodies can hold none, and are spared that. */
const plainParser = parserWith({ tables: false });

/** What the line below the head of a table holds: `|`, or `:` beside `-`. */
const MAY_HOLD_TABLE = /\||:-|-:/;

/**
 * Reads a contributed body: its tree, what it mentions and cites, and what is amiss in it.
 * Never throws and takes bounded time, whatever the text. Expects line endings and a byte order
 * mark dealt with by the reader of the file.
 */
export function parseBody(markdown: string, late = keepNothing): ParsedBody {
  const { tree, reading } = readBody(markdown);
  return { ...reading, markdown, tree, kept: (room, make) => late(room, () => make(tree)) };
}

/** A body that was read before: it is parsed when somebody asks for its tree. */
export function knownBody(
  reading: BodyReading,
  markdown: () => string,
  late = keepNothing,
): ParsedBody {
  let tree: Root | undefined;
  const treeNow = (): Root => (tree ??= readBody(markdown()).tree);
  return {
    ...reading,
    get markdown() {
      return markdown();
    },
    get tree() {
      return treeNow();
    },
    kept: (room, make) => late(room, () => make(treeNow())),
  };
}

function readBody(markdown: string): { tree: Root; reading: BodyReading } {
  const refused = beyondLimits(markdown);
  if (refused !== undefined) return unparsed(refused);
  const tree = (MAY_HOLD_TABLE.test(markdown) ? parser : plainParser).parse(markdown);
  const mentions: BodyMention[] = [];
  const citations: BodyCitation[] = [];
  const findings = [...checkTree(tree, markdown), ...hiddenIn(tree, markdown)];
  eachNode(tree, (node) => {
    if (node.type === 'mention') {
      const { id, part } = node;
      mentions.push({ id, ...(part === undefined ? {} : { part }), ...startOf(node) });
    }
    if (node.type === 'citation') citations.push({ id: node.id, ...startOf(node) });
  });
  if (isEmpty(tree)) findings.push(finding('empty-body', { line: 1, column: 1 }));
  findings.sort(byPlace);
  const uncited = paragraphsOf(tree)
    .filter((one) => !one.cites && one.hasFigure)
    .map(({ line, column }) => ({ line, column }));
  flowHan(tree, markdown);
  const empty = tree.children.length === 0;
  const pieces = paragraphPieces(tree).filter(hasDigit);
  return { tree, reading: { empty, mentions, citations, uncited, pieces, findings } };
}

function unparsed(refused: Finding): ReturnType<typeof readBody> {
  const none = { empty: true, mentions: [], citations: [], uncited: [], pieces: [] };
  return { tree: { type: 'root', children: [] }, reading: { ...none, findings: [refused] } };
}

/** Hidden characters as typed, or smuggled in as character references such as `&#x202E;`. */
function hiddenIn(tree: Root, markdown: string): Finding[] {
  const typed = hiddenCharacters(markdown);
  if (typed.length > 0) {
    return typed.map(({ name, ...at }) => finding('hidden-characters', at, name));
  }
  if (!markdown.includes('&')) return [];
  const found: Finding[] = [];
  eachNode(tree, (node) => {
    const texts = ['value', 'url', 'title', 'alt'].map((key) => Reflect.get(node, key) as unknown);
    const hidden = firstHidden(texts.filter((text) => typeof text === 'string').join(' '));
    if (hidden !== undefined) {
      found.push(finding('hidden-characters', startOf(node), codePointName(hidden)));
    }
  });
  return found;
}

function startOf(node: { position?: { start: Position } | undefined }): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
