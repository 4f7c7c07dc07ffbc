import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { listFiles } from './files.ts';

/** A page of a built site, as far as links and search engines see it. */
export interface Page {
  /** Its path on the site, base path included: `/atlas/cities/nanjing/`. */
  path: string;
  /** Its file below the site's folder. */
  file: string;
  lang: string;
  title: string;
  description: string;
  canonical: string;
  /** What it links to: `a`, `area`, `form`, and what its head names without loading it. */
  links: string[];
  /** What it loads: scripts, styles, pictures, icons. */
  resources: string[];
  /** Its ids. */
  anchors: ReadonlySet<string>;
  /** Ids that stand on it more than once. */
  doubled: string[];
  /** What a strict policy would block: `style` elements and attributes, inline scripts and handlers. */
  inline: string[];
  tree: Root;
}

/** A whole built site. */
export interface Crawled {
  base: string;
  pages: ReadonlyMap<string, Page>;
  /** Every file of the site as a path with the base, folders of pages by their slash. */
  paths: ReadonlySet<string>;
}

const parser = rehype();

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';

/** The text of an element and all that is in it. */
export function textIn(node: Root | Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

const addressesOf = (srcset: string): string[] =>
  srcset
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

/** Script data that no browser runs. */
const isData = (type: string): boolean => /^application\/(?:ld\+)?json$/.test(type);

function inlineOf({ tagName, properties }: Element): string[] {
  const handlers = Object.keys(properties).filter((name) => /^on[A-Z]/.test(name));
  return [
    ...(tagName === 'style' ? ['<style>'] : []),
    ...(properties['style'] === undefined ? [] : [`<${tagName} style>`]),
    ...(tagName === 'script' &&
    properties['src'] === undefined &&
    !isData(textOf(properties['type']))
      ? ['<script> without src']
      : []),
    ...handlers.map((name) => `<${tagName} ${name.toLowerCase()}>`),
  ];
}

/** Relations whose target a browser loads; the others are links for people and machines. */
const LOADED = /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest)\b/;

const LINKS: Readonly<Record<string, string>> = { a: 'href', area: 'href', form: 'action' };

function gather(page: Page, seen: Set<string>, element: Element): void {
  const { tagName, properties } = element;
  const id = textOf(properties['id']);
  if (id !== '' && seen.has(id)) page.doubled.push(id);
  if (id !== '') seen.add(id);
  const link = textOf(properties[LINKS[tagName] ?? '']);
  if (link !== '') page.links.push(link);
  for (const name of ['src', 'poster', 'data']) {
    if (properties[name] !== undefined) page.resources.push(textOf(properties[name]));
  }
  page.resources.push(...addressesOf(textOf(properties['srcSet'])));
  page.inline.push(...inlineOf(element));
  gatherHead(page, element);
}

function gatherHead(page: Page, element: Element): void {
  const { tagName, properties } = element;
  if (tagName === 'html') page.lang = textOf(properties['lang']);
  if (tagName === 'title' && page.title === '') page.title = textIn(element).trim();
  if (tagName === 'meta' && properties['name'] === 'description') {
    page.description = textOf(properties['content']);
  }
  if (tagName === 'link')
    gatherRelation(page, textOf(properties['rel']), textOf(properties['href']));
}

function gatherRelation(page: Page, rel: string, href: string): void {
  if (rel === 'canonical') page.canonical = href;
  else if (LOADED.test(rel)) page.resources.push(href);
  else page.links.push(href);
}

/** Reads one page. */
export function readPage(html: string, file: string, base: string): Page {
  const tree = parser.parse(html);
  const seen = new Set<string>();
  const page: Page = {
    path: base + file.replace(/(^|\/)index\.html$/, '$1'),
    file,
    lang: '',
    title: '',
    description: '',
    canonical: '',
    links: [],
    resources: [],
    anchors: seen,
    doubled: [],
    inline: [],
    tree,
  };
  visit(tree, 'element', (element) => gather(page, seen, element));
  return page;
}

/** Reads every page of a built site. */
export function crawl(dir: string, base = '/'): Crawled {
  const files = listFiles(dir);
  const pages = new Map<string, Page>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readPage(readFileSync(join(dir, file), 'utf8'), file, base);
    pages.set(page.path, page);
  }
  return { base, pages, paths: new Set([...pages.keys(), ...files.map((file) => base + file)]) };
}

/** A link that leads nowhere. */
export interface Broken {
  /** The page that it stands on. */
  on: string;
  href: string;
  why: 'no such page' | 'no such anchor' | 'leaves the base path' | 'another origin';
}

const OWN = 'http://own.invalid';

function judge(
  site: Crawled,
  page: Page,
  href: string,
  origins: readonly string[],
): Broken['why'] | undefined {
  const url = new URL(href, OWN + page.path);
  if (url.origin !== OWN && !origins.includes(url.origin)) return undefined;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return 'leaves the base path';
  if (!site.paths.has(path)) return 'no such page';
  const target = site.pages.get(path);
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || !target || target.anchors.has(anchor)) return undefined;
  return 'no such anchor';
}

/**
 * Every link and resource of the site that leads nowhere, and every resource of another origin.
 * `origins` are the addresses under which the site itself is published.
 */
export function brokenLinks(
  site: Crawled,
  origins: readonly string[] = ['https://example.org'],
): Broken[] {
  const broken: Broken[] = [];
  for (const page of site.pages.values()) {
    const all = [...page.links, ...page.resources, ...(page.canonical ? [page.canonical] : [])];
    for (const href of new Set(all)) {
      const why = judge(site, page, href, origins);
      if (why) broken.push({ on: page.path, href, why });
    }
    for (const href of page.resources) {
      const { origin } = new URL(href, OWN + page.path);
      if (origin !== OWN && !origins.includes(origin)) {
        broken.push({ on: page.path, href, why: 'another origin' });
      }
    }
  }
  return broken;
}
