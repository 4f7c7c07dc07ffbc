import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { tempRecord } from '../../harness/record.ts';
import { LINE_SLIPS, slippedLines } from './line-slips.ts';
import { MISTAKES, type Mutation, mutations, WHOLE } from './mutations.ts';

const SEED = 20261128;
const COUNT = 960;

const content = tempRecord(WHOLE);
const check = (): Problem[] =>
  loadLedger(content, { realToday: '2026-12-01', checkOnly: true }).problems;

interface Tried {
  mutation: Mutation;
  problems: Problem[];
}

function tryAll(): Tried[] {
  const tried: Tried[] = [];
  for (const mutation of mutations(WHOLE, SEED)) {
    if (tried.length === COUNT) break;
    const path = join(content, mutation.file);
    writeFileSync(path, mutation.bytes);
    tried.push({ mutation, problems: check() });
    writeFileSync(path, WHOLE[mutation.file] ?? '');
  }
  return tried;
}

const named = ({ mutation: { what, file, line }, problems }: Tried): string =>
  `${what} at ${file}:${line}: ${problems.map((one) => `${one.file.replace('content/', '')}:${one.line} ${one.code}`).join(', ') || 'nothing'}`;

/** Whether the first problem is told on the very line of the mistake. */
const isExact = ({ mutation: { file, line }, problems: [first] }: Tried): boolean =>
  first?.file === `content/${file}` && first.line === line;

describe(`${COUNT} seeded mutations of all kinds of files`, () => {
  it('the record is sound before', () => {
    expect(check()).toEqual([]);
  });
  it('name the mistake first, on its line, once, and in its file', () => {
    const tried = tryAll();
    const silent = tried.filter(({ problems }) => problems.length === 0);
    const reported = tried.filter(({ problems }) => problems.length > 0);
    const inexact = reported.filter((one) => !isExact(one));
    const elsewhere = reported.filter(({ mutation, problems }) =>
      problems.every(({ file }) => file !== `content/${mutation.file}`),
    );
    const isError = ({ severity }: Problem): boolean => severity === 'error';
    const several = reported.filter(({ problems }) => problems.filter(isError).length > 1);
    const share = 1 - inexact.length / reported.length;
    console.log(
      `${reported.length} of ${tried.length} mutations reported, the first problem on the exact line in ${(share * 100).toFixed(1)} %, several errors for ${several.length}, silent ${silent.length}`,
    );
    expect(new Set(tried.map(({ mutation }) => mutation.what)).size).toBe(
      Object.keys(MISTAKES).length,
    );
    expect(elsewhere.map(named)).toEqual([]);
    expect(several.map(named)).toEqual([]);
    expect(silent.map(named)).toEqual([]);
    expect(share, inexact.map(named).join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});

const LINE_COUNT = 360;

describe(`${LINE_COUNT} seeded slips of whole lines`, () => {
  const tried: (Tried & { isCertain: boolean })[] = [];
  for (const slip of slippedLines(WHOLE, SEED)) {
    if (tried.length === LINE_COUNT) break;
    const path = join(content, slip.file);
    writeFileSync(path, slip.bytes);
    tried.push({ mutation: slip, problems: check(), isCertain: slip.isCertain });
    writeFileSync(path, WHOLE[slip.file] ?? '');
  }

  it('are of every kind, and none stops the check', () => {
    expect(new Set(tried.map(({ mutation }) => mutation.what))).toEqual(
      new Set(Object.keys(LINE_SLIPS)),
    );
  });

  it('of a key twice name the second first, on its line, and nothing else', () => {
    const certain = tried.filter(({ isCertain }) => isCertain);
    const inexact = certain.filter((one) => !isExact(one) || one.problems.length > 1);
    const reported = tried.filter(({ problems }) => problems.length > 0);
    console.log(
      `${reported.length} of ${tried.length} slips of lines reported; of ${certain.length} keys twice ${certain.length - inexact.length} on the exact line, alone`,
    );
    expect(certain.length).toBeGreaterThan(50);
    expect(inexact.map(named)).toEqual([]);
  });
});

describe('a file taken away', () => {
  /** Files that others name: who takes one away hears of it. The rest may be missing. */
  const NAMED = /^(?!.*(?:lake-pilot|\.zh\.md|publishers\/council|ccid\/1))/;
  it.each(Object.keys(WHOLE))('%s is told where it is missed, or not at all', (file) => {
    const path = join(content, file);
    rmSync(path);
    const problems = check();
    writeFileSync(path, WHOLE[file] ?? '');
    const named = problems.map(({ file: told, line, code }) => `${told}:${line} ${code}`);
    // Where several name it, it is told once, in its own place.
    const gone = `content/${file}:1 named-but-gone`;
    if (named.includes(gone)) expect(named).toEqual([gone]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length > 0).toBe(NAMED.test(file));
  });
});
