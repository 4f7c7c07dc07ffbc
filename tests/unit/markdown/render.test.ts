import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { resolve } from './resolve.ts';

const html = (body: string): string => renderBody(parseBody(body), resolve);

describe('rendering', () => {
  it('makes an article', () => {
    expect(
      html(`## The fund

[[nanjing]] and [[hangzhou]] announced [[fund#size]] [@zdnet; @ewn].
The source says 百亿元基金，见《通知》 and [links](https://example.org/?a=1&b=2 "title").

| City | Sum |
| :--- | ---: |
| [[nanjing]] | 10 [@zdnet] |

3. three
4. *four*
`),
    ).toMatchInlineSnapshot(`
      "<h2>The fund</h2>
      <p><a class="thing" href="/cities/nanjing/">Nanjing</a> and <a class="thing" href="/cities/hangzhou/" lang="zh-Hans">杭州</a> announced <a class="figure" href="/funds/fund/#claims">10 billion yuan</a><sup class="cite"><a href="#source-zdnet" aria-label="Source 1: zdnet">[1]</a></sup><sup class="cite"><a href="#source-ewn" aria-label="Source 2: ewn">[2]</a></sup>.
      The source says <span lang="zh-Hans">百亿元基金，见《通知》</span> and <a href="https://example.org/?a=1&#x26;b=2" rel="nofollow noopener external">links</a>.</p>
      <table>
      <thead>
      <tr>
      <th>City</th>
      <th class="right">Sum</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td><a class="thing" href="/cities/nanjing/">Nanjing</a></td>
      <td class="right">10<sup class="cite"><a href="#source-zdnet" aria-label="Source 1: zdnet">[1]</a></sup></td>
      </tr>
      </tbody>
      </table>
      <ol start="3">
      <li>three</li>
      <li><em>four</em></li>
      </ol>"
    `);
  });

  it.each([
    ['an unknown mention', 'a [[unknown]] b'],
    ['an unknown part', '[[fund#colour]]'],
    ['an unknown citation', 'a [@unknown] b'],
    ['an id that objects have', '[[constructor]] [@constructor]'],
    ['a mention in a link', '[to [[nanjing]] and [[hangzhou]] [@zdnet]](https://example.org)'],
    ['a mention in a heading', '### In [[nanjing]]'],
    ['a citation on a new line', 'So it was.\n[@zdnet]'],
    ['Chinese in emphasis and code', '**南京** `南京`'],
    ['escaped brackets', '\\[[nanjing]] \\[@zdnet]'],
    ['headings with one of the first level', '# A\n\n## B\n\n###### C'],
    ['headings without', '## A\n\n### B'],
    ['a path', '[a](/b/) [c](#d)'],
    ['a code block', '```html onclick=a\n<b>\n```'],
    ['a footnote', 'a[^1]\n\n[^1]: b'],
    ['raw HTML', '<div id="a" onclick="b">c</div>\n\nd <i style="e">f</i> <img src=x onerror=g>'],
    ['a picture', 'a ![b](https://example.org/c.png) d'],
    ['text that looks like HTML', '&lt;script&gt; \\<b> "q"'],
  ])('%s', (name, body) => {
    expect(`${name}: ${html(body)}`).toMatchSnapshot();
  });

  it('marks no Chinese within Chinese', () => {
    expect(renderBody(parseBody('南京 [[hangzhou]]'), resolve, { lang: 'zh' })).toBe(
      '<p>南京 <a class="thing" href="/cities/hangzhou/" lang="zh-Hans">杭州</a></p>',
    );
  });

  it('leaves the parsed body as it was', () => {
    const parsed = parseBody('# A\n\n南京 [[hangzhou]] [@zdnet] [a](/b)');
    const plain = () => ({ ...parsed, kept: undefined });
    const before = structuredClone(plain());
    const first = renderBody(parsed, resolve);
    expect(plain()).toEqual(before);
    expect(renderBody(parsed, resolve)).toBe(first);
  });
});

describe('a table', () => {
  const table = '| City | [[nanjing]] |\n| --- | --: |\n| Nanjing | 10 |';
  it('stands in a region that moves sideways, named by the heads of its columns', () => {
    const tableRegion = (heads: readonly string[]) => `${heads.join(', ')} (scrolls)`;
    expect(renderBody(parseBody(table), resolve, { tableRegion })).toMatch(
      /^<div class="scroll" role="region" tabindex="0" aria-label="City, Nanjing \(scrolls\)"><table>[^]*<\/table><\/div>$/,
    );
  });
  it('stands alone where nobody names the region, as in a feed', () => {
    expect(html(table)).toMatch(/^<table>[^]*<\/table>$/);
  });
});
