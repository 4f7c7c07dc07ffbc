import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { profileOf } from '../i18n/languages.ts';
import type { Lang } from '../site/lang.ts';
import { element, text, textOf } from './elements.ts';
import { markChinese } from './language.ts';
import { linkKind } from './links.ts';
import type { MentionMark, Resolve } from './resolve.ts';

/** What the elements of one body are made with. */
export interface RecordOptions {
  resolve: Resolve;
  lang: Lang;
  headingShift: number;
  /** The name of the region in which a table moves sideways, from the heads of its columns; none: it stands alone. */
  tableRegion?: ((heads: readonly string[]) => string) | undefined;
}

/** Where in the tree an element stands. */
interface Around extends RecordOptions {
  insideLink: boolean;
}

/**
 * Turns the plain HTML tree of a body into the record's own: mentions and citations resolved,
 * links to elsewhere told to crawlers, other links undone, headings moved, Chinese marked.
 * Changes the tree in place.
 */
export function rehypeRecord(tree: Root, options: RecordOptions): void {
  tree.children = recordNodes(tree.children, { ...options, insideLink: false });
  delete tree.position;
}

function recordNodes(nodes: RootContent[], around: Around): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') made.push(...recordText(node, around));
    if (node.type !== 'element') continue;
    // A number never stands alone at the beginning of a line.
    if (node.tagName === 'citation') trimEnd(made);
    made.push(...recordElement(node, around));
  }
  return made;
}

/** Positions are not carried on: copying them is half of the sanitiser's time. */
function recordText({ value }: Text, { lang }: Around): ElementContent[] {
  return profileOf(lang).han ? [text(value)] : markChinese(value);
}

function recordElement(node: Element, around: Around): ElementContent[] {
  const { tagName, properties } = node;
  if (tagName === 'mention') return recordMention(properties, around);
  if (tagName === 'citation') return recordCitation(properties, around);
  if (tagName === 'a') return recordLink(node, around);
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  const name = heading ? `h${Math.min(6, Number(heading) + around.headingShift)}` : tagName;
  const { align, start } = properties;
  const kept = {
    ...(align !== 'center' && align !== 'right' ? {} : { className: [align] }),
    ...(start === undefined ? {} : { start }),
  };
  const made = element(name, kept, recordNodes(node.children, around));
  return [tagName === 'table' ? inRegion(made, around) : made];
}

/** The texts of the heads of a table’s columns. */
function headsOf({ tagName, children }: Element): string[] {
  if (tagName === 'th') return [textOf(children)].filter((head) => head !== '');
  return children.flatMap((child) => (child.type === 'element' ? headsOf(child) : []));
}

/** A table in a region of its own: where it is wider than the page, it moves and the page does not. */
function inRegion(table: Element, { tableRegion }: Around): Element {
  if (tableRegion === undefined) return table;
  const ariaLabel = tableRegion(headsOf(table));
  return element('div', { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel }, [table]);
}

function recordMention(key: Element['properties'], around: Around): ElementContent[] {
  const id = String(key['id']);
  const part = typeof key['dataPart'] === 'string' ? key['dataPart'] : undefined;
  const target = around.resolve.mention(id, part);
  if (target === undefined) return [text(id)];
  const { href, lang, title, figure = part !== undefined, after = '', mark } = target;
  const marks = {
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { title }),
  };
  const name = lang === undefined ? recordText(text(target.text), around) : [text(target.text)];
  const behind = after === '' ? [] : recordText(text(after), around);
  if (around.insideLink) {
    const said = mark ? recordText(text(mark.plain), around) : [];
    return [...(lang === undefined ? name : [element('span', { lang }, name)]), ...behind, ...said];
  }
  const className = [figure ? 'figure' : 'thing'];
  return [
    element('a', { className, href, ...marks }, name),
    ...behind,
    ...(mark ? doubtMark(mark) : []),
  ];
}

function doubtMark({ href, look, text: label }: MentionMark): ElementContent[] {
  return [text(' '), element('a', { className: [look, 'mark-link'], href }, [text(label)])];
}

function recordCitation(key: Element['properties'], around: Around): ElementContent[] {
  const target = around.resolve.citation(String(key['id']));
  if (target === undefined || around.insideLink) return [];
  const { href, label, number } = target;
  const properties = { href, ...(label === undefined ? {} : { ariaLabel: label }) };
  return [
    element('sup', { className: ['cite'] }, [element('a', properties, [text(`[${number}]`)])]),
  ];
}

/** Only links to other sites stay links: one within the site would miss the base path and be unchecked. */
function recordLink(node: Element, around: Around): ElementContent[] {
  const children = recordNodes(node.children, { ...around, insideLink: true });
  const { href } = node.properties;
  if (typeof href !== 'string' || linkKind(href) !== 'external') return children;
  return [element('a', { href, rel: ['nofollow', 'noopener', 'external'] }, children)];
}

function trimEnd(nodes: ElementContent[]): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
