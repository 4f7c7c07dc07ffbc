import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { elementsOf, readXml, textOf, valueOf, type XmlElement } from './xml.ts';

/*
 * What RFC 4287, the RSS 2.0 specification, RFC 5005, OPML 2.0 and JSON Feed 1.1 ask of a document,
 * each rule by itself. A checker gives the faults that it finds, one sentence each.
 */

export const ATOM = '{http://www.w3.org/2005/Atom}';
export const HISTORY = '{http://purl.org/syndication/history/1.0}';
export const CONTENT = '{http://purl.org/rss/1.0/modules/content/}';
export const XHTML = '{http://www.w3.org/1999/xhtml}';

const XML_ATTRIBUTES = /^\{http:\/\/www\.w3\.org\/XML\/1998\/namespace\}(?:lang|base)$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const MEDIA_TYPE = /^[^/\s]+\/[^/\s]+$/;

const isWeb = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');

/** The texts that stand more than once. */
const doubled = (texts: readonly string[]): string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

/** How often each element may stand in another: at least and at most. */
type Counts = Readonly<Record<string, readonly [number, number]>>;

const MANY = Number.POSITIVE_INFINITY;
const ONE = [1, 1] as const;
const MAYBE = [0, 1] as const;
const ANY = [0, MANY] as const;

/** Elements of a vocabulary that stand too often, too seldom, or are none of it. */
function countFaults(element: XmlElement, prefix: string, counts: Counts): string[] {
  const inside = elementsOf(element).filter(({ name }) =>
    prefix === '' ? !name.startsWith('{') : name.startsWith(prefix),
  );
  const unknown = inside.filter(({ name }) => !(name.slice(prefix.length) in counts));
  return [
    ...unknown.map(({ name }) => `${element.name} holds ${name}`),
    ...Object.entries(counts).flatMap(([name, [least, most]]) => {
      const n = elementsOf(element, prefix + name).length;
      return n < least || n > most ? [`${element.name} holds ${n} of ${name}`] : [];
    }),
  ];
}

/** Attributes that an element of Atom does not have, or must have. */
function attributeFaults(
  { name, attributes }: XmlElement,
  known: readonly string[],
  needed: readonly string[] = [],
): string[] {
  const strange = Object.keys(attributes).filter(
    (key) => !known.includes(key) && !(key.startsWith('{') || XML_ATTRIBUTES.test(key)),
  );
  const missing = needed.filter((key) => !attributes[key]);
  return [
    ...strange.map((key) => `${name} has ${key}`),
    ...missing.map((key) => `${name} lacks ${key}`),
  ];
}

/** Text without any element in it. */
function plainFaults(element: XmlElement, pattern?: RegExp): string[] {
  const text = textOf(element);
  if (elementsOf(element).length > 0) return [`${element.name} holds elements`];
  return pattern && !pattern.test(text) ? [`${element.name} is ${text}`] : [];
}

function atomText(element: XmlElement): string[] {
  const type = element.attributes['type'] ?? 'text';
  const faults = attributeFaults(element, ['type']);
  if (!['text', 'html', 'xhtml'].includes(type))
    return [...faults, `${element.name} is of ${type}`];
  if (type !== 'xhtml') return [...faults, ...plainFaults(element)];
  const inside = elementsOf(element);
  const loose = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  const strange = namesWithin(element).filter((name) => !name.startsWith(XHTML));
  return [
    ...faults,
    ...(loose || inside.length !== 1 || inside[0]?.name !== `${XHTML}div`
      ? [`${element.name} is not one div`]
      : []),
    ...strange.map((name) => `${element.name} holds ${name}`),
  ];
}

function namesWithin(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) => [child.name, ...namesWithin(child)]);
}

function atomLink(element: XmlElement): string[] {
  const { href = '', rel = 'alternate', type } = element.attributes;
  return [
    ...attributeFaults(element, ['href', 'rel', 'type', 'hreflang', 'title', 'length'], ['href']),
    ...(isWeb(href) ? [] : [`a link leads to ${href}`]),
    ...(/^[a-z-]+$/.test(rel) || IRI.test(rel) ? [] : [`a link is ${rel}`]),
    ...(type === undefined || MEDIA_TYPE.test(type) ? [] : [`a link is of ${type}`]),
  ];
}

