import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/catalogue.ts';
import { type Built, buildSite } from '../../harness/commands.ts';
import { brokenLinks, crawl, type Crawled, type Page, textIn } from '../../harness/crawl.ts';
import { listFiles } from '../../harness/files.ts';
import { SMALL_RECORD } from '../../harness/record.ts';
import { BRACKETS, TOY, withToyLanguage } from '../../harness/toy-language.ts';

const ORIGIN = 'https://atlas.example';

/** Every string of the English interface that has a word in it. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L}{2}/u.test(value) ? [value.trim()] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}

/** What an element says beside its text. */
const SAYING = ['ariaLabel', 'title', 'alt', 'placeholder', 'dataLabel'] as const;

/** Names of the record, keys and data: no words of the interface, whatever they say. */
const isRecord = ({ tagName, properties }: Element): boolean =>
  tagName === 'code' ||
  tagName === 'script' ||
  (properties['lang'] !== undefined && properties['lang'] !== TOY);

/** Every text of a page, and every attribute that is read out or shown, in the page's own language. */
function textsOf({ tree }: Page): string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') texts.push(node.value.trim());
    if (node.type !== 'element') return CONTINUE;
    if (isRecord(node)) return SKIP;
    const { properties, tagName } = node;
    for (const name of SAYING) texts.push(String(properties[name] ?? ''));
    if (tagName === 'meta' && properties['name'] === 'description') {
      texts.push(String(properties['content']));
    }
    return CONTINUE;
  });
  return texts;
}

describe('a third language', () => {
  let built: Built;
  let site: Crawled;
  const own = (): Page[] =>
    [...site.pages.values()].filter(({ path }) => path.startsWith(`/${TOY}/`));

  beforeAll(async () => {
    built = await buildSite({
      cwd: withToyLanguage(),
      content: SMALL_RECORD,
      env: { SITE_URL: ORIGIN },
    });
    expect(built.code, built.stderr).toBe(0);
    site = crawl(built.dir);
  });

  it('has every page and file that Chinese has, and no link that leads nowhere', () => {
    const files = listFiles(built.dir);
    const under = (lang: string) =>
      files
        .filter((file) => file.startsWith(`${lang}/`))
        .map((file) => file.slice(lang.length + 1).replace(/-[0-9a-f]{12}\./, '-HASH.'));
    expect(under(TOY).length).toBeGreaterThan(50);
    expect(under(TOY)).toEqual(under('zh'));
    expect(brokenLinks(site, [ORIGIN])).toEqual([]);
  });

  it('is named by its pages, by those in other languages, and by the sitemap', () => {
    for (const page of own()) expect(page.lang, page.path).toBe(TOY);
    const alternate = `hreflang="${TOY}" href="${ORIGIN}/${TOY}/cities/nanjing/"`;
    for (const path of ['cities', 'zh/cities', `${TOY}/cities`]) {
      expect(readFileSync(join(built.dir, path, 'nanjing/index.html'), 'utf8')).toContain(
        alternate,
      );
    }
    const sitemaps = listFiles(built.dir).filter((file) => /^sitemap.*\.xml$/.test(file));
    const entries = sitemaps.map((file) => readFileSync(join(built.dir, file), 'utf8')).join('');
    expect(entries).toContain(`hreflang="${TOY}"`);
  });

  it('says nothing of the interface in English', () => {
    const english = new Set(wordsOf(messages('en')));
    // Each language is named in itself; what is searched for is a name; a problem has the site's rule for its reason.
    const { search, site: words } = messages('en');
    for (const text of [words.ownLanguage, words.rule, ...search.examples]) english.delete(text);
    const leaks = own().flatMap((page) =>
      textsOf(page).flatMap((text) => (english.has(text) ? [`${page.path}: ${text}`] : [])),
    );
    expect(leaks).toEqual([]);
  });

  it('gives names and texts as the record is written', () => {
    const page = site.pages.get(`/${TOY}/cities/nanjing/`);
    const text = page ? textIn(page.tree) : '';
    expect(text).toContain('Nanjing');
    expect(text).toContain('南京市');
  });

  it('tells numbers apart as its plurals do', () => {
    const text = own()
      .map(({ tree }) => textIn(tree))
      .join(' ');
    expect(text).toContain(`${BRACKETS[0]}1 un${BRACKETS[1]}`);
  });
});
