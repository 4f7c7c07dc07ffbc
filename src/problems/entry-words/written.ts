import { claimProblems } from '../catalogue/claims.ts';
import { emptyBody, missingKey } from '../catalogue/missing.ts';
import { namedProblems } from '../catalogue/named.ts';
import { valueProblems } from '../catalogue/values.ts';

/** What can be wrong with an entry while it is written, in the words of the table. */
export const words = {
  ...claimProblems,
  ...namedProblems,
  ...valueProblems,
  'empty-body': emptyBody,
  'missing-key': missingKey,
};
