import { problem } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';

/** A finding with the words of the table. */
export const told = ({ code, location, params, fix }: Finding): Problem =>
  problem(code, location, params as never, fix);
