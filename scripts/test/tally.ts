/** What a step of the test run came to: how many passed, and the names of the others. */
export interface Tally {
  passed: number;
  failed: string[];
  skipped: string[];
}

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

const namesOf = (report: VitestReport, wanted: (status: string) => boolean): string[] =>
  report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => wanted(status)).map(({ fullName }) => fullName),
  );

/**
 * Counts a lane's tests from the runner's own report. A file that could not be loaded, or whose
 * set-up failed, counts as one failed test of its name; so does a run that failed in any other way.
 */
export function tally(lane: string, report: VitestReport | undefined): Tally {
  if (!report) return { passed: 0, failed: [`${lane}: the tests did not run`], skipped: [] };
  const failed = namesOf(report, (status) => status === 'failed');
  for (const { name, status, assertionResults } of report.testResults) {
    const explained = assertionResults.some((result) => result.status === 'failed');
    if (status === 'failed' && !explained) failed.push(`${name}: the file failed as a whole`);
  }
  if (!report.success && failed.length === 0) {
    failed.push(`${lane}: an error outside of any test`);
  }
  return {
    passed: namesOf(report, (status) => status === 'passed').length,
    failed,
    skipped: namesOf(report, (status) => status !== 'passed' && status !== 'failed'),
  };
}

/** The sum of the steps. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The names of what failed and what was skipped, then the closing line: `12 passed, 0 failed`. */
export function closing({ passed, failed, skipped }: Tally): string {
  const skips = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return [
    ...skipped.map((name) => `skipped: ${name}`),
    ...failed.map((name) => `failed: ${name}`),
    `${passed} passed, ${failed.length} failed${skips}`,
  ].join('\n');
}
