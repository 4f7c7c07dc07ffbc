import bibtexParse from 'bibtex-parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/site/lang.ts';
import {
  articleReference,
  citeArticle,
  citeFund,
} from '../../../src/views/shared/citation/citation.ts';
import {
  bibtex,
  cslJson,
  plainCitation,
  type Reference,
  ris,
} from '../../../src/views/shared/citation/citation-formats.ts';
import {
  type BundleFile,
  bundleFilePath,
  bundleFiles,
  bundleReferences,
  bundleText,
} from '../../../src/views/shared/citation/bundles.ts';
import { articleHash, fundHash, hashOf, recordHash } from '../../../src/analysis/content-hash.ts';
import { frozenContext } from '../../harness/frozen-record.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const REFERENCE: Reference = {
  key: 'atlas-articles-2018-07-23-a-fund',
  sort: 'page',
  title: 'Nanjing & an alliance: 100% {public} chains_',
  issued: '2026-11-24',
  url: 'https://example.org/articles/2018-07-23-a-fund/',
  hash: 'ab12',
  lang: 'en',
};
const CHINESE: Reference = { ...REFERENCE, title: '南京市发起百亿元公有链基金', lang: 'zh' };

/** Titles that try to be something else, in both scripts. */
const title = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.stringMatching(/^[\\{}~^&%$#_"@,=\n\r\t a\d]{0,30}$/),
  fc.constantFrom(
    '}}\n@misc{x,',
    'TY  - JOUR',
    'a\r\nER  - \r\nTY  - X',
    '</script>',
    '\uD800',
    '南京\u2028基金',
    '\\end{document}',
  ),
);
const reference = fc.record({
  title,
  lang: fc.constantFrom(...LANGS),
  sort: fc.constantFrom('page', 'dataset'),
  issued: fc.constantFrom('2026-11-24', '2024-02-29'),
}) as fc.Arbitrary<Pick<Reference, 'title' | 'lang' | 'sort'> & { issued: string }>;

/** What any form may keep of a text: one line of well-formed text. */
const asLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** The text of a BibTeX value, its commands undone; the parser takes empty braces away. */
const unescaped = (text: string): string =>
  text.replaceAll(
    /\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)(?:\{\})?|\\([&%$#_])/g,
    (_, name: string | undefined, sign: string) =>
      name
        ? ({
            textbackslash: '\\',
            textbraceleft: '{',
            textbraceright: '}',
            textasciitilde: '~',
            textasciicircum: '^',
          }[name] ?? '')
        : sign,
  );

describe('a citation', () => {
  it('is a line of text, in the manner of each language', () => {
    expect([
      plainCitation(REFERENCE),
      plainCitation(CHINESE),
      plainCitation({ ...CHINESE, sort: 'dataset' }),
    ]).toMatchInlineSnapshot(`
      [
        "City Chain Atlas (2026). Nanjing & an alliance: 100% {public} chains_. As of 24 November 2026. https://example.org/articles/2018-07-23-a-fund/ (sha256:ab12)",
        "中国城市区块链图谱. 南京市发起百亿元公有链基金[EB/OL]. (2026-11-24). https://example.org/articles/2018-07-23-a-fund/. sha256:ab12.",
        "中国城市区块链图谱. 南京市发起百亿元公有链基金[DS/OL]. (2026-11-24). https://example.org/articles/2018-07-23-a-fund/. sha256:ab12.",
      ]
    `);
  });

  it('is BibTeX', () => {
    expect(bibtex(REFERENCE)).toMatchInlineSnapshot(`
      "@misc{atlas-articles-2018-07-23-a-fund,
        author = {{City Chain Atlas}},
        title  = {{Nanjing \\& an alliance: 100\\% \\textbraceleft{}public\\textbraceright{} chains\\_}},
        year   = {2026},
        month  = nov,
        day    = {24},
        url    = {https://example.org/articles/2018-07-23-a-fund/},
        note   = {Content SHA-256: ab12},
        langid = {english},
      }
      "
    `);
  });

  it('is RIS', () => {
    expect(ris(CHINESE).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "TY  - ELEC
      ID  - atlas-articles-2018-07-23-a-fund
      AU  - 中国城市区块链图谱,
      TI  - 南京市发起百亿元公有链基金
      T2  - 中国城市区块链图谱
      PY  - 2026
      DA  - 2026/11/24/
      UR  - https://example.org/articles/2018-07-23-a-fund/
      LA  - zh-Hans
      N1  - 内容SHA-256：ab12
      ER  - 
      "
    `);
  });

  it('has a corporate author that stays one in RIS, and in no other form a comma', () => {
    expect(ris(REFERENCE)).toContain('AU  - City Chain Atlas,\r\n');
    expect(ris(REFERENCE)).toContain('T2  - City Chain Atlas\r\n');
    expect(bibtex(REFERENCE) + cslJson(REFERENCE)).not.toContain('Atlas,');
  });

  it('of the same page in two languages can stand in one bibliography', () => {
    const [article] = frozenContext().ledger.articles;
    if (!article) throw new Error('there is no article');
    const keys = LANGS.map((lang) => articleReference(frozenContext(lang), article).key);
    expect(keys).toEqual([`atlas-articles-${article.id}`, `atlas-zh-articles-${article.id}`]);
  });

  it('is CSL-JSON', () => {
    expect(cslJson(REFERENCE)).toMatchInlineSnapshot(`
      "[{
        "id": "atlas-articles-2018-07-23-a-fund",
        "type": "webpage",
        "title": "Nanjing & an alliance: 100% {public} chains_",
        "container-title": "City Chain Atlas",
        "author": [{"literal":"City Chain Atlas"}],
        "issued": {"date-parts":[[2026,11,24]]},
        "URL": "https://example.org/articles/2018-07-23-a-fund/",
        "language": "en",
        "version": "sha256:ab12"
      }]
      "
    `);
  });

  it('has no day where nothing in it has one', () => {
    const { issued: _, ...undated } = REFERENCE;
    expect(bibtex(undated)).not.toMatch(/year|month|day/);
    expect(ris(undated)).not.toMatch(/PY|DA/);
    expect(cslJson(undated)).not.toContain('issued');
    expect(plainCitation(undated)).toMatch(/^City Chain Atlas\. /);
  });
});

describe('whatever a title holds', () => {
  it('BibTeX reads back as one entry with that title', () => {
    fc.assert(
      fc.property(reference, (given) => {
        const entries = bibtexParse.entries(bibtex({ ...REFERENCE, ...given }));
        expect(entries.map(({ key }) => key)).toEqual([REFERENCE.key]);
        const found = entries[0]?.['TITLE'] ?? '';
        // The parser squeezes white space of its own.
        const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
        expect(squeezed(unescaped(found === '{}' ? '' : found))).toBe(
          squeezed(asLine(given.title)),
        );
      }),
    );
  });

  it('RIS has one line a field and ends once', () => {
    fc.assert(
      fc.property(reference, (given) => {
        const lines = ris({ ...REFERENCE, ...given }).split('\r\n');
        expect(lines.pop()).toBe('');
        const fields = lines.map(
          (line) => /^([A-Z][A-Z\d]) {2}- (.*)$/su.exec(line)?.slice(1) ?? [line],
        );
        expect(fields.map(([tag]) => tag)).toEqual([
          'TY',
          'ID',
          'AU',
          'TI',
          'T2',
          'PY',
          'DA',
          'UR',
          'LA',
          'N1',
          'ER',
        ]);
        expect(fields[3]?.[1]).toBe(asLine(given.title));
        expect(lines.join('')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('CSL-JSON parses to that title', () => {
    fc.assert(
      fc.property(reference, (given) => {
        const [item] = JSON.parse(cslJson({ ...REFERENCE, ...given })) as {
          title: string;
          issued: object;
        }[];
        expect(item?.title).toBe(asLine(given.title));
        expect(item?.issued).toEqual({ 'date-parts': [given.issued.split('-').map(Number)] });
      }),
    );
  });

  it('plain text is one line', () => {
    fc.assert(
      fc.property(reference, (given) => {
        expect(plainCitation({ ...REFERENCE, ...given })).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('citations of all entries of a kind', () => {
  const context = frozenContext();
  const files = bundleFiles(context.ledger);
  const read = (form: BundleFile['form']) =>
    files
      .filter((file) => file.form === form)
      .map((file) => bundleText(form, bundleReferences(context, file)));
  const { articles, funds, indexes } = context.ledger;
  const entries =
    articles.length +
    funds.length +
    indexes.reduce((sum, { editions }) => sum + editions.length, 0);

  it('hold each entry once, in every form', () => {
    const keys = read('bibtex').flatMap((text) => bibtexParse.entries(text).map(({ key }) => key));
    expect(keys.length).toBe(entries);
    expect(new Set(keys).size).toBe(entries);
    expect(
      read('ris')
        .join('')
        .match(/^TY {2}- /gmu),
    ).toHaveLength(entries);
    expect(
      read('ris')
        .join('')
        .match(/^ER {2}- \r$/gmu),
    ).toHaveLength(entries);
    const items = read('csl').flatMap((text) => JSON.parse(text) as { id: string }[]);
    expect(items.map(({ id }) => id)).toEqual(keys);
  });

  it('are where the page says, which stands among them', () => {
    const [article] = articles;
    if (!article) throw new Error('there is no article');
    const { bundle } = citeArticle(context, article);
    const hrefs = bundle?.files.map(({ href }) => href);
    const year = article.facts.date.slice(0, 4);
    expect(hrefs).toEqual(
      ['bib', 'ris', 'json'].map((ending) => `/citations/articles-${year}.${ending}`),
    );
    expect(files.map((file) => `/${bundleFilePath(file)}`)).toEqual(
      expect.arrayContaining(hrefs ?? []),
    );
    const own = bundleReferences(context, { of: 'articles', year });
    expect(own.map(({ key }) => key)).toContain(`atlas-articles-${article.id}`);
  });

  it('are few files, however many entries there are', () => {
    const years = new Set(articles.map(({ facts }) => facts.date.slice(0, 4)));
    expect(files.length).toBe(3 * (years.size + 2));
  });
});

describe('a fingerprint', () => {
  const load = (files: Record<string, string>): Ledger => {
    const { ledger } = loadLedger(tempRecord(files));
    if (!ledger) throw new Error('the record has errors');
    return ledger;
  };
  const PATH = 'articles/2018/2018-07-23-river-fund.md';
  const small = load(SMALL_RECORD);
  const one = <T>(items: readonly T[]): T => items[0] as T;

  it('does not depend on the order of keys', () => {
    expect(hashOf({ a: 1, b: [{ c: 2, d: undefined }] })).toBe(hashOf({ b: [{ c: 2 }], a: 1 }));
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
  });

  it('changes with the entry, and with no other', () => {
    const text = load({
      ...SMALL_RECORD,
      [PATH]: SMALL_RECORD[PATH].replace('announced the', 'set up the'),
    });
    const other = load({
      ...SMALL_RECORD,
      'partners/river-capital.md': SMALL_RECORD['partners/river-capital.md'].replace(
        'River Capital',
        'Another name',
      ),
    });
    const hash = articleHash(one(small.articles));
    expect(articleHash(one(text.articles))).not.toBe(hash);
    expect(articleHash(one(other.articles))).toBe(hash);
    expect(fundHash(one(text.funds))).toBe(fundHash(one(small.funds)));
    expect(new Set([small, text, other].map((ledger) => recordHash(ledger))).size).toBe(3);
  });

  it('of a fund changes with a claim about it', () => {
    const claim = load({
      ...SMALL_RECORD,
      [PATH]: SMALL_RECORD[PATH].replace('1 billion CNY', '2 billion CNY'),
    });
    expect(fundHash(one(claim.funds))).not.toBe(fundHash(one(small.funds)));
  });

  it('is the same in both languages and under any address', () => {
    const { ledger } = frozenContext();
    const [article, fund] = [one(ledger.articles), one(ledger.funds)];
    const contexts = [
      frozenContext('en'),
      frozenContext('zh'),
      { ...frozenContext(), site: { origin: 'https://a.example', base: '/b/' } },
    ];
    expect(new Set(contexts.map((context) => citeArticle(context, article).hash)).size).toBe(1);
    expect(new Set(contexts.map((context) => citeFund(context, fund).hash)).size).toBe(1);
  });
});
