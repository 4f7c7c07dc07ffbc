import { describe, expect, it } from 'vitest';
import { identityProblems } from '../../../src/problems/catalogue/identity.ts';
import { heads } from './heads.ts';
import { ARTICLE, everyCodeHasACase, FUND, PARTNER, record, report, SOUND } from './report.ts';

type Changes = Parameters<typeof report>[0];

describe('a place that the record lacks is offered ready to be brought in', () => {
  it('one that is near to another in writing', () => {
    expect(report({ [ARTICLE]: ['places: [nanjing]', 'places: [nanning]'] }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:5:10 error new-place
        The place “nanning” is not in the record yet.
          5 | places: [nanning]
                       ^
        Bring it in with these lines of an article:
        南宁市, 广西壮族自治区; write nanning:
        introduces:
          cities:
            - id: guangxi
              names:
                en: Guangxi Zhuang Autonomous Region
                zh: 广西壮族自治区
                pinyin: Guǎngxī Zhuàngzú Zìzhìqū
              level: autonomous-region
              province: guangxi
              gb2260: '450000'
              coordinates: {lat: , lon: }
            - id: nanning
              names:
                en: Nanning
                zh: 南宁市
                pinyin: Nánníng Shì
              level: prefecture-level-city
              province: guangxi
              parent: guangxi
              gb2260: '450100'
              coordinates: {lat: , lon: }
        Fill in the coordinates and whatever else is left empty, and write its id here.
        If it is a slip, write nanjing.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    ['in Chinese', 'places: [nanjing]', 'places: [厦门]', '5:10', '厦门'],
    ['in Chinese, with what it is', 'places: [nanjing]', 'places: [厦门市]', '5:10', '厦门市'],
    ['in traditional characters', 'places: [nanjing]', 'places: [廈門]', '5:10', '廈門'],
    ['in English', 'places: [nanjing]', 'places: [Xiamen]', '5:10', 'Xiamen'],
    ['in pinyin', 'places: [nanjing]', 'places: [Xiàmén Shì]', '5:10', 'Xiàmén Shì'],
    ['in the text', 'announced the', 'and [[Xiamen]] announced the', '23:17', 'Xiamen'],
    ['in the text, in Chinese', 'announced the', '【【厦门】】 announced the', '23:13', '厦门'],
  ])('by its name where an id is wanted, %s', (_how, from, to, position, name) => {
    const said = report({ [ARTICLE]: [from, to] });
    expect(said).toMatch(new RegExp(`^content/articles/.*:${position} error new-place`));
    expect(said).toContain(`The place “${name}” is not in the record yet.`);
    expect(said).toContain('write xiamen');
    expect(said).toContain("gb2260: '350200'");
    expect(said).toContain('1 error and 0 warnings');
  });
  it.each([
    ['ideographic comma', '[厦门、泉州]'],
    ['full-width comma', '[厦门，泉州]'],
    ['quotes', "['厦门, 泉州']"],
  ])(
    'by the names of two in one text, parted by %s: each with its lines, once',
    (_sign, written) => {
      const said = report({ [ARTICLE]: ['places: [nanjing]', `places: ${written}`] });
      expect(said).toMatch(/^content\/articles\/.*:5:10 error new-places/);
      expect(said).toContain('Write [xiamen, quanzhou], and bring in what is missing');
      const ids = [...said.matchAll(/^ {4,}- id: (\S+)$/gm)].map(([, id]) => id);
      expect(ids).toEqual(['fujian', 'xiamen', 'quanzhou']);
      expect(said).toContain('1 error and 0 warnings');
    },
  );
  it('by the names of two, one of which the record has', () => {
    const said = report({ [ARTICLE]: ['places: [nanjing]', 'places: [南京、厦门]'] });
    expect(said).toContain('Write [nanjing, xiamen], and bring in what is missing');
  });
  it('by the names of two where a list is wanted: as that list', () => {
    expect(report({ [ARTICLE]: ['places: [nanjing]', 'places: 厦门、泉州'] })).toContain(
      'Write it as in places: [xiamen, quanzhou].',
    );
  });
  it('not by names of which one may be several', () => {
    expect(report({ [ARTICLE]: ['places: [nanjing]', 'places: [厦门、朝阳区]'] })).not.toContain(
      'new-places',
    );
  });
  it('by its name, alone where a list is wanted: with the id that it would have', () => {
    expect(report({ [ARTICLE]: ['places: [nanjing]', 'places: 厦门'] })).toContain(
      'Write it as in places: [xiamen].',
    );
  });
  it('one that several are called, of which the record has none', () => {
    expect(report({ [ARTICLE]: ['[[river-fund', '[[chaoyang-district]] [[river-fund'] }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:23:27 error new-place
        Several places are called “chaoyang-district”.
          23 | [[nanjing]] announced the [[chaoyang-district]] [[river-fund]] of [[river-fund#size]]. [@gazette]
                                         ^
        Bring it in with these lines of an article:
        朝阳区, 北京市; write chaoyang-beijing:
        introduces:
          cities:
            - id: beijing
              names:
                en: Beijing
                zh: 北京市
                pinyin: Běijīng Shì
              level: municipality
              province: beijing
              gb2260: '110000'
              coordinates: {lat: , lon: }
            - id: chaoyang-beijing
              names:
                en: Chaoyang District, Beijing
                zh: 朝阳区
                pinyin: Cháoyáng Qū
              level: district
              province: beijing
              parent: beijing
              gb2260: '110105'
              coordinates: {lat: , lon: }
        朝阳区, 长春市, 吉林省; write chaoyang-changchun:
        introduces:
          cities:
            - id: jilin
              names:
                en: Jilin
                zh: 吉林省
                pinyin: Jílín Shěng
              level: province
              province: jilin
              gb2260: '220000'
              coordinates: {lat: , lon: }
            - id: changchun
              names:
                en: Changchun
                zh: 长春市
                pinyin: Chángchūn Shì
              level: sub-provincial-city
              province: jilin
              parent: jilin
              gb2260: '220100'
              coordinates: {lat: , lon: }
            - id: chaoyang-changchun
              names:
                en: Chaoyang District, Changchun
                zh: 朝阳区
                pinyin: Cháoyáng Qū
              level: district
              province: jilin
              parent: changchun
              gb2260: '220104'
              coordinates: {lat: , lon: }
        潮阳区, 汕头市, 广东省; write chaoyang-shantou:
        introduces:
          cities:
            - id: guangdong
              names:
                en: Guangdong
                zh: 广东省
                pinyin: Guǎngdōng Shěng
              level: province
              province: guangdong
              gb2260: '440000'
              coordinates: {lat: , lon: }
            - id: shantou
              names:
                en: Shantou
                zh: 汕头市
                pinyin: Shàntóu Shì
              level: prefecture-level-city
              province: guangdong
              parent: guangdong
              gb2260: '440500'
              coordinates: {lat: , lon: }
            - id: chaoyang-shantou
              names:
                en: Chaoyang District, Shantou
                zh: 潮阳区
                pinyin: Cháoyáng Qū
              level: district
              province: guangdong
              parent: shantou
              gb2260: '440513'
              coordinates: {lat: , lon: }
        Fill in the coordinates and whatever else is left empty, and write its id here.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

/** A fund of the same kind and size as the first, told in an article of its own. */
const SECOND = 'funds/second-fund.md';
const TELLING = 'articles/2018/2018-07-24-second-fund.md';
interface Second {
  names?: string;
  place?: string;
  amount?: string;
  date?: string;
  more?: string;
}
function secondFund({
  names = '{en: Another Fund}',
  place = 'nanjing',
  amount = '2 billion CNY',
  date = '2018-07-24',
  more = '',
}: Second): Changes {
  const original = record({});
  return {
    [SECOND]: String(original[FUND])
      .replace(/names: .*/, `names: ${names}`)
      .replace('[nanjing]', `[${place}]`)
      .replace('added:', `${more}added:`),
    [TELLING.replace('2018-07-24', date)]: String(original[ARTICLE])
      .replace(/title: Nanjing.*/, 'title: Another fund')
      .replaceAll('river-fund', 'second-fund')
      .replaceAll('2018-07-23', date)
      .replace('1 billion CNY', amount)
      .replace('https://example.org/a-fund-by-the-second-fund', 'https://example.org/b'),
  };
}
const secondPartner = (names: string, more = ''): Changes => ({
  'partners/second.md': String(record({})[PARTNER])
    .replace(/names: .*/, `names: ${names}`)
    .replace('added:', `${more}added:`),
});
const secondEvent = (
  changes: readonly (readonly [string, string])[],
  date = '2018-07-23',
): Changes => {
  const path = `articles/2018/${date}-second.md`;
  const text = changes.reduce(
    (now, [from, to]) => now.replace(from, () => to),
    String(record({})[ARTICLE]).replaceAll('2018-07-23', date),
  );
  // What it tells of the fund's money is the first's.
  return { [path]: text.replace('    stage: announced\n', '    restates: true\n') };
};
const OTHER_PAGE = ['https://example.org/a-fund-by-the-river', 'https://example.org/b'] as const;
const OTHER_TITLE = [
  'Nanjing announces a fund of 1 billion yuan',
  'Another 1 billion yuan',
] as const;
const sources = (...urls: string[]): Changes => ({
  [ARTICLE]: [
    'added:',
    urls
      .map(
        (url, at) =>
          `  - {id: s${at}, title: A, publisher: forum, form: post, url: "${url}", published: 2018-07-23}\n`,
      )
      .join('') + 'added:',
  ],
});
/** The page of the event, cited again by a later one, with changes. */
const AGAIN = 'articles/2019/2019-03-01-again.md';
const citedAgain = (changes: readonly (readonly [string, string])[]): Changes => ({
  [AGAIN]: changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    String(SOUND[ARTICLE]).replace('date: 2018-07-23', 'date: 2019-03-01'),
  ),
});
const NAME = `${SECOND}:2:13 warning same-name`;
const PARTNERS = 'partners/second.md:2:13 warning same-name';
const EVENT = 'articles/2018/2018-07-23-second.md:2:8 warning same-event';
const DENIED = 'not_the_same_as: [{id: river-fund, why: Another founder}]\n';

const tables: Record<string, [what: string, changes: Changes, expected: string[]][]> = {
  'the same name': [
    ['of two funds of a place', secondFund({ names: '{en: River Fund}' }), [NAME]],
    ['but for case, width and spaces', secondFund({ names: '{en: "ＲＩＶＥＲ  fund"}' }), [NAME]],
    [
      'but for the script',
      secondFund({ names: '{en: Another Fund, zh: 江河基金}' }),
      [`${SECOND}:2:31 warning same-name`],
    ],
    [
      'of a fund of the province',
      secondFund({ names: '{en: River Fund}', place: 'jiangsu' }),
      [NAME],
    ],
    ['answered in the newer', secondFund({ names: '{en: River Fund}', more: DENIED }), []],
    [
      'answered in the older',
      {
        ...secondFund({ names: '{en: River Fund}' }),
        [FUND]: ['added:', 'not_the_same_as: [{id: second-fund, why: Another founder}]\nadded:'],
      },
      [],
    ],
    [
      'of a fund of another province',
      {
        ...secondFund({ names: '{en: River Fund}', place: 'anhui' }),
        'cities/anhui.md':
          '---\nnames: {en: Anhui}\nlevel: province\nprovince: anhui\ncoordinates: {lat: 31.86, lon: 117.28}\nadded: 2026-11-24\n---\n',
      },
      [],
    ],
    ['of two organisations', secondPartner('{en: River Capital}'), [PARTNERS]],
    ['but for the legal form', secondPartner('{en: "River Capital Co., Ltd."}'), [PARTNERS]],
    [
      'but for traditional characters and the legal form',
      secondPartner('{en: Another, zh: 江河資本有限公司}'),
      ['partners/second.md:2:26 warning same-name'],
    ],
    ['of an organisation and a fund', secondPartner('{en: River Fund}'), []],
    ['of no other', secondPartner('{en: River Capital II}'), []],
  ],
  'the same fund': [
    [
      'place, sum and month',
      secondFund({ amount: '1 billion CNY' }),
      [`${SECOND}:2:13 warning same-fund`],
    ],
    [
      'the sum in other words',
      secondFund({ amount: '10亿元' }),
      [`${SECOND}:2:13 warning same-fund`],
    ],
    ['answered', secondFund({ amount: '1 billion CNY', more: DENIED }), []],
    [
      'a part of it',
      secondFund({ amount: '1 billion CNY', more: 'part_of: {fund: river-fund}\n' }),
      [],
    ],
    ['another sum', secondFund({}), []],
    ['another place', secondFund({ amount: '1 billion CNY', place: 'jiangsu' }), []],
  ],
  'the same event': [
    ['day, place and title', secondEvent([OTHER_PAGE]), [EVENT]],
    [
      'the title in other case',
      secondEvent([['Nanjing announces', 'NANJING  Announces'], OTHER_PAGE]),
      [EVENT],
    ],
    ['day, place and page', secondEvent([OTHER_TITLE]), [EVENT]],
    [
      'answered',
      secondEvent([
        OTHER_TITLE,
        ['added:', 'not_the_same_as: [{id: 2018-07-23-river-fund, why: Another meeting}]\nadded:'],
      ]),
      [],
    ],
    ['another title and page', secondEvent([OTHER_TITLE, OTHER_PAGE]), []],
    ['another day', secondEvent([], '2018-07-25'), []],
    ['another place', secondEvent([['places: [nanjing]', 'places: [jiangsu]']]), []],
  ],
  'the same page': [
    [
      'but for scheme, slash and tracking',
      sources(
        'http://example.org/a-fund-by-the-river/',
        'https://www.example.org/a-fund-by-the-river?utm_source=x',
      ),
      [
        'articles/2018/2018-07-23-river-fund.md:21:59 warning same-page',
        'articles/2018/2018-07-23-river-fund.md:22:59 warning same-page',
      ],
    ],
    ['another page of the site', sources('https://example.org/b'), []],
  ],
  'a number of a register belongs to one thing': [
    [
      'of two places',
      {
        'cities/nanjing.md': ['added:', 'same_as: {wikidata: Q1}\nadded:'],
        'cities/jiangsu.md': ['added:', 'same_as: {wikidata: Q1}\nadded:'],
      },
      ['cities/nanjing.md:8:21 warning same-identifier'],
    ],
    [
      'but two may have different ones',
      {
        'cities/nanjing.md': ['added:', 'same_as: {wikidata: Q1}\nadded:'],
        'cities/jiangsu.md': ['added:', 'same_as: {wikidata: Q2}\nadded:'],
      },
      [],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  it.each(cases)('%s', (_what, changes, expected) => {
    expect(heads(changes).filter((head) => / same-/.test(head))).toEqual(expected);
  });
});

const OLDER =
  '---\nnames: {en: Lake House, zh: 湖屋}\naliases: [ZBIA]\nkind: bank\nadded: 2026-11-20\n---\n';
const NEWER = OLDER.replace('2026-11-20', '2026-11-26');
/** The article, one of whose partners is introduced by it. */
const introducing = (partner: string): Changes => ({
  'partners/z-older.md': OLDER,
  [ARTICLE]: ['added:', `introduces:\n  partners:\n    - ${partner}\nadded:`],
});

describe('what stands twice is told in what came later alone', () => {
  it.each<[what: string, changes: Changes, expected: string[]]>([
    [
      'an alias of an older thing, as the name of a newer one',
      {
        'partners/z-older.md': OLDER,
        'partners/a-newer.md': NEWER.replace('Lake House, zh: 湖屋', 'ZBIA').replace(
          'aliases: [ZBIA]\n',
          '',
        ),
      },
      ['partners/a-newer.md:2:13 error alias-clash'],
    ],
    [
      'a name of an older thing, as the alias of a newer one',
      {
        'partners/z-older.md': OLDER,
        'partners/a-newer.md': NEWER.replace('Lake House, zh: 湖屋', 'Other').replace(
          'ZBIA',
          'Lake House',
        ),
      },
      ['partners/a-newer.md:3:11 error alias-clash'],
    ],
    [
      'an alias of a thing, introduced under another id',
      introducing('{id: zbia, names: {en: ZBIA}, kind: bank}'),
      [`${ARTICLE}:23:30 error alias-clash`],
    ],
    [
      'an id, in an article',
      introducing('{id: z-older, names: {en: Lake House}, kind: bank}'),
      [`${ARTICLE}:23:12 error introduced-twice`],
    ],
    [
      'an id that an older article introduces, in a file of its own',
      {
        [ARTICLE]: [
          'added:',
          'introduces:\n  partners:\n    - {id: lake, names: {en: Lake House}, kind: bank}\nadded:',
        ],
        'partners/lake.md': NEWER,
      },
      ['partners/lake.md:1:1 error duplicate-id'],
    ],
    [
      'a number of a register, whatever the names',
      {
        'partners/z-older.md': OLDER.replace('kind:', 'same_as: {wikidata: Q1}\nkind:'),
        'partners/a-newer.md': NEWER.replace('aliases: [ZBIA]', 'same_as: {wikidata: Q1}'),
      },
      ['partners/a-newer.md:3:21 warning same-identifier'],
    ],
    [
      'and not where it is said that they are two',
      {
        'partners/z-older.md': OLDER.replace('kind:', 'same_as: {wikidata: Q1}\nkind:'),
        'partners/a-newer.md': NEWER.replace(
          'aliases: [ZBIA]',
          'same_as: {wikidata: Q1}\nnot_the_same_as: [{id: z-older, why: Its branch}]',
        ).replace('Lake House, zh: 湖屋', 'Other'),
      },
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(heads(changes)).toEqual(expected);
  });
});

describe('a page cited in two files', () => {
  const cases: [what: string, changes: Changes, expected: string[]][] = [
    ['alike', citedAgain([]), []],
    [
      'of another publisher',
      citedAgain([['publisher: gazette', 'publisher: herald']]),
      [`${AGAIN}:16:16 warning page-disagrees`],
    ],
    [
      'in another form',
      citedAgain([['form: report', 'form: copy']]),
      [`${AGAIN}:20:11 warning page-disagrees`],
    ],
    [
      'of another day',
      citedAgain([['published: 2018-07-23', 'published: 2018-07-24']]),
      [`${AGAIN}:18:16 warning page-disagrees`],
    ],
    [
      'without its day',
      citedAgain([['    published: 2018-07-23\n', '']]),
      [`${AGAIN}:17:10 warning page-disagrees`],
    ],
    [
      'in several ways, told once',
      citedAgain([
        ['publisher: gazette', 'publisher: herald'],
        ['form: report', 'form: copy'],
      ]),
      [`${AGAIN}:16:16 warning page-disagrees`],
    ],
  ];
  it.each(cases)('%s', (_what, changes, expected) => {
    expect(heads(changes).filter((head) => head.endsWith(' page-disagrees'))).toEqual(expected);
  });
});

everyCodeHasACase(identityProblems);
