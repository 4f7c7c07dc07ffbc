import { wantedAt } from '../ledger/meant/ids.ts';
import type { NamedType } from '../ledger/meant/name-index.ts';

/** The types of thing that may be named at a way into the facts; nothing where no thing is named. */
export const wantedBy = (path: readonly (string | number)[]): readonly NamedType[] | undefined =>
  wantedAt([...path]);

export { idFrom } from '../reading/id-from.ts';
