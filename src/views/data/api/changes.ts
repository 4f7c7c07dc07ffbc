/** What a change of the interface was: keys are added within a version, never renamed or removed. */
export interface ApiChange {
  date: string;
  what: string;
}

/** What has changed within version 1, the latest first. */
export const API_CHANGES: readonly ApiChange[] = [
  {
    date: '2026-11-26',
    what: 'Articles, funds and editions have content_hash, the fingerprint that their pages ask to be cited by. The Atlas’s own rankings, the lists and the index are described, each with keys of its own.',
  },
  { date: '2026-11-24', what: 'The first version.' },
];
