import { describe, expect, it } from 'vitest';
import { closing, sum, tally, type VitestReport } from '../../../scripts/test/tally.ts';

const report = (success: boolean, ...testResults: VitestReport['testResults']): VitestReport => ({
  success,
  testResults,
});

const file = (
  status: string,
  tests: Record<string, string> = {},
): VitestReport['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  assertionResults: Object.entries(tests).map(([fullName, result]) => ({
    fullName,
    status: result,
  })),
});

describe('the closing line', () => {
  it.each<[string, VitestReport | undefined, string]>([
    ['all well', report(true, file('passed', { a: 'passed', b: 'passed' })), '2 passed, 0 failed'],
    [
      'one fails',
      report(false, file('failed', { a: 'passed', b: 'failed' })),
      'failed: b\n1 passed, 1 failed',
    ],
    [
      'one is skipped',
      report(true, file('passed', { a: 'passed', b: 'skipped' })),
      'skipped: b\n1 passed, 0 failed, 1 skipped',
    ],
    [
      'a file cannot be loaded',
      report(false, file('failed')),
      'failed: a.test.ts: the file failed as a whole\n0 passed, 1 failed',
    ],
    [
      'a set-up fails and its tests are left out',
      report(false, file('failed', { a: 'skipped' })),
      'skipped: a\nfailed: a.test.ts: the file failed as a whole\n0 passed, 1 failed, 1 skipped',
    ],
    [
      'an error outside of any test',
      report(false, file('passed', { a: 'passed' })),
      'failed: unit: an error outside of any test\n1 passed, 1 failed',
    ],
    ['no report', undefined, 'failed: unit: the tests did not run\n0 passed, 1 failed'],
  ])('%s', (_, given, expected) => {
    expect(closing(tally('unit', given))).toBe(expected);
  });

  it('adds the steps up', () => {
    const one = { passed: 1, failed: [], skipped: [] };
    const two = { passed: 2, failed: ['lint'], skipped: ['x'] };
    expect(sum([one, two])).toEqual({ passed: 3, failed: ['lint'], skipped: ['x'] });
  });
});
