import { claimProblems } from '../catalogue/zh/claims.ts';
import { emptyBody, missingKey } from '../catalogue/zh/missing.ts';
import { namedProblems } from '../catalogue/zh/named.ts';
import { valueProblems } from '../catalogue/zh/values.ts';

/** What can be wrong with an entry while it is written, in Chinese. */
export const words = {
  ...claimProblems,
  ...namedProblems,
  ...valueProblems,
  'empty-body': emptyBody,
  'missing-key': missingKey,
};
