import type { Problem } from '../problem.ts';

/** The report for programs: one JSON array of problems, and nothing else. */
export function jsonReport(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}
