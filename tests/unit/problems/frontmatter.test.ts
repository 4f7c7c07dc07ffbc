import { describe, expect, it } from 'vitest';
import { frontmatterProblems } from '../../../src/problems/catalogue/frontmatter.ts';
import { valueProblems } from '../../../src/problems/catalogue/values.ts';
import { ARTICLE, CITY, everyCodeHasACase, FUND, PARTNER, report } from './report.ts';

const INDEX = `---
names: {en: Index}
publisher: CCID
subject: chain
parts: [{id: technology, names: {en: Technology}}]
method: Points
added: 2026-11-24
---
`;
const EDITION = `---
rows:
  - {chain: river-chain, rank: 3rd, total: "161,5"}
complete: true
sources:
  - {id: a, title: A, publisher: forum, form: post, url: https://example.org/}
added: 2026-11-24
---
`;
const CHAIN = '---\nnames: {en: River Chain}\nadded: 2026-11-24\n---\n';

describe('the fence', () => {
  it('is missing', () => {
    expect(report({ [CITY]: 'names: {en: Nanjing}\n' })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:1:1 error no-frontmatter
        The file does not begin with its facts between two lines of ---.
          1 | names: {en: Nanjing}
              ^
        Begin the file with a line ---, then the facts, then a line --- again.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('names a language', () => {
    expect(report({ [CITY]: ['---\nnames', '---js\nnames'] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:1:4 error frontmatter-language
        This line is “---js”; the lines around the facts must be --- alone.
          1 | ---js
                 ^
        Write --- and nothing else on this line.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('names a language where it closes', () => {
    expect(report({ [CITY]: ['---\n', '---\n'], [PARTNER]: ['24\n---\n', '24\n--- end\n'] }))
      .toMatchInlineSnapshot(`
        "content/partners/river-capital.md:6:4 error frontmatter-language
          This line is “--- end”; the lines around the facts must be --- alone.
            6 | --- end
                   ^
          Write --- and nothing else on this line.

        1 error and 0 warnings in 1 file.
        "
      `);
  });
  it('is never closed', () => {
    expect(report({ [CITY]: ['24\n---\n', '24\n'] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:8:1 error frontmatter-unclosed
        The facts at the head of the file are never closed.
          8 | added: 2026-11-24
              ^
        Write a line --- after the last fact.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('YAML', () => {
  it('has two colons in a line', () => {
    expect(report({ [ARTICLE]: ['title: Nanjing announces', 'title: Nanjing: announces'] }))
      .toMatchInlineSnapshot(`
        "content/articles/2018/2018-07-23-river-fund.md:2:8 error yaml-syntax
          There is a second colon in this line, so it is not clear what belongs to what.
            2 | title: Nanjing: announces a fund of 1 billion yuan
                       ^
          Write “title: "Nanjing: announces a fund of 1 billion yuan"”.

        1 error and 0 warnings in 1 file.
        "
      `);
  });
  it('has a key twice', () => {
    expect(
      report({
        [ARTICLE]: ['    stage: announced', '    stage: announced\n    stage: established'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:10:5 error duplicate-key
        stage: stands here a second time.
          10 |     stage: established
                   ^
        Keep one of the two.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('refers to itself without end', () => {
    const bomb = `names: {en: Nanjing}
a: &a [x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c]`;
    expect(report({ [CITY]: ['names: {en: Nanjing, zh: 南京市}', bomb] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:4:8 error yaml-alias
        Anchors (&) and references (*) are used too often here.
          4 | b: &b [*a, *a, *a, *a, *a, *a]
                     ^
        Write the values out.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('has tags', () => {
    expect(
      report({
        [CITY]: ['en: Nanjing', 'en: !!js/function "x"'],
        [FUND]: ['en: River Fund', 'en: !River'],
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:2:13 error yaml-tag
        “!!js/function” is not understood.
          2 | names: {en: !!js/function "x", zh: 南京市}
                          ^
        Put the value in quotes if it begins with an exclamation mark; otherwise remove the tag.

      content/funds/river-fund.md:2:13 error yaml-tag
        “!River” is not understood.
          2 | names: {en: !River, zh: 江河基金}
                          ^
        Put the value in quotes if it begins with an exclamation mark; otherwise remove the tag.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('is nested too deeply', () => {
    expect(report({ [CITY]: ['zh: 南京市', `zh: ${'['.repeat(10_000)}`] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:2:49 error too-deep
        The facts are nested too deeply.
          2 | names: {en: Nanjing, zh: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                                                              ^
        Check the brackets and hyphens: one is probably repeated or never closed.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('is nested too deeply without a bracket', () => {
    expect(report({ [CITY]: ['parent: jiangsu', '- '.repeat(30_000)] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:2:1 error too-deep
        The facts are nested too deeply.
          2 | names: {en: Nanjing, zh: 南京市}
              ^
        Check the brackets and hyphens: one is probably repeated or never closed.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('is no list of keys', () => {
    expect(report({ [CITY]: '---\njs\n---\n' })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:2:1 error yaml-syntax
        The facts are not a list of keys with values.
          2 | js
              ^
        Write one key: value on each line.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('keys', () => {
  it('are unknown', () => {
    expect(
      report({
        [ARTICLE]: ['    amount:', '    ammount:'],
        [CITY]: ['parent: jiangsu', 'population: 9000000\nparent: jiangsu'],
        [FUND]: ['added:', '__proto__: {places: []}\nconstructor: x\n<<: {money: public}\nadded:'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:5 error unknown-key
        There is no key “ammount” here.
          8 |     ammount: 1 billion CNY
                  ^
        Did you mean amount?

      content/cities/nanjing.md:5:1 error unknown-key
        There is no key “population” here.
          5 | population: 9000000
              ^
        The keys are names, aliases, level, province, parent, coordinates, gb2260, capital, until, successor, was, as_published, note, checked, same_as, not_the_same_as, former, sources, conflicts, added, changes, reviewed and formerly.

      content/funds/river-fund.md:7:1 error unknown-key
        There is no key “__proto__” here.
          7 | __proto__: {places: []}
              ^
        The keys are names, aliases, places, kind, focus, money, sponsors, counted, reason, part_of, checked, same_as, not_the_same_as, former, sources, conflicts, added, changes, reviewed and formerly.

      content/funds/river-fund.md:8:1 error unknown-key
        There is no key “constructor” here.
          8 | constructor: x
              ^
        The keys are names, aliases, places, kind, focus, money, sponsors, counted, reason, part_of, checked, same_as, not_the_same_as, former, sources, conflicts, added, changes, reviewed and formerly.

      content/funds/river-fund.md:9:1 error unknown-key
        There is no key “<<” here.
          9 | <<: {money: public}
              ^
        The keys are names, aliases, places, kind, focus, money, sponsors, counted, reason, part_of, checked, same_as, not_the_same_as, former, sources, conflicts, added, changes, reviewed and formerly.

      5 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('are the rest of a text with a comma', () => {
    expect(report({ [FUND]: ['River Fund,', 'River, Lake and Sea,'] })).toMatchInlineSnapshot(`
      "content/funds/river-fund.md:2:20 error unknown-key
        There is no key “Lake and Sea” here.
          2 | names: {en: River, Lake and Sea, zh: 江河基金}
                                 ^
        If it belongs to the text before the comma, put the whole text in quotes.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are missing', () => {
    expect(
      report({
        [ARTICLE]: ['    publisher: gazette\n', ''],
        [CITY]: ['coordinates: {lat: 32.06, lon: 118.8}\n', ''],
        [FUND]: ['names: {en: River Fund, zh: 江河基金}\n', ''],
        [PARTNER]: ['kind: investment-firm\n', ''],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:16:5 error missing-key
        The key publisher: is missing from sources[1].
          16 |     url: https://example.org/a-fund-by-the-river
                   ^
        Add it as in publisher: zdnet.

      content/cities/nanjing.md:6:1 error missing-key
        The key coordinates: is missing from the place.
          6 | gb2260: "320100"
              ^
        Add it as in coordinates: {lat: 32.06, lon: 118.8}.

      content/funds/river-fund.md:2:1 error missing-key
        The key names: is missing from the fund.
          2 | places: [nanjing]
              ^
        Add it as in names: {en: Nanjing}.

      content/partners/river-capital.md:3:1 error missing-key
        The key kind: is missing from the partner.
          3 | home: nanjing
              ^
        Add it as in kind: alliance.

      4 errors and 0 warnings in 4 files.
      "
    `);
  });
  it('are all missing', () => {
    expect(report({ 'articles/2018/2018-lake.md': '---\n---\n' })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-lake.md:2:1 error missing-key
        The key added: is missing from the article.
          2 | ---
              ^
        Add it as in added: 2026-11-24.

      content/articles/2018/2018-lake.md:2:1 error missing-key
        The key date: is missing from the article.
          2 | ---
              ^
        Add it as in date: 2018-07-23.

      content/articles/2018/2018-lake.md:2:1 error missing-key
        The key kind: is missing from the article.
          2 | ---
              ^
        Add it as in kind: fund.

      content/articles/2018/2018-lake.md:2:1 error missing-key
        The key sources: is missing from the article.
          2 | ---
              ^
        Add it as in sources: [{id: zdnet, title: A title as published, publisher: zdnet, form: report, url: https://example.org/a-report}].

      content/articles/2018/2018-lake.md:2:1 error missing-key
        The key title: is missing from the article.
          2 | ---
              ^
        Add it as in title: Nanjing launches a fund.

      5 errors and 0 warnings in 1 file.
      "
    `);
  });
});

describe('values', () => {
  it('are of another sort', () => {
    expect(
      report({
        [ARTICLE]: ['places: [nanjing]', 'places: nanjing'],
        [CITY]: ['names: {en: Nanjing, zh: 南京市}', 'names: Nanjing'],
        [FUND]: ['added:', 'counted: no\nreason: [because]\nadded:'],
        [PARTNER]: ['investment-firm', '[bank]'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:5:9 error wrong-type
        places should be a list in [ ], but is the text “nanjing”.
          5 | places: nanjing
                      ^
        Write it as in places: [nanjing].

      content/cities/nanjing.md:2:8 error wrong-type
        names should be a group of keys in { }, but is the text “Nanjing”.
          2 | names: Nanjing
                     ^
        Write it as in names: {en: Nanjing}.

      content/funds/river-fund.md:7:10 error wrong-type
        counted should be true or false, but is the text “no”.
          7 | counted: no
                       ^
        Write it as in counted: false.

      content/funds/river-fund.md:8:9 error wrong-type
        reason should be text, but is a list.
          8 | reason: [because]
                      ^
        Write it as in reason: "One report only, and a later one contradicts it".

      content/partners/river-capital.md:3:7 error wrong-type
        kind should be text, but is a list.
          3 | kind: [bank]
                    ^
        Write it as in kind: alliance.

      5 errors and 0 warnings in 4 files.
      "
    `);
  });
  it('are read as yes or no', () => {
    expect(
      report({ [ARTICLE]: ['    stage: announced', '    wording: true\n    stage: announced'] }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:9:14 error text-needed
        claims[1].wording should be text, but true is read as a yes-or-no value.
          9 |     wording: true
                           ^
        Put it in quotes: wording: "true".

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are not in their list', () => {
    expect(
      report({
        [ARTICLE]: ['stage: announced', 'stage: planned'],
        [PARTNER]: ['investment-firm', 'investment-frim'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:9:12 error not-in-list
        “planned” is not one of the values of claims[1].stage.
          9 |     stage: planned
                         ^
        Choose proposed, draft, announced, established, operating, dormant or ended.

      content/partners/river-capital.md:3:7 error not-in-list
        “investment-frim” is not one of the values of kind.
          3 | kind: investment-frim
                    ^
        Did you mean investment-firm? Choose alliance, company, investment-firm, bank, exchange, platform, university, research-institute, government-body, court, foundation or media.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('are no dates', () => {
    expect(
      report({
        [ARTICLE]: ['published: 2018-07-23', 'published: 23.7.2018'],
        [CITY]: ['2026-11-24', '2026-02-30'],
        [FUND]: ['2026-11-24', '2026-11'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:18:16 error bad-date
        “23.7.2018” is not how the record writes a date.
          18 |     published: 23.7.2018
                              ^
        Write 2018-07-23.

      content/cities/nanjing.md:8:8 error bad-day
        “2026-02-30” is not a whole date of the calendar.
          8 | added: 2026-02-30
                     ^
        Write it as in added: 2026-11-24.

      content/funds/river-fund.md:7:8 error bad-day
        “2026-11” is not a whole date of the calendar.
          7 | added: 2026-11
                     ^
        Write it as in added: 2026-11-24.

      3 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('are dates in another form than the record’s', () => {
    expect(
      report({
        [ARTICLE]: ['date: 2018-07-23', 'date: 23 July 2018'],
        [CITY]: ['2026-11-24', '2026/11/24'],
        [FUND]: ['2026-11-24', 'November 2026'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:3:7 error bad-date
        “23 July 2018” is not how the record writes a date.
          3 | date: 23 July 2018
                    ^
        Write 2018-07-23.

      content/cities/nanjing.md:8:8 error bad-day
        “2026/11/24” is not how the record writes a date.
          8 | added: 2026/11/24
                     ^
        Write 2026-11-24.

      content/funds/river-fund.md:7:8 error bad-day
        “November 2026” is not a whole date of the calendar.
          7 | added: November 2026
                     ^
        Write it as in added: 2026-11-24.

      3 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('are no ids', () => {
    expect(
      report({
        [ARTICLE]: ['places: [nanjing]', 'places: [Nan Jing, ../etc, 南京]'],
        [FUND]: ['[river-capital]', '[__proto__]'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:5:10 error bad-id
        “Nan Jing” cannot be an id.
          5 | places: [Nan Jing, ../etc, 南京]
                       ^
        Write nanjing; ids have small letters a to z, digits and single hyphens.

      content/articles/2018/2018-07-23-river-fund.md:5:20 error bad-id
        “../etc” cannot be an id.
          5 | places: [Nan Jing, ../etc, 南京]
                                 ^
        Write etc; ids have small letters a to z, digits and single hyphens.

      content/articles/2018/2018-07-23-river-fund.md:5:28 error bad-id
        “南京” cannot be an id.
          5 | places: [Nan Jing, ../etc, 南京]
                                         ^
        Write nanjing; ids have small letters a to z, digits and single hyphens.

      content/funds/river-fund.md:6:12 error bad-id
        “__proto__” cannot be an id.
          6 | sponsors: [__proto__]
                         ^
        Write proto; ids have small letters a to z, digits and single hyphens.

      4 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('are no numbers', () => {
    expect(
      report({
        'rankings/ccid/index.md': INDEX,
        'rankings/ccid/1.md': EDITION,
        'chains/river-chain.md': CHAIN,
        [CITY]: ['lat: 32.06', 'lat: 1e999'],
        [ARTICLE]: ['    stage: announced', '    stage: announced\n    government_share: 30%'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:10:23 error bad-percent
        “30%” is not a share from 0 to 100.
          10 |     government_share: 30%
                                     ^
        Write government_share: 30 for 30 per cent.

      content/cities/nanjing.md:6:20 error bad-number
        “1e999” is not a plain number.
          6 | coordinates: {lat: 1e999, lon: 118.8}
                                 ^
        Write it with digits and a point only, as in 161.5.

      content/rankings/ccid/1.md:3:32 error bad-whole-number
        “3rd” is not a whole number.
          3 |   - {chain: river-chain, rank: 3rd, total: "161,5"}
                                             ^
        Write it with digits only, as in rank: 3.

      content/rankings/ccid/1.md:3:44 error bad-number
        “161,5” is not a plain number.
          3 |   - {chain: river-chain, rank: 3rd, total: "161,5"}
                                                         ^
        Write it with digits and a point only, as in 161.5.

      4 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('are no addresses', () => {
    expect(
      report({
        [ARTICLE]: ['https://example.org/a-fund-by-the-river', 'www.example.org/fund'],
        [PARTNER]: ['home:', 'homepage: javascript:alert(1)\nhome:'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:17:10 error bad-address
        “www.example.org/fund” is not a web address that the record can link to.
          17 |     url: www.example.org/fund
                        ^
        Write https://www.example.org/fund.

      content/partners/river-capital.md:4:11 error bad-address
        “javascript:alert(1)” is not a web address that the record can link to.
          4 | homepage: javascript:alert(1)
                        ^
        Write the whole address, beginning with https:// or http://, without a user name, spaces or quotes.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('are no codes', () => {
    expect(
      report({
        [CITY]: ['"320100"', 'NJ-01'],
        'chains/river-chain.md': CHAIN.replace('added:', 'symbol: river\nadded:'),
      }),
    ).toMatchInlineSnapshot(`
      "content/chains/river-chain.md:3:9 error bad-code
        “river” does not have the form of symbol.
          3 | symbol: river
                      ^
        Write it as in symbol: ETH.

      content/cities/nanjing.md:7:9 error bad-code
        “NJ-01” does not have the form of gb2260.
          7 | gb2260: NJ-01
                      ^
        Write it as in gb2260: "320100".

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('are no identifiers, and no address of a claim', () => {
    expect(
      report({
        [FUND]: ['added:', 'same_as: {wikidata: Nanjing}\nadded:'],
        [ARTICLE]: ['    stage: announced', '    stage: announced\n    revises: river-fund'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:10:14 error bad-claim-id
        “river-fund” is no address of a claim.
          10 |     revises: river-fund
                            ^
        Write the article and the fund, as in 2018-07-20-jiangbei-blockchain-fund/nanjing-public-chain-fund.

      content/funds/river-fund.md:7:21 error bad-identifier
        “Nanjing” does not have the form of same_as.wikidata.
          7 | same_as: {wikidata: Nanjing}
                                  ^
        Copy it as the register prints it: Q and digits (Wikidata), 18 characters (USCC), S and five (fund number), 20 characters (LEI).

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it.each([
    ['uscc', '91440300708461163T'],
    ['lei', '5493001KJTIIGC8Y1R21'],
  ])('have a slip that the check digits of the %s tell', (register, value) => {
    const said = report({ [FUND]: ['added:', `same_as: {${register}: ${value}}\nadded:`] });
    expect(said).toContain(' error bad-check-digit\n');
    expect(said).toContain(`“${value}” is no code of same_as.${register}`);
    expect(said).toContain('1 error and 0 warnings in 1 file.');
  });
  it.each([
    ['title: Nanjing announces', 'title: Nanjing \u202eannounces', 'title', 'U+202E'],
    ['title: A fund by the river', 'title: 南京发\u200b布', 'sources[1].title', 'U+200B'],
    ['title: A fund', 'title: \u2066A fund', 'sources[1].title', 'U+2066'],
    [
      'added: ',
      'changes: [{date: 2026-11-27, what: "a\\0b"}]\nadded: ',
      'changes[1].what',
      'U+0000',
    ],
  ])('hold hidden characters: %j', (from, to, key, character) => {
    const said = report({ [ARTICLE]: [from, to] });
    expect(said).toContain(`${key} holds a hidden or direction-changing character`);
    expect(said).toContain(`Delete ${character}, or type the text again`);
    expect(said).toContain('1 error and 0 warnings');
  });
  it('show nothing', () => {
    const said = report({ [ARTICLE]: ['title: A fund by the river', 'title: "\u3000 "'] });
    expect(said).toContain('error empty-value');
    expect(said).toContain('1 error and 0 warnings');
  });
  it('hold hidden characters', () => {
    expect(
      report({
        [CITY]: ['en: Nanjing', 'en: Nan\u200bjing'],
        [ARTICLE]: [
          'title: Nanjing announces a fund of 1 billion yuan',
          'title: |\n  Nanjing\n  announces',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:2:8 error hidden-character
        title goes over several lines: “Nanjing⟨U+000A⟩announces⟨U+000A⟩”.
          2 | title: |
                     ^
        Write the text on one line.

      content/cities/nanjing.md:2:13 error hidden-character
        names.en holds a hidden or direction-changing character: “Nan⟨U+200B⟩jing”.
          2 | names: {en: Nan·jing, zh: 南京市}
                          ^
        Delete U+200B, or type the text again instead of pasting it.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('are empty', () => {
    expect(
      report({
        [CITY]: ['parent: jiangsu', 'parent:'],
        [FUND]: ['kind: investment-fund', 'kind: ""'],
        [PARTNER]: ['en: River Capital', 'en: ""'],
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:5:1 error empty-value
        parent is empty.
          5 | parent:
              ^
        Fill it in, or remove the key where it is optional.

      content/funds/river-fund.md:4:7 error empty-value
        kind is empty.
          4 | kind: ""
                    ^
        Fill it in, or remove the key where it is optional.

      content/partners/river-capital.md:2:13 error empty-value
        names.en is empty.
          2 | names: {en: "", zh: 江河资本}
                          ^
        Fill it in, or remove the key where it is optional.

      content/partners/river-capital.md:2:13 error empty-value
        names.en is empty.
          2 | names: {en: "", zh: 江河资本}
                          ^
        Fill it in, or remove the key where it is optional.

      4 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('are too long', () => {
    expect(
      report({
        [ARTICLE]: ['a-fund-by-the-river', 'x'.repeat(5000)],
        [CITY]: ['en: Nanjing', `en: ${'N'.repeat(201)}`],
        [FUND]: ['places: [nanjing]', `places: [${'n'.repeat(300)}]`],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:17:10 error too-long
        sources[1].url is longer than 2000 characters.
          17 |     url: https://example.org/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                        ^
        Use the shortest address that leads to the page.

      content/cities/nanjing.md:2:13 error too-long
        names.en is longer than 200 characters.
          2 | names: {en: NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN
                          ^
        Shorten it; details belong in the text below the facts.

      content/funds/river-fund.md:3:10 error too-long
        places[1] is longer than 120 characters.
          3 | places: [nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
                       ^
        Shorten it; details belong in the text below the facts.

      3 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('are too many', () => {
    const aliases = Array.from({ length: 41 }, (_, at) => `N${at}`).join(', ');
    expect(report({ [CITY]: ['added:', `aliases: [${aliases}]\nadded:`] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:8:10 error too-many
        aliases has more than 40 items.
          8 | aliases: [N0, N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11, N12, N13, N14, N15, N16, N17, N18, N19,
                       ^
        Keep the most important ones, or make two entries.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are too few', () => {
    expect(report({ [ARTICLE]: ['sources: [gazette]', 'sources: []'] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:10:14 error too-few
        claims[1].sources is an empty list.
          10 |     sources: []
                            ^
        Add at least one item.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

everyCodeHasACase({ ...frontmatterProblems, ...valueProblems });
