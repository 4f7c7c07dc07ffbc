import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Lang } from '../site/lang.ts';
import { element, text } from './elements.ts';
import { markChinese } from './language.ts';
import { linkKind } from './links.ts';
import type { Resolve } from './resolve.ts';

/** What the elements of one body are dressed with. */
export interface Dressing {
  resolve: Resolve;
  lang: Lang;
  headingShift: number;
}

/** Where in the tree an element stands. */
interface Around extends Dressing {
  insideLink: boolean;
}

/**
 * Turns the plain HTML tree of a body into the record's own: mentions and citations resolved,
 * links to elsewhere told to crawlers, other links undone, headings moved, Chinese marked.
 * Changes the tree in place.
 */
export function dress(tree: Root, dressing: Dressing): void {
  tree.children = dressAll(tree.children, { ...dressing, insideLink: false });
  delete tree.position;
}

function dressAll(nodes: RootContent[], around: Around): ElementContent[] {
  const dressed: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') dressed.push(...dressText(node, around));
    if (node.type !== 'element') continue;
    // A number never stands alone at the beginning of a line.
    if (node.tagName === 'citation') trimEnd(dressed);
    dressed.push(...dressElement(node, around));
  }
  return dressed;
}

/** Positions are not carried on: copying them is half of the sanitiser's time. */
function dressText({ value }: Text, { lang }: Around): ElementContent[] {
  return lang === 'en' ? markChinese(value) : [text(value)];
}

function dressElement(node: Element, around: Around): ElementContent[] {
  const { tagName, properties } = node;
  if (tagName === 'mention') return dressMention(properties, around);
  if (tagName === 'citation') return dressCitation(properties, around);
  if (tagName === 'a') return dressLink(node, around);
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  const name = heading ? `h${Math.min(6, Number(heading) + around.headingShift)}` : tagName;
  const { align, start } = properties;
  const kept = {
    ...(align !== 'center' && align !== 'right' ? {} : { className: [align] }),
    ...(start === undefined ? {} : { start }),
  };
  return [element(name, kept, dressAll(node.children, around))];
}

function dressMention(key: Element['properties'], around: Around): ElementContent[] {
  const id = String(key['id']);
  const part = typeof key['dataPart'] === 'string' ? key['dataPart'] : undefined;
  const target = around.resolve.mention(id, part);
  if (target === undefined) return [text(id)];
  const { href, lang, title } = target;
  const marks = {
    ...(lang === undefined ? {} : { lang }),
    ...(title === undefined ? {} : { title }),
  };
  const name = lang === undefined ? dressText(text(target.text), around) : [text(target.text)];
  if (around.insideLink) return lang === undefined ? name : [element('span', { lang }, name)];
  const className = [part === undefined ? 'thing' : 'figure'];
  return [element('a', { className, href, ...marks }, name)];
}

function dressCitation(key: Element['properties'], around: Around): ElementContent[] {
  const target = around.resolve.citation(String(key['id']));
  if (target === undefined || around.insideLink) return [];
  const { href, label, number } = target;
  const properties = { href, ...(label === undefined ? {} : { ariaLabel: label }) };
  return [
    element('sup', { className: ['cite'] }, [element('a', properties, [text(`[${number}]`)])]),
  ];
}

/** Only links to other sites stay links: one within the site would miss the base path and be unchecked. */
function dressLink(node: Element, around: Around): ElementContent[] {
  const children = dressAll(node.children, { ...around, insideLink: true });
  const { href } = node.properties;
  if (typeof href !== 'string' || linkKind(href) !== 'external') return children;
  return [element('a', { href, rel: ['nofollow', 'noopener', 'external'] }, children)];
}

function trimEnd(nodes: ElementContent[]): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
