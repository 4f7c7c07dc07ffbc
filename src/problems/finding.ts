import type { ParamsOf, ProblemCode } from './catalogue.ts';
import type { Fix } from './fix.ts';
import type { Location } from './problem.ts';

/**
 * Something wrong that is not yet put into words: whoever shows it chooses the words, and so a page
 * carries those of its own language only.
 */
export interface Finding {
  code: ProblemCode;
  location: Location;
  /** What it tells of, as `ParamsOf` its code. */
  params: unknown;
  /** What puts it right, where there is one right answer. */
  fix?: Fix;
}

/** Makes a finding of the table of problems. */
export function finding<C extends ProblemCode>(
  code: C,
  location: Location,
  params: ParamsOf<C>,
  fix?: Fix,
): Finding {
  return { code, location, params, ...(fix ? { fix } : {}) };
}
