import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LateTexts } from '../../../scripts/readings/late-texts.ts';
import { keptReadings } from '../../../scripts/kept-readings.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { plainLines } from '../../../src/markdown/text.ts';
import { tempFolder } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const place = () => join(tempFolder('late'), 'late');

/** Asks a cache for things by digest; gives which of them had to be made. */
function asked(path: string, code: string, digests: readonly string[]): string[] {
  const made: string[] = [];
  const late = new LateTexts(path, code);
  for (const digest of digests) {
    const value = late.of('lines', digest, () => {
      made.push(digest);
      return [`of ${digest}`, 1];
    });
    expect(value).toEqual([`of ${digest}`, 1]);
  }
  late.save();
  return made;
}

describe('what was made late of files', () => {
  it('is not made again with the same code, asked for or not in between', () => {
    const path = place();
    expect(asked(path, 'one', ['a', 'b', 'a'])).toEqual(['a', 'b']);
    expect(asked(path, 'one', ['c'])).toEqual(['c']);
    expect(asked(path, 'one', ['a', 'b', 'c'])).toEqual([]);
    expect(asked(path, 'two', ['a'])).toEqual(['a']);
  });

  it('goes when it is more than what is asked for, and then some', () => {
    const path = place();
    const many = Array.from({ length: 1500 }, (_, at) => `${at}`);
    expect(asked(path, 'one', many).length).toBe(1500);
    expect(asked(path, 'one', ['new'])).toEqual(['new']);
    expect(asked(path, 'one', ['new', '7'])).toEqual(['7']);
  });

  it('is made again wherever its file is damaged, and never another thing', () => {
    const path = place();
    asked(path, 'one', ['a', 'b']);
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(whole.readUInt8(at) ^ 1, at);
      writeFileSync(path, damaged);
      asked(path, 'one', ['a', 'b']);
      writeFileSync(path, whole.subarray(0, at));
      asked(path, 'one', ['a', 'b']);
    }
  });

  it('is what the record says, from one run to the next', () => {
    const files = { ...SMALL_RECORD };
    const content = tempRecord(files);
    const path = place();
    const lines = () => {
      const kept = keptReadings(path, 'code');
      const { ledger } = loadLedger(content, { kept });
      const [article] = ledger?.articles ?? [];
      const found = article && plainLines(article.body);
      kept.saveAll();
      return found;
    };
    const told = lines();
    expect(told).toEqual(['nanjing announced the river-fund of river-fund.']);
    expect(lines()).toEqual(told);
    const article = join(content, 'articles/2018/2018-07-23-river-fund.md');
    writeFileSync(article, `${readFileSync(article, 'utf8')}\nIt went on.\n`);
    expect(lines()).toEqual([...(told ?? []), 'It went on.']);
  });
});
