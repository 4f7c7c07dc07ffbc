import { describe, expect, it } from 'vitest';
import { heads } from './heads.ts';
import { ARTICLE, CITY, FUND, PARTNER } from './report.ts';

type Changes = Parameters<typeof heads>[0];

const DISTRICT = `---
names: {en: Riverside}
level: district
province: jiangsu
parent: nanjing
coordinates: {lat: 32.06, lon: 118.78}
added: 2026-11-24
---
`;
const article = ARTICLE;
const INDEX = `---
names: {en: Index}
publisher: CCID
subject: chain
method: Points
sources:
  - {id: a, title: A, publisher: forum, form: post, url: https://example.org/}
added: 2026-11-24
---
The method. [@a] And more. [@a]
`;
const CHAINS: Changes = {
  'chains/alpha.md': '---\nnames: {en: Alpha}\nadded: 2026-11-24\n---\n',
  'rankings/ccid/1.md': `---
rows:
  - {chain: alpha, rank: 1}
complete: false
sources:
  - {id: a, title: A, publisher: forum, form: post, url: https://example.org/}
added: 2026-11-24
---
`,
};

const tables: Record<string, [what: string, changes: Changes, expected: string[]][]> = {
  'what depends on a refused value is not checked on': [
    [
      'a level that is none, of a place with others in it',
      { [CITY]: ['sub-provincial-city', 'subprovincial-city'], 'cities/riverside.md': DISTRICT },
      ['cities/nanjing.md:3:8 error not-in-list'],
    ],
    [
      'a picture’s name: no advice about the picture of the example',
      {
        [ARTICLE]: [
          'added:',
          'image: {file: a/b.jpg, alt: A, credit: A, licence: A, source: https://example.org/}\nadded:',
        ],
      },
      [`${article}:21:15 error bad-code`],
    ],
    [
      'the subject of an index: its editions’ rows are not read by another',
      { ...CHAINS, 'rankings/ccid/index.md': INDEX.replace('chain', 'CHAINS') },
      ['rankings/ccid/index.md:4:10 error not-in-list'],
    ],
    [
      'the key of the sources: its citations are not unknown',
      { ...CHAINS, 'rankings/ccid/index.md': INDEX.replace('sources:', 'Sources:') },
      ['rankings/ccid/index.md:6:1 error unknown-key'],
    ],
    [
      'a fund that cannot be read is no fund without a claim, nor are its figures unknown',
      { [FUND]: ['money: public', 'money: state'] },
      ['funds/river-fund.md:5:8 error not-in-list'],
    ],
    [
      'an article with a mistake still holds the claim of its fund',
      { [ARTICLE]: ['kind: fund', 'kind: founding'] },
      [`${article}:4:7 error not-in-list`],
    ],
    [
      'a name that is no id hides nothing else, and nothing follows from it',
      {
        [ARTICLE]: ['places: [nanjing]', 'places: [Nan Jing, nanjing]\ntopics: [mony]'],
      },
      [`${article}:5:10 error bad-id`, `${article}:6:10 error not-in-list`],
    ],
  ],
  'beside it, what has nothing to do with it is told in the same run': [
    [
      'an unknown partner',
      { [ARTICLE]: ['kind: fund\n', 'kind: founding\nchains: [no-chain]\n'] },
      [`${article}:4:7 error not-in-list`, `${article}:5:10 error unknown-reference`],
    ],
    [
      'a list in a list',
      { [ARTICLE]: ['kind: fund\nplaces: [nanjing]', 'kind: founding\nplaces: [[nanjing]]'] },
      [`${article}:4:7 error not-in-list`, `${article}:5:10 error wrong-type`],
    ],
  ],
  'a key misspelt is not missing too': [
    ['a letter', { [ARTICLE]: ['title:', 'titel:'] }, [`${article}:2:1 error unknown-key`]],
    ['a capital', { [CITY]: ['level:', 'Level:'] }, ['cities/nanjing.md:3:1 error unknown-key']],
    [
      'another word, where one key alone is missing',
      { [PARTNER]: ['kind:', 'sort:'] },
      ['partners/river-capital.md:3:1 error unknown-key'],
    ],
    [
      'in a source',
      { [ARTICLE]: ['    publisher:', '    publsher:'] },
      [`${article}:16:5 error unknown-key`],
    ],
    [
      'beside a key that is missing',
      { [ARTICLE]: ['title: Nanjing announces a fund of 1 billion yuan\ndate:', 'dat:'] },
      [`${article}:2:1 error unknown-key`, `${article}:3:1 error missing-key`],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  it.each(cases)('%s', (_what, changes, expected) => {
    expect(heads(changes)).toEqual(expected);
  });
});
