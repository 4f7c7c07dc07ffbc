import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type KeptReadings, keptReadings } from '../../../scripts/kept-readings.ts';
import { entryHash, fundHash, recordHash } from '../../../src/analysis/content-hash.ts';
import { ledgerEntries } from '../../../src/ledger/ledger-entries.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { DAMAGES } from '../../harness/damage.ts';
import { tempFolder } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

/** Long after any file was written: what the file system says of it proves that nothing has changed. */
const LATER = () => Infinity;

/** A folder with one file, and a place for what is kept of it. */
function oneFile(text = 'one') {
  const folder = tempFolder('kept');
  const file = join(folder, 'a.md');
  writeFileSync(file, text);
  return { folder, file, path: join(folder, 'kept', 'readings') };
}

/** How a file is known: as unchanged, by its bytes, or not at all; it is kept then. */
function ask(kept: KeptReadings, file: string, room = 'article') {
  const memory = kept.file?.({ path: 'a.md', absolute: file }, room);
  if (!memory) throw new Error('files are kept');
  if (memory.unchanged) return { how: 'unchanged', known: memory.unchanged };
  const same = memory.same(readFileSync(file));
  if (same) return { how: 'same', known: same };
  return { how: 'unknown', known: memory.keep({ letters: statSync(file).size }) };
}

/** How a file is known in a run of its own. */
function askedIn(path: string, file: string, { now = LATER, code = 'one', room = 'article' } = {}) {
  const kept = keptReadings(path, code, now);
  const { how, known } = ask(kept, file, room);
  kept.save();
  return { how, value: known.value, text: Buffer.from(known.bytes()).toString() };
}

describe('a file that is kept', () => {
  it('is not read again while the file system says the same of it', () => {
    const { file, path } = oneFile();
    expect(askedIn(path, file).how).toBe('unknown');
    const again = { how: 'unchanged', value: { letters: 3 }, text: 'one' };
    expect(askedIn(path, file)).toEqual(again);
    expect(askedIn(path, file)).toEqual(again);
  });

  it('is held against its bytes where it was changed so lately that a second change would not show', () => {
    const { file, path } = oneFile();
    const inItsTick = () => statSync(file).ctimeMs + 1000;
    askedIn(path, file, { now: inItsTick });
    expect(askedIn(path, file).how).toBe('same');
    expect(askedIn(path, file).how).toBe('unchanged');
    expect(askedIn(path, file, { now: inItsTick }).how).toBe('same');
  });

  it('is read again when it is edited in place, to the same size', () => {
    const { file, path } = oneFile();
    const inItsTick = () => statSync(file).ctimeMs + 1;
    askedIn(path, file, { now: inItsTick });
    writeFileSync(file, 'two');
    expect(askedIn(path, file, { now: inItsTick })).toMatchObject({ how: 'unknown', text: 'two' });
    expect(askedIn(path, file)).toMatchObject({ how: 'same', text: 'two' });
  });

  it('is known under another name, but not as another kind or to other code', () => {
    const { folder, file, path } = oneFile();
    askedIn(path, file);
    const moved = join(folder, 'b.md');
    renameSync(file, moved);
    expect(askedIn(path, moved).how).toBe('same');
    expect(askedIn(path, moved, { room: 'fund' }).how).toBe('unknown');
    expect(askedIn(path, moved, { code: 'two', room: 'fund' }).how).toBe('unknown');
  });

  it('is forgotten when it is not asked for, and its bytes when many are forgotten', () => {
    const { folder, file, path } = oneFile();
    const large = join(folder, 'large.md');
    writeFileSync(large, 'x'.repeat(3_000_000));
    const kept = keptReadings(path, 'one', LATER);
    ask(kept, file);
    ask(kept, large);
    kept.save();
    writeFileSync(file, 'two');
    expect(askedIn(path, file).how).toBe('unknown');
    expect(statSync(`${path}.texts`).size).toBe(3);
    expect(askedIn(path, large).how).toBe('unknown');
    expect(askedIn(path, file)).toMatchObject({ how: 'unknown', text: 'two' });
  });

  it('is not kept where it would not come back as it is', () => {
    const { file, path } = oneFile();
    const kept = keptReadings(path, 'one', LATER);
    const memory = kept.file?.({ path: 'a.md', absolute: file }, 'article');
    memory?.same(readFileSync(file));
    expect(memory?.keep({ a: undefined }).value).toEqual({ a: undefined });
    kept.save();
    expect(askedIn(path, file).how).toBe('unknown');
  });

  it('remembers the latest that was made of it in each room', () => {
    const { file, path } = oneFile();
    const made = (room: string, key: string, value: string) => {
      const kept = keptReadings(path, 'one', LATER);
      const found = ask(kept, file).known.once(room, key, () => value);
      kept.save();
      return found;
    };
    expect(made('plain', 'a', '1')).toBe('1');
    expect(made('plain', 'a', '2')).toBe('1');
    expect(made('fund', 'a', '3')).toBe('3');
    expect(made('plain', 'b', '4')).toBe('4');
    expect(made('plain', 'a', '5')).toBe('5');
    expect(made('fund', 'a', '6')).toBe('3');
  });
});