/** The rules of what may stand in a feed and in an entry alike. */
const ATOM_ELEMENTS: Readonly<Record<string, (element: XmlElement) => string[]>> = {
  id: (element) => [...attributeFaults(element, []), ...plainFaults(element, IRI)],
  icon: (element) => [...attributeFaults(element, []), ...plainFaults(element, IRI)],
  generator: (element) => [
    ...attributeFaults(element, ['uri', 'version']),
    ...plainFaults(element),
  ],
  updated: (element) => [...attributeFaults(element, []), ...plainFaults(element, RFC_3339)],
  published: (element) => [...attributeFaults(element, []), ...plainFaults(element, RFC_3339)],
  category: (element) => attributeFaults(element, ['term', 'scheme', 'label'], ['term']),
  author: (element) => [
    ...attributeFaults(element, []),
    ...countFaults(element, ATOM, { name: ONE, uri: MAYBE, email: MAYBE }),
  ],
  link: atomLink,
  title: atomText,
  subtitle: atomText,
  rights: atomText,
  summary: atomText,
  content: atomText,
};

function elementFaults(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) => {
    if (!child.name.startsWith(ATOM)) return [];
    return ATOM_ELEMENTS[child.name.slice(ATOM.length)]?.(child) ?? [];
  });
}

const relOf = ({ attributes }: XmlElement): string => attributes['rel'] ?? 'alternate';

/** What RFC 5005 asks: an older part says so and leads to the newest; that one says nothing of the sort. */
function historyFaults(parent: XmlElement): string[] {
  const archive = elementsOf(parent, `${HISTORY}archive`).length;
  const rels = elementsOf(parent, `${ATOM}link`).map(relOf);
  const times = (rel: string) => rels.filter((found) => found === rel).length;
  return [
    ...(archive > 1 ? ['more than one fh:archive'] : []),
    ...(times('prev-archive') > 1 ? ['more than one prev-archive'] : []),
    ...(times('current') === archive ? [] : ['current and fh:archive do not go together']),
    ...(times('self') === 1 ? [] : [`${times('self')} links to itself`]),
  ];
}

/** What is amiss in a feed by RFC 4287 and RFC 5005. */
export function atomFaults(text: string): string[] {
  const { root } = readXml(text);
  if (root.name !== `${ATOM}feed`) return [`the root is ${root.name}`];
  const entries = elementsOf(root, `${ATOM}entry`);
  const common = { category: ANY, contributor: ANY, link: ANY, rights: MAYBE };
  const alternates = elementsOf(root, `${ATOM}link`).filter((link) => relOf(link) === 'alternate');
  return [
    ...attributeFaults(root, []),
    ...countFaults(root, ATOM, {
      ...common,
      ...{ id: ONE, title: ONE, updated: ONE, author: [1, MANY], entry: ANY },
      ...{ generator: MAYBE, icon: MAYBE, logo: MAYBE, subtitle: MAYBE },
    }),
    ...elementFaults(root),
    ...historyFaults(root),
    ...doubled(
      alternates.map(({ attributes: { hreflang = '', type = '' } }) => `${type} ${hreflang}`),
    ).map((pair) => `two alternates of ${pair}`),
    ...doubled(entries.map((entry) => valueOf(entry, `${ATOM}id`))).map(
      (id) => `two entries ${id}`,
    ),
    ...entries.flatMap((entry) => [
      ...attributeFaults(entry, []),
      ...countFaults(entry, ATOM, {
        ...common,
        ...{ id: ONE, title: ONE, updated: ONE, author: ANY, published: MAYBE },
        ...{ content: ONE, summary: MAYBE, source: MAYBE },
      }),
      ...elementFaults(entry),
    ]),
  ];
}

const RSS_CHANNEL: Counts = {
  ...{ title: ONE, link: ONE, description: ONE, language: ONE, item: ANY, category: ANY },
  ...{ copyright: MAYBE, managingEditor: MAYBE, webMaster: MAYBE, pubDate: MAYBE },
  ...{ lastBuildDate: ONE, generator: MAYBE, docs: MAYBE, cloud: MAYBE, ttl: MAYBE },
  ...{ image: MAYBE, textInput: MAYBE, skipHours: MAYBE, skipDays: MAYBE },
};

const RSS_ITEM: Counts = {
  ...{ title: ONE, link: ONE, description: ONE, guid: ONE, pubDate: ONE, category: ANY },
  ...{ author: MAYBE, comments: MAYBE, enclosure: MAYBE, source: MAYBE },
};

/** A date as RFC 822 has it, its weekday the true one. */
function rfc822Faults(text: string): string[] {
  const sound = RFC_822.test(text) && new Date(text).toUTCString() === text;
  return sound ? [] : [`${text} is no date of RFC 822`];
}

