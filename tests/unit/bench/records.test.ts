import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusOf, pagesOf, plainBody } from '../../../scripts/bench/peers/corpus.ts';
import { copyRecord } from '../../../scripts/bench/record/copies.ts';
import { CannotCut, cutRecord, idsLeft } from '../../../scripts/bench/record/cut.ts';
import { addClaim } from '../../../scripts/bench/record/claims.ts';
import { editEvent } from '../../../scripts/bench/record/edits.ts';
import { eventFiles } from '../../../scripts/bench/record/events.ts';
import { prepareRecord } from '../../../scripts/bench/record/prepare.ts';
import { rankedPlaces } from '../../../src/analysis/rankings/cities.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const ID = '2018-07-23-river-fund';
/** The ranking as its page opens. */
const BY_MONEY = ['commitments', false, 'announced'] as const;

describe('a record that is cut', () => {
  it('loses the latest first, but none that is named by what stays', () => {
    const naming = new Map([
      ['2', new Set(['4', '2'])],
      ['3', new Set(['cities/a.md'])],
    ]);
    const ids = ['1', '2', '3', '4'];
    expect(idsLeft(ids, 3, naming)).toEqual(['1', '2', '3']);
    expect(idsLeft(ids, 2, naming)).toEqual(['1', '3']);
    expect(idsLeft(ids, 0, naming)).toEqual(['3']);
  });

  it('loses those that name each other together, and never more than it has to', () => {
    const naming = new Map([
      ['2', new Set(['3'])],
      ['3', new Set(['2', '4'])],
      ['4', new Set(['4'])],
    ]);
    const ids = ['1', '2', '3', '4'];
    expect(idsLeft(ids, 3, naming)).toEqual(['1', '2', '3']);
    // Two and three go together or not at all.
    expect(idsLeft(ids, 2, naming)).toEqual(['2', '3']);
    expect(idsLeft(ids, 1, naming)).toEqual(['1']);
    expect(idsLeft(ids, 0, naming)).toEqual([]);
  });

  it('keeps events of funds, and cannot be cut shorter than that', () => {
    const content = tempRecord({
      ...SMALL_RECORD,
      'articles/2019/2019-a.md': '---\ntitle: A\ndate: 2019\n---\n',
      'articles/2019/2019-a.zh.md': '---\n---\n',
    });
    const target = join(tempFolder('cut'), 'content');
    cutRecord(content, target, 1);
    expect(eventFiles(target).map(({ id }) => id)).toEqual([ID]);
    expect(() => cutRecord(content, join(tempFolder('cut'), 'content'), 0)).toThrow(CannotCut);
  });
});

describe('a record of copies', () => {
  it('has so many events, under ids of their own', () => {
    const target = join(tempFolder('copies'), 'content');
    copyRecord(tempRecord(), target, 3, (text, n) => `${text}${n}\n`);
    expect(eventFiles(target).map(({ id }) => id)).toEqual([ID, `${ID}-copy-1`, `${ID}-copy-2`]);
    expect(eventFiles(target).at(-1)?.text).toMatch(/\n2\n$/);
  });
});

it('a record is as it is where it has as many events as asked for', () => {
  const content = tempRecord();
  for (const size of ['now', 1] as const) {
    const target = join(tempFolder('as it is'), 'content');
    expect(prepareRecord(content, target, size, 'grown')).toEqual({
      events: 1,
      made: 'the record as it is',
    });
    expect(eventFiles(target)).toEqual(eventFiles(content));
  }
});

