import type { ParamsOf, ProblemCode } from './catalogue.ts';
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
}

/** Makes a finding of the table of problems. */
export function finding<C extends ProblemCode>(
  code: C,
  location: Location,
  params: ParamsOf<C>,
): Finding {
  return { code, location, params };
}
