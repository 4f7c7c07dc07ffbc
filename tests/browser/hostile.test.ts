import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserTest, launch } from '../harness/browser.ts';
import { type Built, buildSite } from '../harness/commands.ts';
import { brokenLinks, crawl, type Crawled, type Page, textIn } from '../harness/crawl.ts';
import { listFiles } from '../harness/files.ts';
import { HOSTILE, HOSTILE_RECORD, HOSTILE_TEXT } from '../harness/hostile-record.ts';
import { serve } from '../harness/server.ts';

/*
 * One site, whole and valid, with hostile text wherever a contributor may write text. The built pages
 * are read as a browser reads them, and then opened in one, without the policy that would stop a
 * script: nothing may depend on that second wall.
 */

const BASE = '/atlas/';
/** Not the host that the record's own links lead to. */
const SITE = 'https://atlas.example';
const ARTICLE = 'articles/2018-07-23-river-fund/';

let built: Built;
let site: Crawled;

beforeAll(async () => {
  built = await buildSite({
    content: HOSTILE_RECORD,
    base: BASE,
    env: { SITE_URL: SITE },
  });
  expect(built.code, built.stderr).toBe(0);
  site = crawl(built.dir, BASE);
});

const fragment = rehype().data('settings', { fragment: true }).freeze();

/** White space as a browser shows it. */
const shown = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