describe('edits', () => {
  it('of an event are others each time, one at a time', () => {
    const content = tempRecord();
    const read = () => readFileSync(join(content, ARTICLE), 'utf8');
    const before = read();
    const texts = [1, 2].map((n) => {
      const { page, marker } = editEvent(content, n);
      expect(page).toBe(`articles/${ID}/index.html`);
      expect(read()).toContain(`---\n${marker} changed nothing. [[nanjing]] announced`);
      return read();
    });
    expect(texts[0]).not.toBe(texts[1]);
    expect(texts[1]?.replace(/Reading 2 of this text changed nothing\. /, '')).toBe(before);
  });

  it('that bring a claim put another place first in the ranking, each time', () => {
    const content = tempRecord({
      ...SMALL_RECORD,
      'cities/suzhou.md': SMALL_RECORD['cities/nanjing.md']
        .replace('Nanjing', 'Suzhou')
        .replace('南京市', '苏州市')
        .replace('sub-provincial-city', 'prefecture-level-city')
        .replace('320100', '320500'),
      'funds/lake-fund.md': SMALL_RECORD['funds/river-fund.md']
        .replace('River Fund', 'Lake Fund')
        .replace('江河基金', '湖泊基金')
        .replace('nanjing', 'suzhou'),
      // A primary source, which no report outweighs.
      'articles/2019/2019-07-23-lake-fund.md': SMALL_RECORD[ARTICLE].replaceAll(
        'river-fund',
        'lake-fund',
      )
        .replaceAll('nanjing', 'suzhou')
        .replaceAll('2018-', '2019-')
        .replace('by-the-river', 'by-the-lake')
        .replace('1 billion CNY', '2 billion CNY')
        .replace('publisher: gazette', 'publisher: council')
        .replace('form: report', 'form: document'),
    });
    const firstOf = (): string | undefined => {
      const { ledger } = loadLedger(content);
      return ledger && rankedPlaces(ledger, ledger.today, ...BY_MONEY).cities[0]?.item.place.id;
    };
    const firsts = [firstOf()];
    expect(firsts).toEqual(['suzhou']);
    for (const n of [1, 2, 3, 4]) {
      const { page, marker, moves } = addClaim(content, n);
      expect(page).toMatch(/^articles\/[\d-]+-further-claim-\d+\/index\.html$/);
      expect(eventFiles(content).some(({ text }) => text.includes(`- fund: ${marker}\n`))).toBe(
        true,
      );
      expect(moves).toBe('rankings/index.html');
      firsts.push(firstOf());
    }
    expect(firsts).not.toContain(undefined);
    expect(firsts.filter((first, at) => first === firsts[at + 1])).toEqual([]);
  });

  it('that bring a claim raise the only place where there is no other', () => {
    const content = tempRecord();
    const { marker } = addClaim(content, 1);
    expect(marker).toBe('river-fund');
    expect(eventFiles(content).at(-1)?.text).toContain('amount: 1101 million CNY\n');
  });

  it('need something to edit', () => {
    const content = tempFolder('nothing');
    writeFiles(content, { 'articles/none.txt': '' });
    expect(() => editEvent(content, 1)).toThrow('the record has no event');
    const { 'funds/river-fund.md': fund, ...rest } = SMALL_RECORD;
    const unranked = { ...rest, 'funds/river-fund.md': fund.replace('blockchain', 'adjacent') };
    expect(() => addClaim(tempRecord(unranked), 1)).toThrow('the record has no fund of one place');
  });
});

describe('what peers are given', () => {
  it('is plain Markdown', () => {
    expect(
      plainBody('\n[[nanjing]] and [[a-fund#size]], [[a|the fund]]. [@x] Then. [@y, p. 2]\n'),
    ).toBe('nanjing and a-fund, the fund. Then.');
  });

  it('is every event in both languages, tagged with what it names and its month', () => {
    const corpus = corpusOf(
      tempRecord({
        ...SMALL_RECORD,
        [ARTICLE.replace('.md', '.zh.md')]:
          '---\ntitle: 标题\n---\n\n[[nanjing]]宣布。[@gazette]\n',
        'articles/2019/2019-a.md': '---\ntitle: A\ndate: 2019\n---\nText.\n',
      }),
    );
    expect(corpus.zh).toEqual([
      {
        id: ID,
        title: '标题',
        date: '2018-07-23',
        tags: ['nanjing', 'river-capital', 'river-fund', '2018-07'],
        body: 'nanjing宣布。',
      },
      { id: '2019-a', title: 'A', date: '2019-01-01', tags: ['2019-01'], body: 'Text.' },
    ]);
    expect(corpus.en[0]?.title).toBe('Nanjing announces a fund of 1 billion yuan');
    // Two events, five tags, the list of tags and the home page, twice.
    expect(pagesOf(corpus)).toBe(18);
  });
});
