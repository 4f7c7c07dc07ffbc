import { describe, expect, it } from 'vitest';
import { claimProblems } from '../../../src/problems/catalogue/claims.ts';
import {
  ARTICLE,
  CITY,
  everyCodeHasACase,
  FUND,
  PARTNER,
  PROVINCE,
  report,
  SOUND,
} from './report.ts';

const STATUS = '    stage: announced';
const SOURCES = '    sources: [gazette]';
/** A claim’s dollars. */
const usd = (amount: string): string =>
  `    usd: [{source: gazette, amount: ${amount}}]\n${STATUS}`;
/** A district of the city. */
const DISTRICT = `---
names: {en: Riverside}
level: district
province: jiangsu
parent: nanjing
coordinates: {lat: 32.1, lon: 118.7}
added: 2026-11-24
---
`;
const introduce = (things: string): string => `introduces:\n${things}added: 2026-11-24\n---\n[[`;
const TAIL = 'added: 2026-11-24\n---\n[[';

describe('references', () => {
  it('lead nowhere', () => {
    expect(
      report({
        [ARTICLE]: ['places: [nanjing]', 'places: [nanjng, atlantis]'],
        [FUND]: ['sponsors: [river-capital]', 'sponsors: [river-captial]'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:5:10 error unknown-reference
        There is no place “nanjng” in the record.
          5 | places: [nanjng, atlantis]
                       ^
        Did you mean nanjing? If it is another, add a file for this place, or bring it in under introduces: in an article.

      content/articles/2018/2018-07-23-river-fund.md:5:18 error unknown-reference
        There is no place “atlantis” in the record.
          5 | places: [nanjng, atlantis]
                               ^
        Add a file for this place, or bring it in under introduces: in an article.

      content/funds/river-fund.md:6:12 error unknown-reference
        There is no partner or place “river-captial” in the record.
          6 | sponsors: [river-captial]
                         ^
        Did you mean river-capital? If it is another, add a file for this partner or place, or bring it in under introduces: in an article.

      3 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('are suggested by alias and by Chinese name', () => {
    expect(
      report({
        [PARTNER]: ['kind:', 'aliases: [ZBIA]\nkind:'],
        [FUND]: ['sponsors: [river-capital]', 'sponsors: [zbia]'],
        [ARTICLE]: ['[[nanjing]] announced', '[[nan-jing]] announced'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:23:1 error unknown-mention
        There is nothing called “nan-jing” in the record.
          23 | [[nan-jing]] announced the [[river-fund]] of [[river-fund#size]]. [@gazette]
               ^
        Did you mean [[nanjing]]?

      content/funds/river-fund.md:6:12 error unknown-reference
        There is no partner or place “zbia” in the record.
          6 | sponsors: [zbia]
                         ^
        Did you mean river-capital? If it is another, add a file for this partner or place, or bring it in under introduces: in an article.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('lead to a thing of another sort', () => {
    expect(
      report({
        [ARTICLE]: ['places: [nanjing]', 'places: [river-fund, 2018-07-23-river-fund]'],
        [FUND]: ['sponsors: [river-capital]', 'sponsors: [river-fund]'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:5:10 error wrong-kind-of-thing
        river-fund is a fund, and a place is wanted here.
          5 | places: [river-fund, 2018-07-23-river-fund]
                       ^
        Name a place of the record.

      content/articles/2018/2018-07-23-river-fund.md:5:22 error wrong-kind-of-thing
        2018-07-23-river-fund is an article, and a place is wanted here.
          5 | places: [river-fund, 2018-07-23-river-fund]
                                   ^
        Name a place of the record.

      content/funds/river-fund.md:6:12 error wrong-kind-of-thing
        river-fund is a fund, and a partner or place is wanted here.
          6 | sponsors: [river-fund]
                         ^
        Name a partner or place of the record.

      3 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('stand twice in a list', () => {
    expect(report({ [FUND]: ['places: [nanjing]', 'places: [nanjing, nanjing]'] }))
      .toMatchInlineSnapshot(`
      "content/funds/river-fund.md:3:19 error named-twice
        nanjing is named twice in this list.
          3 | places: [nanjing, nanjing]
                                ^
        Keep it once.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('name a place beside the one it lies in', () => {
    expect(
      report({
        'cities/riverside.md': DISTRICT,
        [ARTICLE]: ['places: [nanjing]', 'places: [jiangsu, riverside, nanjing]'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:5:10 warning ancestor-beside-descendant
        jiangsu stands beside riverside, which lies in it.
          5 | places: [jiangsu, riverside, nanjing]
                       ^
        Keep the narrower one only: places: [riverside].

      content/articles/2018/2018-07-23-river-fund.md:5:30 warning ancestor-beside-descendant
        nanjing stands beside riverside, which lies in it.
          5 | places: [jiangsu, riverside, nanjing]
                                           ^
        Keep the narrower one only: places: [riverside].

      0 errors and 2 warnings in 1 file.
      "
    `);
  });
});

describe('places and parts', () => {
  it('lie in themselves', () => {
    expect(
      report({
        'cities/riverside.md': DISTRICT,
        [CITY]: ['parent: jiangsu', 'parent: riverside'],
        [FUND]: ['added:', 'part_of: {fund: river-fund}\nadded:'],
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:5:9 error loop
        parent: goes round in a circle: nanjing → riverside → nanjing.
          5 | parent: riverside
                      ^
        Correct parent: in one of them.

      content/funds/river-fund.md:7:10 error loop
        part_of: goes round in a circle: river-fund → river-fund.
          7 | part_of: {fund: river-fund}
                       ^
        Correct part_of: in one of them.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('lie in another province', () => {
    expect(
      report({
        'cities/anhui.md': String(SOUND[PROVINCE])
          .replaceAll('jiangsu', 'anhui')
          .replace('Jiangsu, zh: 江苏省', 'Anhui, zh: 安徽省')
          .replace('320000', '340000'),
        'cities/riverside.md': DISTRICT.replace('province: jiangsu', 'province: anhui'),
        'cities/lakeside.md': DISTRICT.replace('parent: nanjing\n', ''),
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/lakeside.md:4:11 error wrong-province
        Nothing leads from the place up to its province, jiangsu.
          4 | province: jiangsu
                        ^
        Add parent: jiangsu, or the place between the two.

      content/cities/riverside.md:4:11 error wrong-province
        province: anhui does not agree with the places above, which lead to jiangsu.
          4 | province: anhui
                        ^
        Write province: jiangsu, or correct parent:.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('name a province that is not there only once', () => {
    expect(report({ [CITY]: ['province: jiangsu', 'province: jiangsoo'] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:4:11 error unknown-reference
        There is no place “jiangsoo” in the record.
          4 | province: jiangsoo
                        ^
        Did you mean jiangsu? If it is another, add a file for this place, or bring it in under introduces: in an article.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('dates', () => {
  it('lie in the future', () => {
    expect(
      report({
        [ARTICLE]: undefined,
        'articles/2027/2027-river-fund.md': String(SOUND[ARTICLE])
          .replace('date: 2018-07-23', 'date: 2027')
          .replace('published: 2018-07-23', 'published: 2026-12-02'),
        [CITY]: [
          'added: 2026-11-24',
          'added: 2026-12-01\nchanges: [{date: 2026-12-24, what: The parent}]',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2027/2027-river-fund.md:3:7 error future-date
        2027 lies in the future; today is 2026-12-01.
          3 | date: 2027
                    ^
        Correct the date; the record holds only what has happened.

      content/articles/2027/2027-river-fund.md:18:16 error future-date
        2026-12-02 lies in the future; today is 2026-12-01.
          18 |     published: 2026-12-02
                              ^
        Correct the date; the record holds only what has happened.

      content/cities/nanjing.md:9:18 error future-date
        2026-12-24 lies in the future; today is 2026-12-01.
          9 | changes: [{date: 2026-12-24, what: The parent}]
                               ^
        Correct the date; the record holds only what has happened.

      3 errors and 0 warnings in 2 files.
      "
    `);
  });
});

describe('amounts', () => {
  it('cannot be read', () => {
    expect(report({ [ARTICLE]: ['1 billion CNY', '1 bilion'] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:13 error amount-unreadable
        The amount “1 bilion” cannot be read: “bilion” is no unit or currency that is known.
          8 |     amount: 1 bilion
                          ^
        Write it as in 10 billion CNY, US$1.5bn, HK$50m, 100亿元 or 5000万元; the currencies are CNY, HKD, USD, EUR, MOP or JPY.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    ['10 billion', 'it names no currency.'],
    ['10 billion CNY USD', 'it names two currencies.'],
    ['$10 billion', 'a bare $ could mean US or Hong Kong dollars.'],
    ['10 bazillion CNY', '“bazillion” is no unit or currency that is known.'],
    ['billions of yuan', 'it has no number.'],
    ['0 CNY', 'nought is no amount; leave out what is not known.'],
    ['10 to 20 billion CNY', 'it is not one number, one unit and one currency.'],
  ])('%s: %s', (amount, what) => {
    expect(report({ [ARTICLE]: ['1 billion CNY', amount] })).toContain(
      `The amount “${amount}” cannot be read: ${what}`,
    );
  });
  it.each([
    ['ten times too large', '10 billion CNY', '149 million USD', 'factor of 10 '],
    ['ten times too small', '100 million CNY', '149 million USD', 'factor of 10 '],
    ['万 for 亿', '10万元', '149 million USD', 'factor of 10000 '],
    ['million for billion', '1 million CNY', '149 million USD', 'factor of 1000 '],
  ])('have a slipped unit: %s', (_what, amount, dollars, factor) => {
    const files = {
      [ARTICLE]: ['    amount: 1 billion CNY\n' + STATUS, `    amount: ${amount}\n${usd(dollars)}`],
    } as const;
    expect(report(files)).toContain(`${amount} and ${dollars} differ by a ${factor}at the rate`);
  });
  it('have a slipped unit', () => {
    expect(report({ [ARTICLE]: [STATUS, usd('1.49 billion USD')] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:9:37 error unit-slip
        1 billion CNY and 1.49 billion USD differ by a factor of 10 at the rate of the month.
          9 |     usd: [{source: gazette, amount: 1.49 billion USD}]
                                                  ^
        10 billion CNY would fit 1.49 billion USD. Check the unit of both: 亿 is 100 million, 万 is 10 thousand; if the source itself misprints, add as_published: true and a note.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are far from the dollars', () => {
    expect(report({ [ARTICLE]: [STATUS, usd('300 million USD')] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:9:37 warning dollars-off
        300 million USD is 2.02 times what 1 billion CNY was worth at the rate of the month.
          9 |     usd: [{source: gazette, amount: 300 million USD}]
                                                  ^
        Check both figures; if the source has it so, add as_published: true and a note.

      0 errors and 1 warning in 1 file.
      "
    `);
  });
  it.each(['100 million USD', '149 million USD', '220 million USD'])(
    'are near enough to %s',
    (dollars) => {
      expect(report({ [ARTICLE]: [STATUS, usd(dollars)] })).toBe('No problems found.\n');
    },
  );
  it.each(['1.49 billion USD', '300 million USD'])(
    'are kept as published beside %s, with a note',
    (dollars) => {
      const kept = `${usd(dollars)}\n    as_published: true\n    note: So it prints`;
      expect(report({ [ARTICLE]: [STATUS, kept] })).toBe('No problems found.\n');
    },
  );
  it('are kept as published without need, or without a note', () => {
    expect(report({ [ARTICLE]: [STATUS, `${usd('149 million USD')}\n    as_published: true`] }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:11:5 warning as-published-unneeded
        as_published: true is no longer needed: the figures agree.
          11 |     as_published: true
                   ^
        Remove as_published:.

      content/articles/2018/2018-07-23-river-fund.md:11:5 error as-published-without-note
        as_published: true has no note.
          11 |     as_published: true
                   ^
        Add note: with what the source prints, so that readers understand.

      1 error and 1 warning in 1 file.
      "
    `);
  });
  it('run for years that are none of a budget', () => {
    expect(report({ [ARTICLE]: [STATUS, `${STATUS}\n    years: 3`] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:10:5 error years-without-per
        years: is given without per: year.
          10 |     years: 3
                   ^
        Add per: year, or remove years:.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('sources', () => {
  it('are not listed', () => {
    expect(report({ [ARTICLE]: [SOURCES, '    sources: [gazete]'] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:10:15 error source-unlisted
        No source “gazete” is listed under sources:.
          10 |     sources: [gazete]
                             ^
        Did you mean gazette?

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are not listed where a conflict, a change or dollars name them', () => {
    const text = report({
      [ARTICLE]: [
        TAIL,
        `conflicts: [{id: a, grade: doubt, of: [nanjing], about: a, text: b, sources: [x]}]
changes: [{date: 2026-11-24, what: c, sources: [y]}]
${TAIL}`,
      ],
    });
    expect(text).toContain(':21:79 error source-unlisted');
    expect(text).toContain(':22:49 error source-unlisted');
  });
  it('are cited by nobody, or listed twice', () => {
    expect(
      report({
        [ARTICLE]: [
          TAIL,
          `  - {id: gazette, title: A, publisher: forum, form: post, url: https://example.org/b}
  - {id: herald, title: A, publisher: forum, form: post, url: https://example.org/c}
${TAIL}`,
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:21:10 error source-twice
        The source gazette is listed twice.
          21 |   - {id: gazette, title: A, publisher: forum, form: post, url: https://example.org/b}
                        ^
        Give the second one a name of its own.

      content/articles/2018/2018-07-23-river-fund.md:22:10 warning source-unused
        Nothing cites the source herald.
          22 |   - {id: herald, title: A, publisher: forum, form: post, url: https://example.org/c}
                        ^
        Cite it with [@herald] where it says something, or remove it.

      1 error and 1 warning in 1 file.
      "
    `);
  });
});

describe('funds', () => {
  const fund = String(SOUND[FUND]).replace('River Fund, zh: 江河基金', 'Lake Fund');
  it('are claimed by nobody', () => {
    expect(report({ 'funds/lake-fund.md': fund })).toMatchInlineSnapshot(`
      "content/funds/lake-fund.md:2:13 error fund-without-claim
        No article makes a claim about the fund lake-fund.
          2 | names: {en: Lake Fund}
                          ^
        Add a claim in the article that tells of it, or remove the fund.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('may be claimed in an article with mistakes', () => {
    const broken = [SOURCES, '    sources: []'] as const;
    expect(report({ [ARTICLE]: broken })).not.toContain('fund-without-claim');
  });
  it('are not counted, and nobody knows why', () => {
    expect(report({ [FUND]: ['added:', 'counted: false\nadded:'] })).toMatchInlineSnapshot(`
      "content/funds/river-fund.md:7:1 error uncounted-without-reason
        counted: false has no reason.
          7 | counted: false
              ^
        Add reason: with why it stays out of the totals.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are counted against a reason', () => {
    expect(report({ [FUND]: ['added:', 'reason: One report only\nadded:'] }))
      .toMatchInlineSnapshot(`
      "content/funds/river-fund.md:7:1 warning reason-without-uncounted
        reason: is given, but the fund is counted.
          7 | reason: One report only
              ^
        Add counted: false, or remove reason:.

      0 errors and 1 warning in 1 file.
      "
    `);
  });
});

describe('names', () => {
  it('belong to several things', () => {
    expect(
      report({
        'partners/lake-capital.md': String(SOUND[PARTNER])
          .replace('{en: River Capital, zh: 江河资本}', '{en: Lake Capital}')
          .replace('kind:', 'aliases: [river capital, LC]\nkind:'),
        'partners/low-capital.md': String(SOUND[PARTNER])
          .replace('{en: River Capital, zh: 江河资本}', '{en: Low Capital}')
          .replace('kind:', 'aliases: [lc]\nkind:'),
      }),
    ).toMatchInlineSnapshot(`
      "content/partners/lake-capital.md:3:11 error alias-clash
        “river capital” already names a partner of the record, river-capital (content/partners/river-capital.md).
          3 | aliases: [river capital, LC]
                        ^
        If it is the same, remove this entry and write river-capital; if it is another, leave this alias out, or make it longer, for instance with the place.

      content/partners/low-capital.md:3:11 error alias-clash
        “lc” already names a partner of the record, lake-capital (content/partners/lake-capital.md).
          3 | aliases: [lc]
                        ^
        If it is the same, remove this entry and write lake-capital; if it is another, leave this alias out, or make it longer, for instance with the place.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('may be shared by a company and its chain', () => {
    const chain = '---\nnames: {en: River}\naliases: [River Capital]\nadded: 2026-11-24\n---\n';
    expect(report({ 'chains/river.md': chain })).toBe('No problems found.\n');
  });
});

describe('introduced things', () => {
  it('are known to the whole record', () => {
    const files = {
      [FUND]: undefined,
      [ARTICLE]: [
        TAIL,
        introduce(
          '  funds: [{id: river-fund, names: {en: River Fund}, places: [nanjing], kind: other, money: unclear, focus: blockchain}]\n',
        ),
      ],
    } as const;
    expect(report(files)).toBe('No problems found.\n');
  });
  it('have a file already, or stand twice', () => {
    expect(
      report({
        [ARTICLE]: [
          TAIL,
          introduce(`  partners:
    - {id: river-capital, names: {en: River Capital}, kind: bank}
    - {id: lake-capital, names: {en: Lake Capital}, kind: bank}
    - {id: lake-capital, names: {en: Lake Capital Two}, kind: bank}
`),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:23:12 error introduced-twice
        river-capital is introduced here, and is already in the record: content/partners/river-capital.md.
          23 |     - {id: river-capital, names: {en: River Capital}, kind: bank}
                          ^
        Remove it from introduces: and go on writing river-capital; if it is another, give it another id.

      content/articles/2018/2018-07-23-river-fund.md:25:12 error introduced-twice
        lake-capital is introduced twice in this article.
          25 |     - {id: lake-capital, names: {en: Lake Capital Two}, kind: bank}
                          ^
        Keep it once.

      2 errors and 0 warnings in 1 file.
      "
    `);
  });
  it('have mistakes where they stand', () => {
    expect(
      report({
        [ARTICLE]: [
          TAIL,
          introduce('  cities: [{id: atlantis, names: {en: Atlantis}, level: island}]\n'),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:22:50 error missing-key
        The key coordinates: is missing from introduces.cities[1].
          22 |   cities: [{id: atlantis, names: {en: Atlantis}, level: island}]
                                                                ^
        Add it as in coordinates: {lat: 32.06, lon: 118.8}.

      content/articles/2018/2018-07-23-river-fund.md:22:50 error missing-key
        The key province: is missing from introduces.cities[1].
          22 |   cities: [{id: atlantis, names: {en: Atlantis}, level: island}]
                                                                ^
        Add it as in province: jiangsu.

      content/articles/2018/2018-07-23-river-fund.md:22:57 error not-in-list
        “island” is not one of the values of introduces.cities[1].level.
          22 |   cities: [{id: atlantis, names: {en: Atlantis}, level: island}]
                                                                       ^
        Choose province, autonomous-region, municipality, special-administrative-region, sub-provincial-city, prefecture-level-city, autonomous-prefecture, county-level-city, county, district or new-area.

      3 errors and 0 warnings in 1 file.
      "
    `);
  });
});

everyCodeHasACase(claimProblems);
