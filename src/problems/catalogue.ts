import { addressProblems } from './catalogue/addresses.ts';
import { bodyProblems } from './catalogue/bodies.ts';
import { claimProblems } from './catalogue/claims.ts';
import { conflictProblems } from './catalogue/conflicts.ts';
import type { Entry } from './catalogue/entry.ts';
import { fileProblems } from './catalogue/files.ts';
import { frontmatterProblems } from './catalogue/frontmatter.ts';
import { identityProblems } from './catalogue/identity.ts';
import { lineProblems } from './catalogue/lines.ts';
import { moneyProblems } from './catalogue/money.ts';
import { namedProblems } from './catalogue/named.ts';
import { outcomeProblems } from './catalogue/outcomes.ts';
import { publishedProblems } from './catalogue/published.ts';
import { rankingProblems } from './catalogue/rankings.ts';
import { senseProblems } from './catalogue/sense.ts';
import { shownProblems } from './catalogue/shown.ts';
import { sumProblems } from './catalogue/sums.ts';
import { translationProblems } from './catalogue/translations.ts';
import { valueProblems } from './catalogue/values.ts';
import type { Fix } from './fix.ts';
import type { Location, Problem } from './problem.ts';

/** The one table of problems: code, severity, message, hint and the help page's text. */
export const PROBLEMS = {
  ...fileProblems,
  ...frontmatterProblems,
  ...lineProblems,
  ...valueProblems,
  ...claimProblems,
  ...namedProblems,
  ...moneyProblems,
  ...outcomeProblems,
  ...conflictProblems,
  ...bodyProblems,
  ...shownProblems,
  ...rankingProblems,
  ...publishedProblems,
  ...senseProblems,
  ...sumProblems,
  ...translationProblems,
  ...identityProblems,
  ...addressProblems,
};

export type ProblemCode = keyof typeof PROBLEMS;

/** What a problem of a code tells of. */
export type ParamsOf<C extends ProblemCode> =
  (typeof PROBLEMS)[C] extends Entry<infer P>
    ? unknown extends P
      ? Record<never, never>
      : P
    : never;

/** Makes a problem of the table, with what puts it right where that has one right answer. */
export function problem<C extends ProblemCode>(
  code: C,
  location: Location,
  params: ParamsOf<C>,
  fix?: Fix,
): Problem<C> {
  const row = PROBLEMS[code] as unknown as Entry<ParamsOf<C>>;
  return {
    file: location.file,
    line: location.line,
    column: location.column,
    severity: row.severity,
    code,
    params,
    message: row.message(params),
    hint: row.hint(params),
    ...(fix ? { fix } : {}),
  };
}
