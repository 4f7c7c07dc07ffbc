import { amountUnreadable, unknownPublisher, unknownReference } from '../catalogue/zh/given.ts';
import { emptyBody, missingKey } from '../catalogue/zh/missing.ts';
import { valueProblems } from '../catalogue/zh/values.ts';

/** What can be wrong with an entry while it is written, in Chinese. */
export const words = {
  ...valueProblems,
  'amount-unreadable': amountUnreadable,
  'unknown-publisher': unknownPublisher,
  'unknown-reference': unknownReference,
  'empty-body': emptyBody,
  'missing-key': missingKey,
};
