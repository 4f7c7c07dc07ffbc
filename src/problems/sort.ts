import type { Problem } from './problem.ts';

/** The order in which problems are shown: by file, line, column, code; independent of the locale. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      text(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      text(a.code, b.code) ||
      text(a.message, b.message),
  );
}
