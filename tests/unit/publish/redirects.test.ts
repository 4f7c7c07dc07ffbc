import { describe, expect, it } from 'vitest';
import { readRedirects } from '../../../src/publish/hosting/redirects.ts';
import { publicationOf } from '../../../src/publish/publication.ts';
import { SITE } from '../../harness/feeds.ts';
import { article, fund, ledgerOf, PLACES } from '../ledger/small.ts';

/** An event in Suzhou that announces a fund of its own, at its second address. */
const renamed = (slug: string) =>
  Object.entries(article('2018-07-20', slug, { fund: slug, amount: '1 billion CNY' })).map(
    ([file, text]): [string, string] => [
      file,
      file.startsWith('articles/')
        ? String(text)
            .replace('[nanjing]', '[suzhou]')
            .replace('\nadded:', `\nformerly: [2018-07-19-${slug}]\nadded:`)
        : String(text),
    ],
  );
const ledger = ledgerOf({
  ...Object.fromEntries(renamed('a')),
  ...Object.fromEntries(renamed('b')),
  ...Object.fromEntries(renamed('c')),
  'cities/suzhou.md': String(PLACES['cities/suzhou.md']).replace(
    'added:',
    'formerly: [soochow, su]\nadded:',
  ),
  'funds/a.md': fund('suzhou', 'formerly: [a-fund]\n'),
  'funds/b.md': fund('suzhou'),
  'funds/c.md': fund('suzhou'),
});
const published = publicationOf(ledger, SITE);
const text = (await published.files.find(({ path }) => path === '_redirects')?.content()) ?? '';
const to = new Map(readRedirects(SITE.base, text.toString()).map((one) => [one.from, one.to]));

describe('an earlier address', () => {
  it.each([
    ['articles/2018-07-19-a/', 'articles/2018-07-20-a/'],
    ['zh/articles/2018-07-19-a/', 'zh/articles/2018-07-20-a/'],
    ['articles/2018-07-19-a.md', 'articles/2018-07-20-a.md'],
    ['cities/soochow/', 'cities/suzhou/'],
    ['cities/su/', 'cities/suzhou/'],
    ['zh/cities/su/', 'zh/cities/suzhou/'],
    ['cities/su/rss.xml', 'cities/suzhou/rss.xml'],
    ['zh/cities/su/rss.xml', 'zh/cities/suzhou/rss.xml'],
    // What has one event or two, or none, is followed by the feed of the nearest place that tells of it.
    ['funds/a/rss.xml', 'cities/suzhou/rss.xml'],
    ['zh/funds/a-fund/rss.xml', 'zh/cities/suzhou/rss.xml'],
    ['cities/jiangbei/rss.xml', 'cities/jiangsu/rss.xml'],
    ['zh/cities/guian/rss.xml', 'zh/rss.xml'],
    ['cities/suzhou/rss.xml', undefined],
    ['api/v1/cities/su.json', 'api/v1/cities/suzhou.json'],
    ['api/v1/funds/a-fund.json', 'api/v1/funds/a.json'],
    ['cities/suzhou/', undefined],
    ['contribute/problems/unit-slip/', 'contribute/problems/claims/#unit-slip'],
    ['zh/contribute/problems/bad-date/', 'zh/contribute/problems/facts/#bad-date'],
    ['articles/2018-07-20-a.md', undefined],
    ['api/v1/articles/2018-07-19-a.json', undefined],
  ])('%s leads to %s', (from, expected) => {
    expect(to.get(from)).toBe(expected);
  });

  it('leads nowhere but to what is there, and never on to another', () => {
    const there = new Set([...published.pages, ...published.files].map(({ path }) => path));
    const paths = [...to.values()].map((path) => path.replace(/#.*/, ''));
    expect(paths.filter((path) => !there.has(path) || to.has(path))).toEqual([]);
    expect(to.size).toBeGreaterThan(15);
  });

  it('is told to each host in the way that it follows where a file stands', () => {
    expect(text).toContain(
      '/atlas/cities/su/ /atlas/cities/suzhou/ 301!\n/atlas/cities/su/ /atlas/cities/suzhou/ 301\n',
    );
  });
});
