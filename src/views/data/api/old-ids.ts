import { oldIds } from '../../../analysis/old-ids.ts';
import type { OldIdsDocument } from '../../../schema/api/old-ids.ts';
import type { Context } from '../../shared/context.ts';

/** Every id that an entry had before, with the one that it has now. */
export const oldIdsDocument = ({ ledger }: Context): OldIdsDocument => ({
  old_ids: oldIds(ledger).map(({ old, entry: { type, id } }) => ({ old_id: old, type, id })),
});
