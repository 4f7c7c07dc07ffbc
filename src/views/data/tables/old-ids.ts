import { oldIds as oldIdsOf } from '../../../analysis/old-ids.ts';
import { ENTRY_TYPES } from '../../../schema/api/old-ids.ts';
import { type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

/** Ids that entries had. */
export const oldIds: Table = {
  name: 'old_ids',
  title: 'Old ids',
  description:
    'Every id that an entry had before, and the one that it has now: for those who kept a copy.',
  key: ['old_id'],
  columns: [
    text('old_id', 'The id that it had.', REQUIRED),
    text('type', 'What the entry is.', { ...REQUIRED, values: ENTRY_TYPES }),
    text('id', 'The id that it has now.', REQUIRED),
  ],
  rows: (ledger) =>
    oldIdsOf(ledger).map(({ old, entry: { type, id } }) => ({ old_id: old, type, id })),
};
