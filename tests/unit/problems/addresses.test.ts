import { describe, expect, it } from 'vitest';
import { addressProblems } from '../../../src/problems/catalogue/addresses.ts';
import { suggestAddress } from '../../../src/rules/addresses.ts';
import { skeleton } from '../../../src/contribute/skeleton.ts';
import { heads } from './heads.ts';
import { ARTICLE, everyCodeHasACase, FUND, PARTNER, report } from './report.ts';

type Changes = Parameters<typeof report>[0];

const ADDRESS = 'https://example.org/a-fund-by-the-river';
const AT = 'articles/2018/2018-07-23-river-fund.md:17:10';
const source = (url: string, more = ''): Changes => ({
  [ARTICLE]: [`    url: ${ADDRESS}\n`, `    url: ${url}\n${more}`],
});
const ANSWER = '    as_published: true\n    note: It is so\n';

describe('an address', () => {
  it.each([
    "https://en.wikipedia.org/wiki/People's_Bank_of_China",
    'https://example.org/(a)/[b],c;d:e@f',
    'https://例子.中国/南京?q=链',
    'https://пример.рф/a',
    'http://203.0.113.7/a',
    'http://[2001:db8::7]/a',
    'https://mp.weixin.qq.com/s?__biz=MzA==&mid=1&idx=1&sn=a#wechat_redirect',
    'https://example.org/a%E3%80%82',
    'https://example.org/a?id=1&from=home',
    'https://example.org/utm_source/a',
    'https://example.org/what)',
  ])('is accepted: %s', (url) => {
    expect(heads(source(url))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['http://localhost/a', [`${AT} error private-address`]],
    ['https://127.0.0.1/a', [`${AT} error private-address`]],
    ['http://192.168.0.1/a', [`${AT} error private-address`]],
    ['http://10.1.2.3/a', [`${AT} error private-address`]],
    ['http://172.20.0.1/a', [`${AT} error private-address`]],
    ['http://172.32.0.1/a', []],
    ['http://169.254.1.1/a', [`${AT} error private-address`]],
    ['http://2130706433/a', [`${AT} error private-address`]],
    ['http://[::1]/a', [`${AT} error private-address`]],
    ['http://[fd00::1]/a', [`${AT} error private-address`]],
    ['http://printer.local/a', [`${AT} error private-address`]],
    ['https://examplecom/a', [`${AT} error private-address`]],
    ['https://аррle.com/a', [`${AT} error look-alike-address`]],
    ['https://xn--le-6kcub.com/a', [`${AT} error look-alike-address`]],
    ['https://gοοgle.com/a', [`${AT} error look-alike-address`]],
    ['https://example.org/a?utm_source=x&fbclid=1', [`${AT} warning tracking-address`]],
    ['https://example.org/a?id=1&spm=a2.1#top', [`${AT} warning tracking-address`]],
    ['https://example.org/a。', [`${AT} warning trailing-mark`]],
    ['https://example.org/a）》”', [`${AT} warning trailing-mark`]],
    ['https://example.org:99999/', [`${AT} error bad-address`]],
    ['https://[::1/', [`${AT} error bad-address`]],
    ['https://999.999.999.999/', [`${AT} error bad-address`]],
  ])('%s: %j', (url, expected) => {
    expect(heads(source(url))).toEqual(expected);
  });

  it.each<[string, Changes, string[]]>([
    ['needs its parameters', source('https://example.org/a?spm=1', ANSWER), []],
    ['really ends so', source('https://example.org/a。', ANSWER), []],
    [
      'is its own archive',
      source(ADDRESS, `    archive: ${ADDRESS}\n`),
      ['articles/2018/2018-07-23-river-fund.md:18:14 error archive-of-nothing'],
    ],
    [
      'has a copy on this machine',
      source(ADDRESS, '    archive: http://localhost/copy\n'),
      ['articles/2018/2018-07-23-river-fund.md:18:14 error private-address'],
    ],
    [
      'has a copy in an archive',
      source(ADDRESS, `    archive: https://web.archive.org/web/2018/${ADDRESS}?utm_source=x\n`),
      [],
    ],
    [
      'is an organisation’s own site, on this machine',
      { [PARTNER]: ['added:', 'homepage: http://localhost/\nadded:'] },
      ['partners/river-capital.md:5:11 error private-address'],
    ],
    [
      'is an organisation’s own site, with what follows readers',
      { [PARTNER]: ['added:', 'homepage: https://example.org/?spm=1\nadded:'] },
      ['partners/river-capital.md:5:11 warning tracking-address'],
    ],
    [
      'is an organisation’s own site, and needs its parameters',
      {
        [PARTNER]: [
          'added:',
          'homepage: https://example.org/?spm=1\nas_published: true\nnote: It is so\nadded:',
        ],
      },
      [],
    ],
    [
      'is answered without a note',
      {
        [PARTNER]: ['added:', 'homepage: https://example.org/?spm=1\nas_published: true\nadded:'],
      },
      ['partners/river-capital.md:6:1 error as-published-without-note'],
    ],
    [
      'is answered where nothing is in doubt',
      {
        [PARTNER]: [
          'added:',
          'homepage: https://example.org/\nas_published: true\nnote: It is so\nadded:',
        ],
      },
      ['partners/river-capital.md:6:1 warning as-published-unneeded'],
    ],
    [
      'is not there, and yet answered',
      { [PARTNER]: ['added:', 'as_published: true\nnote: It is so\nadded:'] },
      ['partners/river-capital.md:5:1 warning as-published-unneeded'],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(heads(changes)).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ['www.zdnet.com/article', 'https://www.zdnet.com/article'],
    ['https://example.org/a|b', 'https://example.org/a%7Cb'],
    ['https://example.org/quote/^HSI', 'https://example.org/quote/%5EHSI'],
    ['https://example.org/{a}`b', 'https://example.org/%7Ba%7D%60b'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/a\u00a0', 'https://example.org/a'],
    ['https：//example.org/a', 'https://example.org/a'],
    ['https:／／example.org/a', 'https://example.org/a'],
    ['HTTPS://Example.ORG/A', 'https://example.org/A'],
    ['“https://example.org/a”。', 'https://example.org/a'],
    ['https://user:secret@example.org/', undefined],
    ['https://exam ple.org/', undefined],
    ['javascript:alert(1)', undefined],
    ['the report', undefined],
    ['http:// localhost/a b', undefined],
  ])('%s is offered as %s', (written, meant) => {
    expect(suggestAddress(written)).toBe(meant);
  });
});

describe('names that Windows keeps', () => {
  const introduce = (id: string): Changes => ({
    [ARTICLE]: [
      'added: 2026-11-24\n',
      `introduces:\n  partners:\n    - {id: ${id}, names: {en: Console}, kind: company}\nadded: 2026-11-24\n`,
    ],
  });
  it.each(['con', 'aux', 'nul', 'prn', 'com0', 'com9', 'lpt0', 'lpt9'])('%s, introduced', (id) => {
    expect(heads(introduce(id))).toEqual([
      'articles/2018/2018-07-23-river-fund.md:23:12 error device-name',
    ]);
  });
  it.each(['console', 'aux-2', 'com10', 'com'])('not %s', (id) => {
    expect(heads(introduce(id))).toEqual([]);
  });
  it('nul, of old', () => {
    expect(heads({ [FUND]: ['added:', 'formerly: [the-fund, nul]\nadded:'] })).toEqual([
      'funds/river-fund.md:7:22 error device-name',
    ]);
  });
});

describe('what is still to be filled in', () => {
  it.each<[string, Changes, string[]]>([
    [
      'the title of a source',
      { [ARTICLE]: ['title: A fund by the river', 'title: The title of the page'] },
      ['articles/2018/2018-07-23-river-fund.md:15:12 error placeholder-text'],
    ],
    [
      'a title to come',
      { [ARTICLE]: ['title: A fund by the river', 'title: TBD'] },
      ['articles/2018/2018-07-23-river-fund.md:15:12 error placeholder-text'],
    ],
    [
      'a name to come, in Chinese',
      { [FUND]: ['zh: 江河基金', 'zh: 待补充'] },
      ['funds/river-fund.md:2:29 error placeholder-text'],
    ],
    [
      'an address of the guide',
      source('https://example.org/a-report'),
      [`${AT} error placeholder-text`],
    ],
    [
      'a title that begins with the word',
      { [ARTICLE]: ['title: A fund by the river', 'title: To do good, a fund'] },
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(heads(changes)).toEqual(expected);
  });

  it('a begun article, whose address and fund alone were filled in', () => {
    const begun = skeleton(
      { title: 'Nanjing announces a fund', date: '2018-07-23', kind: 'fund', place: 'nanjing' },
      '2026-11-24',
      {},
    );
    const half = begun
      .replace('the address of the page', ADDRESS)
      .replace('the-id-of-the-fund', 'river-fund')
      .replace('amount:', 'amount: 10 billion CNY');
    const codes = heads({ [ARTICLE]: half }).map((head) => head.split(' ').at(-1));
    expect(codes).toEqual(['placeholder-text', 'placeholder-text', 'placeholder-text']);
    expect(heads({ [ARTICLE]: half.replace('amount: 10 billion CNY', 'amount:') })).toEqual(
      expect.arrayContaining([
        'articles/2018/2018-07-23-river-fund.md:9:5 error empty-value',
      ]) as string[],
    );
  });
});

it('says what to write', () => {
  expect(report(source('https://example.org/a|b'))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:17:10 error bad-address
      “https://example.org/a|b” is not a web address that the record can link to.
        17 |     url: https://example.org/a|b
                      ^
      Write https://example.org/a%7Cb.

    1 error and 0 warnings in 1 file.
    "
  `);
});

everyCodeHasACase(addressProblems);
