import type { ParamsOf, ProblemCode } from '../../problems/catalogue.ts';
import type { Fix } from '../../problems/fix.ts';
import type { Location, Position } from '../../problems/problem.ts';
import type { Rates } from '../../rules/convert.ts';
import type { DatedClaim } from '../dated-claims.ts';
import type { AnyEntry, Draft } from '../draft.ts';
import type { Namespace } from '../namespace.ts';

/** Reports a problem of the table, with what puts it right where that has one right answer. */
export type Report = <C extends ProblemCode>(
  code: C,
  location: Location,
  params: ParamsOf<C>,
  fix?: Fix,
) => void;

/** What a check of the whole record looks at. */
export interface CheckContext {
  draft: Draft;
  names: Namespace;
  /** The claims of articles without mistakes of their own, as the rules of money weigh them. */
  claims: readonly DatedClaim[];
  rates: Rates;
  /** The real day, where the future is to be judged; the build leaves it out. */
  realToday?: string | undefined;
  /** Entries that were published, as `article <id>`; nothing where that is not known. */
  published?: ReadonlySet<string> | undefined;
  /** The day that stands for the record's own, where one is set. */
  today?: string | undefined;
  report: Report;
}

/** One check of the whole record. A check judges and reports; it changes nothing. */
export type Check = (context: CheckContext) => void;

/**
 * The location of something in an entry's body, whose lines are counted from the body's first, and whose
 * columns are counted in UTF-16 code units, as Markdown's parser does; the report counts characters.
 */
export function inBody({ file, body, bodyLine }: AnyEntry, at: Position): Location {
  const before = (body.split('\n')[at.line - 1] ?? '').slice(0, at.column - 1);
  const beyond = before.length - [...before].length;
  return { file, line: bodyLine + at.line - 1, column: at.column - beyond };
}
