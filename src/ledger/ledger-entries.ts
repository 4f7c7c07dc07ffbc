import type { Ledger, LedgerEntry } from './model.ts';

/** Every entry of the record: articles, things, then each published ranking with its editions. */
export const ledgerEntries = ({
  articles,
  places,
  funds,
  partners,
  chains,
  indexes,
}: Ledger): LedgerEntry[] => [
  ...articles,
  ...places,
  ...funds,
  ...partners,
  ...chains,
  ...indexes.flatMap((index) => [index, ...index.editions]),
];
