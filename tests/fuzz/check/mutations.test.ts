import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { tempRecord } from '../../harness/record.ts';
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
