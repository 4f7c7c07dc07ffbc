import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { element, text } from '../../markdown/elements.ts';
import { clean, escapeAttribute, escapeXml, type Markup } from './xml.ts';

/** Elements that a feed reader may show; of any other only what is in it. */
const SHOWN = new Set(
  (
    'a abbr audio b blockquote br caption cite code dd div dl dt em figcaption figure h2 h3 h4 h5 h6 ' +
    'hr i img li ol p picture pre q s small source span strong sub sup table tbody td tfoot th thead ' +
    'time tr ul video'
  ).split(' '),
);

/** Elements that go with all that is in them: what runs, what styles, what is filled in. */
const DROPPED = new Set(
  (
    'base button canvas dialog embed form frame frameset head iframe input link math meta noscript ' +
    'object option script select style svg template textarea title'
  ).split(' '),
);

/** Elements that have no end. */
const VOID = new Set(['br', 'hr', 'img', 'source']);

/** The attributes that stay, with how they are written. */
const ATTRIBUTES: Record<string, string> = {
  alt: 'alt',
  colSpan: 'colspan',
  controls: 'controls',
  dateTime: 'datetime',
  height: 'height',
  lang: 'lang',
  rowSpan: 'rowspan',
  start: 'start',
  title: 'title',
  width: 'width',
};

const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);

/** A path or an anchor of the site as its links are written: needs no more than what goes before it. */
const PLAIN = /^(?:\/(?!\/)|#)[\w./~#-]*$/;

/** An address made whole against the page that it stands on; nothing where it is none of the web. */
function whole(address: string, page: string): string | undefined {
  if (PLAIN.test(address)) {
    return address.startsWith('#') ? page + address : page.slice(0, page.indexOf('/', 8)) + address;
  }
  const url = URL.parse(clean(address), page);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
}

/** `small.jpg 1x, large.jpg 2x`, each address made whole. */
function wholeSet(set: string, page: string): string | undefined {
  const candidates = set.split(/,\s+|,$/).flatMap((candidate) => {
    const [address = '', ...descriptor] = candidate.trim().split(/\s+/);
    const url = address === '' ? undefined : whole(address, page);
    return url === undefined ? [] : [[url.replaceAll(',', '%2C'), ...descriptor].join(' ')];
  });
  return candidates.length === 0 ? undefined : candidates.join(', ');
}

function attributes(properties: Properties, page: string): string {
  let written = '';
  for (const [key, value] of Object.entries(properties)) {
    const given = Array.isArray(value) ? value.join(', ') : String(value ?? '');
    const [name, shown] = ADDRESSES.has(key)
      ? [key, whole(given, page)]
      : key === 'srcSet'
        ? ['srcset', wholeSet(given, page)]
        : [ATTRIBUTES[key], value === false || value === null ? undefined : given];
    if (name !== undefined && shown !== undefined)
      written += ` ${name}="${escapeAttribute(shown)}"`;
  }
  return written;
}

function write(node: Nodes, page: string): string {
  if (node.type === 'text') return escapeXml(node.value);
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && DROPPED.has(node.tagName)) return '';
  const inside = node.children.map((child) => write(child, page)).join('');
  if (node.type === 'root' || !SHOWN.has(node.tagName)) return inside;
  const start = `<${node.tagName}${attributes(node.properties, page)}`;
  return VOID.has(node.tagName) ? `${start} />` : `${start}>${inside}</${node.tagName}>`;
}

/**
 * A tree of HTML as a feed carries it: every address whole, nothing that runs, styles or is filled
 * in. Both HTML and well-formed XML, so that one text serves every type of feed.
 */
export function feedMarkup(tree: Root | Element, page: string): Markup {
  return { markup: write(tree, page) };
}

export type Child = ElementContent | string | undefined | readonly Child[];

const nodesOf = (child: Child): ElementContent[] =>
  child === undefined
    ? []
    : typeof child === 'string'
      ? [text(child)]
      : 'type' in child
        ? [child]
        : child.flatMap(nodesOf);

/** An element with what is in it; texts become text nodes, what is not there is left out. */
export function h(tagName: string, properties: Properties, ...children: Child[]): Element {
  return element(tagName, properties, children.flatMap(nodesOf));
}
