import { z } from 'zod';
import { type DocumentOf, field, ID } from './fields.ts';

/** What an entry of an old id can be. */
export const ENTRY_TYPES = ['article', 'place', 'fund', 'partner', 'chain'] as const;

/** Every id that an entry had before. */
export const apiOldIds = z
  .strictObject({
    old_ids: z
      .array(
        z
          .strictObject({
            old_id: field(ID, 'The id that it had.', 'seed-fund'),
            type: field(z.enum(ENTRY_TYPES), 'What the entry is.', 'fund'),
            id: field(ID, 'The id that it has now.', 'river-seed-fund'),
          })
          .meta({ description: 'An id that an entry had before.' }),
      )
      .meta({ description: 'Each with the id of today, oldest first of each entry.' }),
  })
  .meta({ description: 'Ids that entries had: for those who kept one.' });

export type OldIdsDocument = DocumentOf<typeof apiOldIds>;
