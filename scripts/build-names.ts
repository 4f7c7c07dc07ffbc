import { createHash } from 'node:crypto';

/** The name under which what is kept of the output folder `out` stands. */
export const nameOf = (out: string): string =>
  createHash('sha256').update(out).digest('hex').slice(0, 32);
