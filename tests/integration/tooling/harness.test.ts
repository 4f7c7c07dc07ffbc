import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launch, browserTest } from '../../harness/browser.ts';
import { brokenLinks, crawl, readPage } from '../../harness/crawl.ts';
import { type Files, tempFolder, writeFiles } from '../../harness/files.ts';
import { POLICY, serve } from '../../harness/server.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

const SITE: Files = {
  'index.html': page('<a href="/atlas/b/#there">b</a> <a href="https://elsewhere.example/">c</a>'),
  'b/index.html': page('<h1 id="there">南京</h1><a href="../">home</a><a href="#there">up</a>'),
  '404.html': page('<p>Not here</p>'),
  'rss.xml': '<rss/>',
};

function site(files: Files): string {
  const dir = join(tempFolder('harness'), 'dist');
  writeFiles(dir, files);
  return dir;
}

describe('crawl', () => {
  it('finds nothing wrong with a sound site', () => {
    const crawled = crawl(site(SITE), '/atlas/');
    expect([...crawled.pages.keys()]).toEqual(['/atlas/404.html', '/atlas/b/', '/atlas/']);
    expect(brokenLinks(crawled)).toEqual([]);
  });

  it.each([
    ['/atlas/none/', 'no such page'],
    ['none.html', 'no such page'],
    ['/atlas/b', 'no such page'],
    ['/atlas/b/#nowhere', 'no such anchor'],
    ['#nowhere', 'no such anchor'],
    ['/b/', 'leaves the base path'],
    ['https://example.org/b/', 'leaves the base path'],
    ['https://example.org/atlas/c/', 'no such page'],
  ])('finds a link to %s: %s', (href, why) => {
    const dir = site({ ...SITE, 'a/index.html': page(`<a href="${href}">x</a>`) });
    expect(brokenLinks(crawl(dir, '/atlas/'))).toEqual([{ on: '/atlas/a/', href, why }]);
  });

  it.each([
    '<img src="https://elsewhere.example/a.png">',
    '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
    '<script src="//elsewhere.example/a.js"></script>',
    '<img srcset="https://elsewhere.example/a.png 2x">',
  ])('finds what is loaded from another origin: %s', (html) => {
    const dir = site({ ...SITE, 'a/index.html': page(html) });
    expect(brokenLinks(crawl(dir, '/atlas/')).map(({ why }) => why)).toEqual(['another origin']);
  });

  it('reads what search engines read', () => {
    const head =
      '<meta name="description" content="Of funds"><link rel="canonical" href="https://example.org/a/">';
    expect(readPage(page('<i id="x"></i><i id="x"></i>', head), 'a/index.html', '/')).toMatchObject(
      {
        path: '/a/',
        lang: 'en',
        title: 'A page',
        description: 'Of funds',
        canonical: 'https://example.org/a/',
        doubled: ['x'],
        inline: [],
      },
    );
  });

  it.each([
    ['<style>p{}</style>', '<style>'],
    ['<p style="color:red">x</p>', '<p style>'],
    ['<script>1</script>', '<script> without src'],
    ['<p onclick="x()">x</p>', '<p onclick>'],
  ])('finds what a strict policy would block: %s', (html, what) => {
    expect(readPage(page(html), 'index.html', '/').inline).toEqual([what]);
  });
});

describe('serve', () => {
  it.each([
    ['/atlas/', 200, 'text/html; charset=utf-8'],
    ['/atlas/b/', 200, 'text/html; charset=utf-8'],
    ['/atlas/b', 301, null],
    ['/atlas/rss.xml', 200, 'application/xml; charset=utf-8'],
    ['/atlas/none/', 404, 'text/html; charset=utf-8'],
    ['/atlas/%2e%2e/%2e%2e/secret', 404, 'text/html; charset=utf-8'],
    ['/atlas/..%2f..%2fsecret', 404, 'text/html; charset=utf-8'],
    ['/atlas/%zz', 404, 'text/html; charset=utf-8'],
    ['/b/', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %d', async (path, status, type) => {
    const served = await serve(site(SITE), '/atlas/');
    const response = await fetch(served.origin + path, { redirect: 'manual' });
    await served.close();
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    if (status === 200) expect(response.headers.get('content-security-policy')).toBe(POLICY);
  });
});

describe('the browser', () => {
  browserTest('walks a served site, under the policy that every page lives under', async () => {
    const blocked = page('<h1>南京</h1><script>document.title = "ran"</script>');
    const served = await serve(site({ ...SITE, 'a/index.html': blocked }), '/atlas/');
    const browser = await launch();
    const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await tab.goto(served.home);
    await tab.click('text=b');
    expect(await tab.textContent('h1')).toBe('南京');
    await tab.goto(`${served.home}a/`);
    expect(await tab.title()).toBe('A page');
    await browser.close();
    await served.close();
  });
});
