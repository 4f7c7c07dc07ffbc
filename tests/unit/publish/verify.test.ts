import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { PageError, pageErrorIn } from '../../../src/publish/page-error.ts';
import type { PageOutput } from '../../../src/publish/page.ts';
import { pagesOf } from '../../../src/publish/registry.ts';
import { verifySite } from '../../../src/publish/verify.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { tempRecord } from '../../harness/record.ts';

const SITE = { origin: 'https://example.org', base: '/' };
const page = {
  path: 'cities/nanjing/',
  lang: 'en',
  template: 'city',
  file: 'content/cities/nanjing.md',
};
const published = { pages: [page as PageOutput], files: [] };

function written(html: string | undefined): string {
  const folder = tempFolder('verify');
  if (html !== undefined) writeFiles(folder, { 'cities/nanjing/index.html': html });
  return folder;
}

describe('verifySite', () => {
  it('passes pages that say something', () => {
    const folder = written(
      '<main id="content"><h1>Nanjing 南京市</h1><p>A city on the river.</p></main>',
    );
    expect(() => verifySite(folder, published, SITE)).not.toThrow();
  });

  it.each([
    ['was not written', undefined],
    ['is empty', ''],
    ['is empty', '<main id="content"><div class="prose"></div></main>'],
    ['is empty', '<html><body>No main part, though there is text enough in it.</body></html>'],
    ['has no heading', '<main id="content"><p>A city on the river, told at length.</p></main>'],
    ['has no heading', '<main id="content"><h1> <b></b> </h1><p>A city on the river.</p></main>'],
    [
      'has no heading',
      '<h1>Outside</h1><main id="content"><h2>Nanjing</h2><p>A city on the river.</p></main>',
    ],
    [
      'links to /funds/river-fund/, where nothing is',
      '<main><h1>Nanjing</h1><p>A city on the river, with <a href="/funds/river-fund/">a fund</a>.</p></main>',
    ],
  ])('names the file of a page that %s', (what, html) => {
    expect(() => verifySite(written(html), published, SITE)).toThrow(
      `content/cities/nanjing.md: the page could not be made: it ${what}`,
    );
  });
});

describe('verifySite, of pages that were found to be sound before', () => {
  const html = (link: string) =>
    `<main><h1>Nanjing</h1><p>A city on the river, with <a href="${link}">a fund</a>.</p></main>`;
  const taken = [page as PageOutput];
  const verify = (link: string, gone: string[]) => () => {
    verifySite(written(html(link)), published, SITE, { taken, gone });
  };
  const MANY = Array.from({ length: 60 }, (_, at) => `partners/p${at}/index.html`);

  it.each([
    ['a page', '/funds/river-fund/', ['funds/river-fund/index.html']],
    ['a page, by a way of its own', '../../funds/./river-fund/', ['funds/river-fund/index.html']],
    ['a file', '/funds/river-fund.md', ['partners/a.md', 'funds/river-fund.md']],
    ['one of very many', '/partners/p7/', MANY],
  ])('tells of one that leads to %s that is gone', (_what, link, gone) => {
    expect(verify(link, gone)).toThrow('where nothing is');
  });

  it.each([
    ['nothing is gone', []],
    ['what is gone is of others', ['funds/lake-fund/index.html', 'search/terms/s_.json']],
  ])('reads none again where %s', (_what, gone) => {
    expect(verify('/funds/river-fund/', gone)).not.toThrow();
  });
});

describe('a page that cannot be made', () => {
  it('is told by its file when a plugin throws, however Astro wraps the error', () => {
    const { ledger } = loadLedger(tempRecord());
    if (!ledger) throw new Error('the small record is sound');
    const [article] = ledger.articles;
    if (!article) throw new Error('the small record has an article');
    // What a Markdown plugin that throws does to the page: the tree cannot be rendered.
    const tree = {
      ...article.body.tree,
      get children(): never {
        throw new TypeError('a plugin threw');
      },
    };
    Object.assign(article, { body: { ...article.body, tree } });
    const broken = pagesOf(ledger, SITE).find(({ file }) => file?.startsWith('content/articles/'));
    let caught: unknown;
    try {
      broken?.view();
    } catch (error) {
      caught = new Error('wrapped', { cause: error });
    }
    expect(pageErrorIn(caught)).toBeInstanceOf(PageError);
    expect(pageErrorIn(caught)?.message).toBe(
      'content/articles/2018/2018-07-23-river-fund.md: the page could not be made: a plugin threw',
    );
  });

  it('is not taken for a fault of another kind', () => {
    expect(pageErrorIn(new Error('another'))).toBeUndefined();
  });
});