describe('the bytes of files that are kept', () => {
  it.each(DAMAGES)('are those of the file where they are %s, and are kept anew', (_, damage) => {
    const { folder, file, path } = oneFile('a text of some length');
    askedIn(path, file);
    const other = join(folder, 'kept', 'other.texts');
    writeFileSync(other, 'another text of a length');
    damage(`${path}.texts`, other);
    const kept = keptReadings(path, 'one', LATER);
    const { known } = ask(kept, file);
    expect(known.value).toEqual({ letters: 21 });
    expect(Buffer.from(known.bytes()).toString()).toBe('a text of some length');
    kept.save();
    const again = keptReadings(path, 'one', LATER);
    const found = ask(again, file);
    expect(found.how).toBe('unchanged');
    rmSync(file);
    expect(Buffer.from(found.known.bytes()).toString()).toBe('a text of some length');
  });

  it('are never those of a file that was changed since', () => {
    const { file, path } = oneFile();
    askedIn(path, file);
    const { known } = ask(keptReadings(path, 'one', LATER), file);
    writeFileSync(file, 'two');
    expect(Buffer.from(known.bytes()).toString()).toBe('one');
    writeFileSync(`${path}.texts`, 'two');
    expect(() => known.bytes()).toThrow(/was changed while the record was read/);
  });
});

/** All that a record says, read anew, or with what is kept of it. */
function told(content: string, kept?: KeptReadings) {
  const { ledger, problems, raw } = loadLedger(content, { kept, realToday: '2026-12-01' });
  kept?.save();
  const all = ledger ? ledgerEntries(ledger) : [];
  const said = all.map(({ id, facts, sources, file, body }) => {
    const { empty, mentions, citations, uncited, pieces, findings, tree } = body;
    const reading = { empty, mentions, citations, uncited, pieces, findings, tree };
    return { id, facts, sources, file, reading, text: raw.textOf(file) };
  });
  const hashes = ledger && [
    ...all.map(entryHash),
    ...ledger.funds.map(fundHash),
    recordHash(ledger),
  ];
  kept?.save();
  const documents = raw.documents.map(({ file, facts, typed, body, bodyLine, locate }) => {
    return { file, facts, typed, body, bodyLine, at: locate(['title']) };
  });
  return { problems, said, hashes, documents };
}

const [ARTICLE, TEXT] = Object.entries<string>(SMALL_RECORD).find(([name]) =>
  name.startsWith('articles/'),
) ?? ['', ''];

describe('a record', () => {
  const path = join(tempFolder('kept'), 'readings');
  const keptAs = (content: string, now = LATER) => told(content, keptReadings(path, 'one', now));

  it.each<[string, Record<string, string>]>([
    ['as it is', {}],
    ['with a mistake in a place', { 'cities/nanjing.md': 'no facts\n' }],
    ['with another text', { [ARTICLE]: `${TEXT}\nMore. [[nowhere]]\n` }],
    [
      'with a byte order mark and line ends of another system',
      {
        [ARTICLE]: `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`,
      },
    ],
  ])('says the same read with what is kept of it, as read anew: %s', (_, changes) => {
    const content = tempRecord(SMALL_RECORD);
    keptAs(content);
    for (const [name, text] of Object.entries(changes)) writeFileSync(join(content, name), text);
    const fresh = told(content);
    expect(keptAs(content)).toEqual(fresh);
    expect(keptAs(content)).toEqual(fresh);
    expect(keptAs(content, () => 0)).toEqual(fresh);
  });

  it('has the fingerprints that it has read anew, after each edit', () => {
    const content = tempRecord(SMALL_RECORD);
    for (const [name, text] of Object.entries(SMALL_RECORD)) {
      // A publisher is no entry.
      if (!name.endsWith('.md') || name.startsWith('publishers/')) continue;
      const before = keptAs(content).hashes;
      writeFileSync(join(content, name), `${text.trimEnd()}\n\nMore is said.\n`);
      const { hashes } = keptAs(content);
      expect(hashes).toEqual(told(content).hashes);
      if (hashes) expect(hashes).not.toEqual(before);
    }
  });
});
