import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { EDITED } from '../../harness/edited-record.ts';
import { tempRecord } from '../../harness/record.ts';
import { LINE_SLIPS } from './line-slips.ts';

const content = tempRecord(EDITED);
const check = (): Problem[] =>
  loadLedger(content, { realToday: '2026-12-01', checkOnly: true }).problems;

interface Tried {
  /** What was done where, and what the check said. */
  name: string;
  /** The lines at which it may be told: the one, the next, and one more on either side. */
  near: readonly [number, number];
  file: string;
  inFacts: boolean;
  problems: Problem[];
}

/** What the check says of a file with one slip of whole lines at one of them, from 0. */
function tried(file: string, what: string, at: number): Tried[] {
  const text = String(EDITED[file]);
  const lines = text.split('\n');
  const after = LINE_SLIPS[what]?.(lines, at) ?? lines;
  if (after.join('\n') === text) return [];
  const path = join(content, file);
  writeFileSync(path, after.join('\n'));
  const problems = check();
  writeFileSync(path, text);
  const told = problems.map((one) => `${one.file}:${one.line} ${one.severity} ${one.code}`);
  return [
    {
      name: `${what} at ${file}:${at + 1} ${JSON.stringify(lines[at])}: ${told.join(', ')}`,
      near: [at, what === 'a line dropped' ? at + 2 : at + 3],
      file: `content/${file}`,
      inFacts: at <= lines.indexOf('---', 1),
      problems,
    },
  ];
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** Whether the first error, or the first problem where there is none, is told within a line of the slip. */
function isNear({ problems, file, near: [from, to] }: Tried): boolean {
  const first = problems.find(isError) ?? problems[0];
  return first?.file === file && first.line >= from && first.line <= to;
}

describe('every line of every kind of file dropped, twice, and changed about with the next', () => {
  const all = Object.entries(EDITED)
    .filter(([file]) => file.endsWith('.md'))
    .flatMap(([file, text]) =>
      String(text)
        .split('\n')
        .slice(0, -1)
        .flatMap((_, at) => Object.keys(LINE_SLIPS).flatMap((what) => tried(file, what, at))),
    );
  const reported = all.filter(({ problems }) => problems.length > 0);

  it('the record is sound before', () => {
    expect(check()).toEqual([]);
  });

  it('is told in that file', () => {
    const elsewhere = reported.filter((one) =>
      one.problems.some((problem) => problem.file !== one.file),
    );
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });

  it('is told once', () => {
    const several = reported.filter(({ problems }) => problems.filter(isError).length > 1);
    expect(several.map(({ name }) => name)).toEqual([]);
  });

  it('is told within a line of it, of the facts in 99 of 100', () => {
    const ofFacts = reported.filter((one) => one.inFacts);
    const far = ofFacts.filter((one) => !isNear(one));
    const share = 1 - far.length / ofFacts.length;
    console.log(
      `${all.length} slips, ${reported.length} reported, ${ofFacts.length} of them in the facts, the first problem within a line in ${(share * 100).toFixed(1)} %`,
    );
    expect(ofFacts.length).toBeGreaterThan(400);
    expect(share, far.map(({ name }) => name).join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
