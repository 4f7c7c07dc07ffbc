import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { ATOM, CONTENT, XHTML } from './feed-rules.ts';
import { elementsOf, readXml, textOf, valueOf, type XmlElement } from './xml.ts';

/** An entry of a feed, as a reader of feeds gets it, whatever the format. */
export interface ReadEntry {
  id: string;
  title: string;
  url: string;
  published: string;
  updated: string;
  summary: string;
  html: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** XHTML as HTML again. */
function htmlOf(node: XmlElement | string): string {
  if (typeof node === 'string') return escaped(node);
  const name = node.name.replace(XHTML, '');
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${escaped(value)}"`,
  );
  const start = `<${name}${attributes.join('')}>`;
  const inside = node.children.map(htmlOf).join('');
  return /^(?:br|hr|img|source)$/.test(name) ? start : `${start}${inside}</${name}>`;
}

function readRss(root: XmlElement): ReadEntry[] {
  const [channel] = elementsOf(root, 'channel');
  return elementsOf(channel ?? root, 'item').map((item) => ({
    id: valueOf(item, 'guid'),
    title: valueOf(item, 'title'),
    url: valueOf(item, 'link'),
    published: new Date(valueOf(item, 'pubDate')).toISOString().slice(0, 10),
    updated:
      valueOf(item, `${ATOM}updated`).slice(0, 10) ||
      new Date(valueOf(item, 'pubDate')).toISOString().slice(0, 10),
    summary: valueOf(item, 'description'),
    html: valueOf(item, `${CONTENT}encoded`),
  }));
}

function readAtom(root: XmlElement): ReadEntry[] {
  return elementsOf(root, `${ATOM}entry`).map((entry) => {
    const [content] = elementsOf(entry, `${ATOM}content`);
    const [div] = content ? elementsOf(content) : [];
    return {
      id: valueOf(entry, `${ATOM}id`),
      title: valueOf(entry, `${ATOM}title`),
      url: elementsOf(entry, `${ATOM}link`)[0]?.attributes['href'] ?? '',
      published: valueOf(entry, `${ATOM}published`).slice(0, 10),
      updated: valueOf(entry, `${ATOM}updated`).slice(0, 10),
      summary: valueOf(entry, `${ATOM}summary`),
      html: (div?.children ?? []).map(htmlOf).join(''),
    };
  });
}

interface JsonItem {
  id: string;
  title: string;
  url: string;
  date_published: string;
  date_modified: string;
  summary: string;
  /** Missing in older parts, which have a plain text in its place. */
  content_html?: string;
}

/** The entries of a feed of any of the three formats. */
export function readFeed(text: string): ReadEntry[] {
  if (text.startsWith('{')) {
    const { items } = JSON.parse(text) as { items: JsonItem[] };
    return items.map((item) => ({
      ...item,
      published: item.date_published.slice(0, 10),
      updated: item.date_modified.slice(0, 10),
      html: item.content_html ?? '',
    }));
  }
  const { root } = readXml(text);
  return root.name === 'rss' ? readRss(root) : readAtom(root);
}

const parser = unified().use(rehypeParse, { fragment: true });

const LINKS = ['href', 'src', 'poster', 'cite'];
const FORBIDDEN_ELEMENTS =
  /^(?:script|style|iframe|object|embed|form|input|button|svg|math|link|meta)$/;
const FORBIDDEN_ATTRIBUTES = /^(?:style|className|id|on[A-Z].*|data[A-Z].*|srcDoc)$/;

function elementFaults({ tagName, properties }: Element): string[] {
  const addresses = LINKS.flatMap((key) => properties[key] ?? []).map(String);
  const { srcSet = '' } = properties;
  const sources = (typeof srcSet === 'string' ? srcSet : '')
    .split(',')
    .flatMap((part) => part.trim().split(/\s+/)[0] || []);
  return [
    ...(FORBIDDEN_ELEMENTS.test(tagName) ? [`<${tagName}>`] : []),
    ...Object.keys(properties)
      .filter((key) => FORBIDDEN_ATTRIBUTES.test(key))
      .map((key) => `<${tagName} ${key}>`),
    ...[...addresses, ...sources]
      .filter((address) => !/^(?:https?:\/\/[^/]|mailto:)/.test(address))
      .map((address) => `relative: ${address}`),
  ];
}

/** What must not stand in the text of an entry: what runs or styles, and addresses that are not whole. */
export function contentFaults(html: string): string[] {
  const faults: string[] = [];
  visit(parser.parse(html), 'element', (element) => {
    faults.push(...elementFaults(element));
  });
  return faults;
}

/** The text of an entry without its markup. */
export function plainText(html: string): string {
  let text = '';
  visit(parser.parse(html), 'text', ({ value }) => {
    text += value;
  });
  return text;
}

export { textOf };
