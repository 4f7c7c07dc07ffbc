import type { EntryDraft } from './draft.ts';

/** What a new contradiction begins with: a name that no other of the entry has. */
export function conflictBeginning(draft: EntryDraft): { [key: string]: string | string[] } {
  const taken = draft.list(['conflicts']).map((_, at) => draft.text(['conflicts', at, 'id']));
  let n = taken.length + 1;
  while (taken.includes(`conflict-${n}`)) n += 1;
  return { id: `conflict-${n}`, of: [], sources: [] };
}