/** What is amiss in a feed by RSS 2.0, its best practices and RFC 5005. */
export function rssFaults(text: string): string[] {
  const { root } = readXml(text);
  const [channel, ...more] = elementsOf(root);
  if (root.name !== 'rss' || root.attributes['version'] !== '2.0' || !channel || more.length > 0) {
    return ['it is not one channel of RSS 2.0'];
  }
  const items = elementsOf(channel, 'item');
  return [
    ...countFaults(channel, '', RSS_CHANNEL),
    ...historyFaults(channel),
    ...elementsOf(channel, `${ATOM}link`).flatMap(atomLink),
    ...elementsOf(channel)
      .filter(({ name }) => !name.startsWith('{') && name !== 'item')
      .flatMap((element) => plainFaults(element)),
    ...(isWeb(valueOf(channel, 'link')) ? [] : ['its link is not whole']),
    ...(/^(?:en|zh-cn)$/.test(valueOf(channel, 'language')) ? [] : ['RSS has no such language']),
    ...rfc822Faults(valueOf(channel, 'lastBuildDate')),
    ...doubled(items.map((item) => valueOf(item, 'guid'))).map((guid) => `two items ${guid}`),
    ...items.flatMap((item) => [
      ...countFaults(item, '', RSS_ITEM),
      ...countFaults(item, CONTENT, { encoded: MAYBE }),
      ...elementsOf(item)
        .filter(({ name }) => !name.startsWith('{'))
        .flatMap((element) => plainFaults(element)),
      ...rfc822Faults(valueOf(item, 'pubDate')),
      ...(isWeb(valueOf(item, 'link')) ? [] : ['the link of an item is not whole']),
      ...elementsOf(item, 'guid').flatMap((guid) =>
        guid.attributes['isPermaLink'] === 'false' && /^tag:\S+$/.test(textOf(guid))
          ? []
          : ['a guid is no tag'],
      ),
    ]),
  ];
}

/** What is amiss in a list of feeds by OPML 2.0. */
export function opmlFaults(text: string): string[] {
  const { root } = readXml(text);
  const [body] = elementsOf(root, 'body');
  if (root.name !== 'opml' || root.attributes['version'] !== '2.0' || !body)
    return ['it is no OPML'];
  const outlines = (element: XmlElement): XmlElement[] =>
    elementsOf(element, 'outline').flatMap((outline) => [outline, ...outlines(outline)]);
  return [
    ...countFaults(root, '', { head: ONE, body: ONE }),
    ...elementsOf(root, 'head').flatMap((head) => countFaults(head, '', { title: ONE })),
    ...(outlines(body).length > 0 ? [] : ['its body is empty']),
    ...outlines(body).flatMap((outline) => {
      const { htmlUrl = '', text: label, type, xmlUrl = '' } = outline.attributes;
      return [
        ...attributeFaults(outline, ['text', 'title', 'type', 'xmlUrl', 'htmlUrl']),
        ...(label ? [] : ['an outline has no text']),
        ...(type === undefined || (type === 'rss' && isWeb(xmlUrl) && isWeb(htmlUrl))
          ? []
          : [`${label ?? ''} is no feed`]),
      ];
    }),
  ];
}

const web = { type: 'string', format: 'uri', pattern: '^https?://' } as const;
const filled = { type: 'string', minLength: 1 } as const;

/** JSON Feed 1.1 as its specification has it, closed: no key but those that it names. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: filled,
    home_page_url: web,
    feed_url: web,
    description: filled,
    user_comment: filled,
    next_url: web,
    icon: web,
    favicon: web,
    authors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: { name: filled, url: web, avatar: web },
      },
    },
    language: { type: 'string', pattern: '^[a-z]{2}(-[A-Za-z]+)*$' },
    expired: { type: 'boolean' },
    hubs: { type: 'array' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          id: filled,
          url: web,
          external_url: web,
          title: filled,
          content_html: filled,
          content_text: filled,
          summary: filled,
          image: web,
          banner_image: web,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: filled },
          language: filled,
        },
      },
    },
  },
};

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
formats(ajv);
const isJsonFeed = ajv.compile(JSON_FEED);

/** What is amiss in a JSON Feed by version 1.1 of its specification. */
export function jsonFaults(text: string): string[] {
  const value = JSON.parse(text) as { items: { id: string }[]; feed_url?: string };
  const faults = isJsonFeed(value)
    ? []
    : (isJsonFeed.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
      );
  return [...faults, ...doubled(value.items.map(({ id }) => id)).map((id) => `two items ${id}`)];
}
