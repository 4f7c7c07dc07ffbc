import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptReadings } from '../../../scripts/kept-readings.ts';
import { writeSealed } from '../../../src/publish/sealed.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

/** A place for a file that is not there yet. */
const place = () => join(mkdtempSync(join(tmpdir(), 'kept-')), 'kept', 'readings');

/** What was made of some texts, in order, with what was kept in a folder. */
function asked(path: string, code: string, texts: readonly string[]) {
  const kept = keptReadings(path, code);
  const made: string[] = [];
  const values = texts.map((text) =>
    kept.of('body', text, () => {
      made.push(text);
      return { length: text.length };
    }),
  );
  kept.save();
  return { values, made };
}

describe('what was read before', () => {
  it('is not made again for the same text, room and code', () => {
    const path = place();
    expect(asked(path, 'one', ['a', 'b', 'a']).made).toEqual(['a', 'b']);
    expect(asked(path, 'one', ['b', 'c'])).toEqual({
      values: [{ length: 1 }, { length: 1 }],
      made: ['c'],
    });
    expect(asked(path, 'two', ['b']).made).toEqual(['b']);
  });

  it('keeps only what was asked for', () => {
    const path = place();
    asked(path, 'one', ['a', 'b']);
    asked(path, 'one', ['b', 'c']);
    expect(asked(path, 'one', ['a']).made).toEqual(['a']);
  });

  it.each([
    ['an empty file', () => ''],
    ['a file that is cut off', (text: string) => text.slice(0, -8)],
    ['a value with other bytes', (text: string) => text.replace('length\\":1', 'length\\":7')],
    ['no JSON', (text: string) => text.replace(':1}', ':')],
    ['no line of JSON', (text: string) => text.replace(/\n\{/, '\n')],
    ['noise', () => '\0\uFFFD\n\n \n{}'],
  ])('counts as missing where it is damaged: %s', (_, damage) => {
    const path = place();
    asked(path, 'one', ['a']);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(asked(path, 'one', ['a'])).toEqual({ values: [{ length: 1 }], made: ['a'] });
    expect(asked(path, 'one', ['a']).made).toEqual([]);
  });

  it.each(['null', '{}', '7', '{"texts":[],"files":[7]}', 'no JSON'])(
    'counts as missing where it is sealed and has another shape: %s',
    (content) => {
      const path = place();
      writeSealed(path, 'readings one', `${content}\n`);
      expect(asked(path, 'one', ['a']).made).toEqual(['a']);
      expect(asked(path, 'one', ['a']).made).toEqual([]);
    },
  );

  it.each([
    ['nothing', undefined],
    ['a value that JSON has no word for', { a: Number.NaN }],
    ['a key without a value', { a: undefined }],
    ['an instance', { a: new Date(0) }],
  ])('is not kept where it would not come back as it is: %s', (_, value) => {
    const path = place();
    const first = keptReadings(path, 'one');
    expect(first.of('body', 'text', () => value)).toBe(value);
    first.save();
    const again = keptReadings(path, 'one');
    expect(again.of('body', 'text', () => 'anew')).toBe('anew');
  });

  it('takes the place of a file that stands where its folder should be', () => {
    const folder = dirname(dirname(place()));
    writeFileSync(join(folder, 'kept'), '');
    const path = join(folder, 'kept', 'readings');
    expect(asked(path, 'one', ['a']).made).toEqual(['a']);
    expect(asked(path, 'one', ['a']).made).toEqual([]);
  });

  it('keeps nothing where nothing can be written', () => {
    const file = place();
    mkdirSync(dirname(file));
    writeFileSync(file, 'mine');
    const path = join(file, 'kept', 'readings');
    expect(asked(path, 'one', ['a']).made).toEqual(['a']);
    expect(asked(path, 'one', ['a']).made).toEqual(['a']);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('a record read with what is kept of it', () => {
  const broken = {
    ...SMALL_RECORD,
    'cities/nanjing.md': SMALL_RECORD['cities/nanjing.md'].replace('level:', 'levl:'),
  };
  it.each([
    ['a sound one', SMALL_RECORD],
    ['one with a mistake', broken],
  ])('is the same: %s', (_, files) => {
    const content = tempRecord(files);
    const path = place();
    const told = () => {
      const kept = keptReadings(path, 'one');
      const { ledger, problems } = loadLedger(content, { kept });
      kept.save();
      return { problems, articles: ledger?.articles.map(({ facts, body }) => [facts, body.tree]) };
    };
    const fresh = told();
    expect(told()).toEqual(fresh);
  });
});