function pageAt(path: string): Page {
  const page = site.pages.get(BASE + path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
}

/** Every element of a page with this name. */
function elements(tree: Root, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}

const metaOf = ({ tree }: Page, key: string): unknown =>
  elements(tree, 'meta').find(({ properties }) =>
    [properties['name'], properties['property']].includes(key),
  )?.properties['content'];

const address = (value: unknown): string => (typeof value === 'string' ? value : '');

type Name = keyof typeof HOSTILE;

/** Which texts stand literally on which page, in English and in Chinese. */
const STANDS: readonly (readonly [path: string, ...names: Name[]])[] = [
  [
    ARTICLE,
    ...(['title', 'titleZh', 'wording', 'claimNote', 'detail', 'sourceTitle'] as const),
    ...(['sourceOriginal', 'publisher', 'conflictAbout', 'conflictText', 'changeWhat'] as const),
    ...(['changeFrom', 'changeTo', 'credit', 'licence', 'partner', 'place', 'chain'] as const),
  ],
  ['cities/nanjing/', 'place', 'placeZh', 'placePinyin', 'placeAlias', 'fund', 'conflictText'],
  ['funds/river-fund/', 'fund', 'fundZh', 'fundAlias', 'place', 'partner', 'changeFrom'],
  ['funds/doubted-fund/', 'reason'],
  ['partners/river-capital/', 'partner', 'partnerZh', 'partnerAlias', 'detail', 'place'],
  ['chains/river-chain/', 'chain', 'chainAlias', 'publisher'],
  ['rankings/river-index/', 'index', 'indexPublisher', 'method'],
  ['rankings/river-index/1/', 'index', 'part', 'chain', 'rowNote', 'sourceTitle'],
  ['changes/', 'changeWhat', 'changeFrom', 'changeTo'],
];

const BOTH = STANDS.flatMap(([path, ...names]) => [
  [path, names] as const,
  // A source written in Chinese bears its own title there.
  [`zh/${path}`, names.map((n) => (n === 'sourceTitle' ? 'sourceOriginal' : n))] as const,
]);

describe('hostile text', () => {
  it.each(BOTH)('stands literally on /%s', (path, names) => {
    const text = shown(textIn(pageAt(path).tree));
    expect(names.filter((name) => !text.includes(shown(HOSTILE[name])))).toEqual([]);
  });

  it.each([ARTICLE, 'cities/nanjing/', 'funds/river-fund/', 'rankings/river-index/'])(
    'of a body stands literally on /%s',
    (path) => {
      const text = shown(textIn(pageAt(path).tree));
      expect(HOSTILE_TEXT.filter((piece) => !text.includes(shown(piece)))).toEqual([]);
    },
  );

  it.each([
    ['', HOSTILE.title],
    ['zh/', HOSTILE.titleZh],
  ])('makes a sound title and description of /%sarticles/…', (lang, title) => {
    const page = pageAt(lang + ARTICLE);
    expect(page.title.slice(0, page.title.lastIndexOf(' · '))).toBe(title);
    expect(metaOf(page, 'og:title')).toBe(title);
    expect(metaOf(page, 'og:description')).toBe(page.description);
    expect(elements(page.tree, 'h1').map((heading) => shown(textIn(heading)))[0]).toContain(
      shown(title),
    );
    const [picture] = elements(page.tree, 'img');
    expect(picture?.properties['alt']).toBe(HOSTILE.alt);
    const [place] = elements(pageAt(`${lang}cities/nanjing/`).tree, 'title');
    expect(place && textIn(place)).toContain(lang === '' ? HOSTILE.place : HOSTILE.placeZh);
  });

  it('is nowhere more than text', () => {
    const odd = [...site.pages].flatMap(([path, { tree, inline, doubled }]) => {
      const found = [...inline, ...doubled];
      visit(tree, (node) => {
        if (node.type === 'comment') found.push(`<!--${node.value}`);
        if (node.type !== 'element') return;
        const { tagName, properties } = node;
        const names = Object.keys(properties).filter((name) => /^on|[^a-z0-9:-]/i.test(name));
        found.push(...names.map((name) => `${tagName} ${name}`));
        const href = address(properties['href']);
        if (/^\s*(?:javascript|data|vbscript):/i.test(href)) found.push(href);
        const { action = BASE, src } = properties;
        if (tagName === 'form' && !address(action).startsWith(BASE)) found.push(address(action));
        // What the page says of itself as data: it parses, so nothing has broken out of it.
        if (tagName === 'script' && properties['type'] === 'application/ld+json') {
          expect(JSON.parse(textIn(node))).toHaveProperty('@graph');
          return;
        }
        if (['script', 'iframe', 'base', 'object'].includes(tagName) && src === undefined) {
          found.push(`<${tagName}>`);
        }
      });
      return found.length > 0 ? [{ path, found }] : [];
    });
    expect(odd).toEqual([]);
    expect(brokenLinks(site, [SITE])).toEqual([]);
  });

  it('comes out of the feed and the data as it went in', () => {
    const read = (file: string) =>
      JSON.parse(readFileSync(join(built.dir, file), 'utf8')) as unknown;
    const feed = read('feed.json') as { items: { title: string; content_html: string }[] };
    expect(feed.items.map(({ title }) => title).sort()).toEqual(['A title', HOSTILE.title].sort());
    const tags = feed.items.flatMap(({ content_html: html }) => {
      const names: string[] = [];
      const tree = fragment.parse(html);
      expect(HOSTILE_TEXT.filter((piece) => !shown(textIn(tree)).includes(shown(piece)))).toEqual(
        [],
      );
      visit(tree, 'element', ({ tagName, properties }) => {
        if (tagName === 'a') expect(properties['href']).toMatch(/^https:\/\//);
        if (tagName === 'img')
          expect(properties['src']).toMatch(/^https:\/\/[^/]+\/atlas\/images\//);
        names.push(tagName, ...Object.keys(properties).filter((name) => /^on/i.test(name)));
      });
      return names;
    });
    // What the facts, claims and sources of an entry are written with, and what its prose may hold.
    const frame = ['br', 'div', 'h3', 'img', 'li', 'ol', 'q', 'strong', 'ul'];
    const prose = ['a', 'code', 'p', 'pre', 'span', 'sup'];
    expect([...new Set(tags)].sort()).toEqual([...frame, ...prose].sort());
    const files = listFiles(built.dir).filter((file) => /^(?:data|api)\/.*\.json$/.test(file));
    const all = JSON.stringify(files.map(read));
    const wanted: Name[] = ['title', 'titleZh', 'wording', 'fund', 'fundZh', 'place', 'placeZh'];
    const missing = wanted.filter((name) => !all.includes(JSON.stringify(HOSTILE[name])));
    expect(missing).toEqual([]);
  });
});

describe('in the browser', () => {
  browserTest('nothing runs, nothing is asked for elsewhere', async () => {
    const paths = [...site.pages].flatMap(([path, { file }]) => {
      const html = readFileSync(join(built.dir, file), 'utf8');
      // Pages that send on are visited below: they do not stay to be asked.
      return html.includes('pwned') && !html.includes('http-equiv="refresh"') ? [path] : [];
    });
    expect(paths.length).toBeGreaterThan(40);
    const [browser, served] = [await launch(), await serve(built.dir, BASE)];
    try {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const errors: string[] = [];
      const report = (what: string) => errors.push(`${page.url()}: ${what}`);
      page.on('console', (message) => message.type() === 'error' && report(message.text()));
      page.on('pageerror', (error) => report(error.message));
      page.on('dialog', (dialog) => {
        report(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(served.home)) report(`asks for ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) report(`${response.status()} ${response.url()}`);
      });
      for (const path of paths) {
        await page.goto(served.origin + path, { waitUntil: 'load' });
        if ((await page.evaluate('typeof window.pwned')) !== 'undefined') report('a script ran');
      }
      await page.goto(`${served.home}cities/constructor/`, { waitUntil: 'commit' });
      await page.waitForURL(`${served.home}cities/nanjing/`);
      expect(errors).toEqual([]);
      // The policy is really gone: what a script would do, it could do here.
      await page.setContent('<script>window.pwned = 1</script>');
      expect(await page.evaluate('window.pwned')).toBe(1);
      await page.goto(served.origin + BASE + ARTICLE);
      expect(shown((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')).toContain(
        shown(HOSTILE.title),
      );
    } finally {
      await browser.close();
      await served.close();
    }
  });
});
