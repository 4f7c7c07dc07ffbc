import { describe, expect, it } from 'vitest';
import { recordOfSite } from '../../../src/ledger/published/earlier-site.ts';
import { type EarlierRecord, earlierRecord } from '../../../src/ledger/published/earlier.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { publishedProblems } from '../../../src/problems/catalogue/published.ts';
import { ALL_TABLES } from '../../../src/views/data/tables/all.ts';
import { tempRecord } from '../../harness/record.ts';
import { ARTICLE, FUND, PARTNER, record, SOUND } from './report.ts';

type Changes = Parameters<typeof record>[0];

const provoked = new Set<string>();

/** What the tables of a site of a record tell of it; nothing where there is no such site. */
function inTables(content: string): EarlierRecord | undefined {
  const { ledger } = loadLedger(content);
  if (!ledger) return undefined;
  return recordOfSite((name) =>
    ALL_TABLES.find((table) => table.name === name)
      ?.rows(ledger)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
}

/**
 * What is said of a record beside an earlier one, both the sound one with some files changed: the
 * same beside the earlier record and beside the site that was built from it.
 */
function against(earlier: Changes, later: Changes): string[] {
  const before = tempRecord(record(earlier));
  const after = tempRecord(record(later));
  const said = (state: EarlierRecord) => {
    const { problems } = loadLedger(after, {
      ...{ realToday: '2026-12-01', checkOnly: true },
      against: state,
    });
    for (const { code } of problems) provoked.add(code);
    return problems.map(
      ({ file, line, column, severity, code, message }) =>
        `${file}:${line}:${column} ${severity} ${code} ${message}`,
    );
  };
  const found = said(earlierRecord(before));
  const site = inTables(before);
  if (site) expect(said(site)).toEqual(found);
  return found;
}

const claims = (...all: string[]): Changes => ({
  [ARTICLE]: [
    '  - fund: river-fund\n    amount: 1 billion CNY\n    stage: announced\n    sources: [gazette]\n',
    all.map((claim) => `  - {fund: river-fund, ${claim}, sources: [gazette]}\n`).join(''),
  ],
});
const SIZE = 'amount: 1 billion CNY, stage: announced';
const PAID = 'measure: paid-in, amount: 20 million CNY';
const MORE = 'amount: 1.001 billion CNY, stage: established';
const ADDRESS = '2018-07-23-river-fund#claim-river-fund';

describe('ids that were published', () => {
  const renamed = (more: string): Changes => ({
    [PARTNER]: undefined,
    'partners/stream-capital.md': String(SOUND[PARTNER]).replace('added:', `${more}added:`),
    [FUND]: ['[river-capital]', '[stream-capital]'],
    [ARTICLE]: ['id: river-capital', 'id: stream-capital'],
  });
  it('are the same', () => {
    expect(against({}, {})).toEqual([]);
  });
  it('go without formerly', () => {
    expect(against({}, renamed(''))).toEqual([
      'content/partners/river-capital.md:1:1 error id-gone The partner river-capital was in the record, and no entry has its id now or under formerly.',
    ]);
  });
  it('are remembered', () => {
    expect(against({}, renamed('formerly: [river-capital]\n'))).toEqual([]);
  });
  it('were old ones already, and are forgotten', () => {
    const old: Changes = { [PARTNER]: ['added:', 'formerly: [brook-capital]\nadded:'] };
    expect(against(old, {})).toEqual([
      expect.stringContaining('error id-gone The partner brook-capital was in the record'),
    ]);
  });
  it('are of a file that has a mistake, and is there', () => {
    const broken = against({}, { [PARTNER]: ['kind: investment-firm', 'kind: nothing'] });
    expect(broken.filter((line) => line.includes('id-gone'))).toEqual([]);
  });
  it('are of a file that was not valid then', () => {
    const broken: Changes = { [PARTNER]: ['kind: investment-firm', 'kind: nothing'] };
    expect(against(broken, {})).toEqual([]);
    expect(against(broken, renamed(''))).toEqual([
      expect.stringContaining('error id-gone The partner river-capital was in the record'),
    ]);
  });
  it('are new', () => {
    const more: Changes = {
      'partners/lake-capital.md': String(SOUND[PARTNER]).replaceAll('River', 'Lake'),
    };
    expect(against({}, more).filter((line) => /gone|changed/.test(line))).toEqual([]);
  });
});

describe('addresses of claims that were published', () => {
  it.each([
    ['a new one behind', [SIZE], [SIZE, PAID]],
    ['a mended amount', [SIZE], ['amount: 2 billion CNY, stage: announced']],
    ['another note', [SIZE], [`${SIZE}, note: A note`]],
  ])('mean the same with %s', (_, before, after) => {
    expect(against(claims(...before), claims(...after))).toEqual([]);
  });
  it('are lost to one with an id that stands before', () => {
    expect(against(claims(SIZE), claims(`id: paid, ${PAID}`, SIZE))).toEqual([
      `content/${ARTICLE}:6:1 warning claim-gone ${ADDRESS} was published; the claim that it named is now at #claim-river-fund-2.`,
    ]);
  });
  it('have come to mean another, where a new one stands before', () => {
    expect(against(claims(SIZE), claims(PAID, SIZE))).toEqual([
      `content/${ARTICLE}:7:5 error claim-address-changed ${ADDRESS} has come to mean another claim; the one that it named is at #claim-river-fund-2.`,
    ]);
  });
  it('have come to mean another, where the first was taken away', () => {
    expect(against(claims(SIZE, MORE), claims(MORE))).toEqual([
      `content/${ARTICLE}:7:5 error claim-address-changed ${ADDRESS} has come to mean another claim; the one that it named is gone.`,
    ]);
  });
  it('have changed places', () => {
    const found = against(claims(SIZE, PAID), claims(PAID, SIZE));
    expect(found.map((line) => line.split(' ')[2])).toEqual([
      'claim-address-changed',
      'claim-address-changed',
    ]);
  });
  it('are gone', () => {
    expect(against(claims(SIZE, PAID), claims(SIZE))).toEqual([
      `content/${ARTICLE}:6:1 warning claim-gone ${ADDRESS}-2 was published, and there is no such claim now.`,
    ]);
  });
  it('are those of a fund under another id', () => {
    const renamed: Changes = {
      [FUND]: undefined,
      'funds/stream-fund.md': String(SOUND[FUND]).replace(
        'added:',
        'formerly: [river-fund]\nadded:',
      ),
      [ARTICLE]: String(SOUND[ARTICLE]).replaceAll(/(?<!-)river-fund/g, 'stream-fund'),
    };
    expect(against({}, renamed).filter((line) => /gone|changed/.test(line))).toEqual([]);
  });
});

describe('a site that was built', () => {
  it('tells the same as its record', () => {
    const more: Changes = {
      [FUND]: ['added:', 'formerly: [brook-fund, old-fund]\nadded:'],
      ...claims(SIZE, `id: paid, ${PAID}, as_of: 2018-08`, MORE, 'stage: dormant, id: quiet'),
    };
    const content = tempRecord(record(more));
    const sorted = (all: EarlierRecord = []) =>
      [...all].sort((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
    const site = sorted(inTables(content));
    expect(site.length).toBeGreaterThan(3);
    expect(site).toEqual(sorted(earlierRecord(content)));
  });

  it.each([
    ['no table', {}],
    ['a table that is none', { articles: 'oops\n' }],
    ['a table of something else', { articles: '{"name": 1}\n' }],
  ])('is none with %s', (_, tables: Record<string, string>) => {
    expect(recordOfSite((name) => tables[name])).toBeUndefined();
  });

  it('may be of a time that had no old ids and no measures', () => {
    const tables: Record<string, string> = {
      articles: '{"id": "2018-07-23-river-fund", "date": "2018-07-23"}\n',
      claims:
        '{"id": "2018-07-23-river-fund/river-fund", "article": "2018-07-23-river-fund", "fund": "river-fund", "date": "2018-07-23", "amount": 1000000000, "currency": "CNY"}\n',
    };
    expect(recordOfSite((name) => tables[name])).toMatchObject([
      { id: '2018-07-23-river-fund', formerly: [], claims: [{ fund: 'river-fund' }] },
    ]);
  });
});

describe('conflicts that were published', () => {
  const conflict = (id: string): Changes => ({
    [FUND]: [
      'added:',
      `sources:
  - {id: g, title: T, publisher: forum, form: post, url: "https://example.org/g"}
conflicts:
  - {id: ${id}, grade: difference, about: a, text: b, sources: [g]}
added:`,
    ],
  });
  it('are there', () => {
    expect(against(conflict('one'), conflict('one'))).toEqual([]);
  });
  it('are gone, or have another id', () => {
    expect(against(conflict('one'), conflict('two'))).toEqual([
      expect.stringContaining(
        'warning conflict-gone The conflict one of river-fund was published, and is not there now.',
      ),
    ]);
    expect(against(conflict('one'), {})).toHaveLength(1);
  });
});

it('every code of this part of the table has a case above', () => {
  expect(Object.keys(publishedProblems).filter((code) => !provoked.has(code))).toEqual([]);
});
