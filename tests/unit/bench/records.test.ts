import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusOf, pagesOf, plainBody } from '../../../scripts/bench/peers/corpus.ts';
import { copyRecord } from '../../../scripts/bench/record/copies.ts';
import { CannotCut, cutRecord, idsLeft } from '../../../scripts/bench/record/cut.ts';
import { addClaim, editEvent } from '../../../scripts/bench/record/edits.ts';
import { eventFiles } from '../../../scripts/bench/record/events.ts';
import { prepareRecord } from '../../../scripts/bench/record/prepare.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const ID = '2018-07-23-river-fund';

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

  it('that bring a claim are a new event of its fund', () => {
    const content = tempRecord();
    const { page, marker } = addClaim(content, 2);
    expect([page, marker]).toEqual([
      'articles/2018-07-23-further-claim-2/index.html',
      'river-fund',
    ]);
    const text = eventFiles(content)[0]?.text;
    expect(text).toMatch(/^ {2}- fund: river-fund\n {4}amount: 110000 million CNY$/m);
    expect(text).toMatch(/^places: \[nanjing\]$/m);
  });

  it('need something to edit', () => {
    const content = tempFolder('nothing');
    writeFiles(content, { 'articles/none.txt': '' });
    expect(() => editEvent(content, 1)).toThrow('the record has no event');
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
