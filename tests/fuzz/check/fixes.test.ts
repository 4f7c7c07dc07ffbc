import { describe, expect, it } from 'vitest';
import { EDITED } from '../../harness/edited-record.ts';
import type { Files } from '../../harness/files.ts';
import { fixedRecord, type FixedCase } from '../../unit/fixes/fixed.ts';
import { disguised, FIXABLE, placesFor } from './fix-slips.ts';
import { numbersFrom, WHOLE } from './mutations.ts';

const SEED = 20261129;
const ROUNDS = 24;
const RECORDS: readonly Files[] = [WHOLE, EDITED];

/** A record, the same with some slips, and what they are. */
interface Slipped {
  sound: Files;
  files: Files;
  what: string[];
}

/** A record in a disguise with up to six slips, no two in one line. */
function slipped(turn: number): Slipped {
  const next = numbersFrom(SEED + turn);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  const sound = disguised(RECORDS[turn % RECORDS.length] ?? WHOLE, next);
  const files: Record<string, string> = Object.fromEntries(
    Object.entries(sound).map(([path, text]) => [path, String(text)]),
  );
  const names = Object.keys(FIXABLE);
  const taken = new Set<string>();
  const what: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const name = (count === 0 ? names[turn % names.length] : pick(names)) ?? '';
    const slip = FIXABLE[name];
    const free = slip
      ? placesFor(slip, files).filter(({ path, from }) => !taken.has(lineAt(files, path, from)))
      : [];
    const place = pick(free);
    if (!slip || !place) continue;
    const { path, from, found } = place;
    const text = files[path] ?? '';
    taken.add(lineAt(files, path, from));
    files[path] = text.slice(0, from) + slip.write(found) + text.slice(from + found.length);
    what.push(`${name} in ${path}`);
  }
  if (next() < 0.4) intoOtherYear(files, what);
  return { sound, files, what };
}

const OTHER_YEAR = 'a folder of another year';

/** The articles of a year in the folder of another, with their translations. */
function intoOtherYear(files: Record<string, string>, what: string[]): void {
  for (const [path, text] of Object.entries(files)) {
    if (!path.startsWith('articles/2018/')) continue;
    Reflect.deleteProperty(files, path);
    files[path.replace('/2018/', '/2017/')] = text;
    what.push(`${OTHER_YEAR} in ${path}`);
  }
}

/** The line of an offset, by its file and its number, which no slip changes. */
const lineAt = (files: Readonly<Record<string, string>>, path: string, at: number): string =>
  `${path}:${(files[path] ?? '').slice(0, at).split('\n').length}`;

const fixableIn = ({ after }: FixedCase): string[] =>
  after.problems.filter(({ fix }) => fix).map(({ file, line, code }) => `${file}:${line} ${code}`);

describe(`${ROUNDS} records with seeded slips that have one right answer`, () => {
  const made = new Set<string>();
  it.each(Array.from({ length: ROUNDS }, (_, turn) => turn))('record %i', (turn) => {
    const { sound, files, what } = slipped(turn);
    for (const one of what) made.add(one.replace(/ in \S+$/, ''));
    // What is sound stays to the byte.
    const untouched = fixedRecord(sound);
    expect(untouched.before.problems).toEqual([]);
    expect(untouched.files).toEqual(sound);
    const once = fixedRecord(files);
    const report = `${what.join('\n')}\n\n${once.told}`;
    // Everything is as it was before the slips: remarks, order, line ends, and every other file.
    expect(once.files, report).toEqual(sound);
    expect(fixableIn(once), report).toEqual([]);
    // A second run finds nothing.
    const twice = fixedRecord(once.files);
    expect(twice.files).toEqual(once.files);
    expect(twice.told).toBe('Nothing to fix that has one right answer.\n');
  });

  it('every slip was made', () => {
    expect([...made].sort()).toEqual([...Object.keys(FIXABLE), OTHER_YEAR].sort());
  });
});
