import type { Grade } from '../../../schema/outcome.ts';

/** The class of a conflict's mark by its grade (seal.css). */
export const DOUBT_LOOK: Readonly<Record<Grade, string>> = {
  doubt: 'seal',
  difference: 'differ',
  misprint: 'slip',
};
