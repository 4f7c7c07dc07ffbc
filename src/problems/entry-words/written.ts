import { amountUnreadable, unknownPublisher, unknownReference } from '../catalogue/given.ts';
import { emptyBody, missingKey } from '../catalogue/missing.ts';
import { valueProblems } from '../catalogue/values.ts';

/** What can be wrong with an entry while it is written, in the words of the table. */
export const words = {
  ...valueProblems,
  'amount-unreadable': amountUnreadable,
  'unknown-publisher': unknownPublisher,
  'unknown-reference': unknownReference,
  'empty-body': emptyBody,
  'missing-key': missingKey,
};
