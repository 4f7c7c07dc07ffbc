import { describe, expect, it } from 'vitest';
import { pageFlaw } from '../../../src/publish/page-flaw.ts';

const TARGETS = new Set([
  '',
  'cities/nanjing/',
  'cities/nanjing/rss.xml',
  '404.html',
  '_astro/Page.a1.css',
  'images/a-320.png',
  'a name.txt',
]);
const PLACE = { base: '/atlas/', path: 'cities/nanjing/', targets: TARGETS };

/** A page with something in its main part. */
const page = (inside: string): string =>
  `<main><h1>Nanjing</h1><p id="top">A city on the river, and what stands in it.</p>${inside}</main>`;

describe('a page', () => {
  it.each([
    '<a href="/atlas/">Home</a>',
    '<a href="/atlas/cities/nanjing/">itself</a>',
    '<a href="/atlas/cities/nanjing/?kind=fund#x">another view, of which a script makes the parts</a>'.replace(
      '#x',
      '#top',
    ),
    '<a class="a > b" title=\'x\' href="/atlas/cities/nanjing/rss.xml">after other attributes</a>',
    '<a href="rss.xml">beside it</a>',
    '<a href="../../404.html">above it</a>',
    '<a href="#top">a part of it</a>',
    '<a href="/atlas/a%20name.txt">a name with a space</a>',
    '<a href="https://example.org/gone/">another site</a>',
    '<a href="//example.org/gone/">another site, by the same scheme</a>',
    '<a href="mailto:editor@example.org">a letter</a>',
    '<a id="nowhere">no link</a>',
    '<abbr href="/gone/">no link either</abbr>',
    '<img srcset="/atlas/images/a-320.png 320w, /atlas/images/a-320.png 2x" src="/atlas/images/a-320.png">',
    '<link rel="stylesheet" href="/atlas/_astro/Page.a1.css">',
    '<form action="/atlas/"></form>',
  ])('may have %s', (inside) => {
    expect(pageFlaw(page(inside), PLACE)).toBeUndefined();
  });

  it.each([
    ['<a href="/atlas/cities/wuxi/">gone</a>', '/atlas/cities/wuxi/'],
    ['<a href="/atlas/cities/nanjing">no slash</a>', '/atlas/cities/nanjing'],
    ['<a href="/">outside of the base path</a>', '/'],
    ['<a href="/cities/nanjing/">outside of it, too</a>', '/cities/nanjing/'],
    ['<a href="atom.xml">not beside it</a>', 'atom.xml'],
    ['<a href="#bottom">no part of it</a>', '#bottom'],
    ['<a href="/atlas/%E0%A4%A">broken</a>', '/atlas/%E0%A4%A'],
    [
      '<a href="/atlas/?a=1&amp;b=2/../gone">a query</a><a href="/atlas/x?a&#38;b">x</a>',
      '/atlas/x?a&b',
    ],
    ['<a\nclass="x"\nhref="/atlas/gone/">over lines</a>', '/atlas/gone/'],
    ["<a href='/atlas/gone/'>other quotes</a>", '/atlas/gone/'],
    ['<img src="/atlas/images/b.png">', '/atlas/images/b.png'],
    ['<img srcset="/atlas/images/a-320.png 320w, /atlas/images/b.png 2x">', '/atlas/images/b.png'],
    ['<link rel="stylesheet" href="/atlas/_astro/Page.b2.css">', '/atlas/_astro/Page.b2.css'],
    ['<script type="module" src="/atlas/_astro/x.js"></script>', '/atlas/_astro/x.js'],
    ['<form action="/atlas/find/"></form>', '/atlas/find/'],
  ])('may not have %s', (inside, address) => {
    expect(pageFlaw(page(inside), PLACE)).toBe(`it links to ${address}, where nothing is`);
  });
});
