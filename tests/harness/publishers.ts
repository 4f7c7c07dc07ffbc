import type { Files } from './files.ts';

/** The file of a publisher. */
export const publisherFile = (name: string, kind: string): string => `---
names: {en: ${name}}
kind: ${kind}
added: 2026-11-24
---
`;

/** Publishers for fixtures, one for each tier that a source can have. */
export const PUBLISHERS = {
  'publishers/council.md': publisherFile('The Council', 'government'),
  'publishers/herald.md': publisherFile('The Herald', 'newspaper'),
  'publishers/gazette.md': publisherFile('The Gazette', 'trade-site'),
  'publishers/forum.md': publisherFile('The Forum', 'blog-or-forum'),
} as const satisfies Files;

/** By the tiers of version 1: who of those publishes what is of it, of which kind they are, and in which form. */
export const OF_TIER: Readonly<Record<string, { id: string; kind: string; form: string }>> = {
  official: { id: 'council', kind: 'government', form: 'document' },
  'national-press': { id: 'herald', kind: 'newspaper', form: 'report' },
  'trade-press': { id: 'gazette', kind: 'trade-site', form: 'report' },
  other: { id: 'forum', kind: 'blog-or-forum', form: 'post' },
};
