import type { ParamsOf, ProblemCode, Spot } from '../../problems/catalogue.ts';
import type { Rates } from '../../rules/convert.ts';
import type { AnyEntry, Draft } from '../draft.ts';
import type { Namespace } from '../namespace.ts';

/** Reports a problem of the table. */
export type Report = <C extends ProblemCode>(code: C, spot: Spot, params: ParamsOf<C>) => void;

/** What a check of the whole record looks at. */
export interface Scene {
  draft: Draft;
  names: Namespace;
  rates: Rates;
  /** The real day, where the future is to be judged; the build leaves it out. */
  realToday?: string | undefined;
  report: Report;
}

/** One check of the whole record. A check judges and reports; it changes nothing. */
export type Check = (scene: Scene) => void;

/** The spot of something in an entry's body, whose lines are counted from the body's first. */
export function inBody(entry: AnyEntry, at: { line: number; column: number }): Spot {
  return { file: entry.file, line: entry.bodyLine + at.line - 1, column: at.column };
}
