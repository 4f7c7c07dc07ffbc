import type { Article, Ledger, Thing } from '../ledger/model.ts';
import { memoizeByLedger } from './memoize.ts';

/** An id that an entry had, and the entry that it leads to now. */
export interface OldId {
  readonly old: string;
  readonly entry: Article | Thing;
}

/**
 * The ledger of old ids: every id that an entry had before, oldest first of each entry. Old addresses,
 * filters, tables and the interface for programs all read it here.
 */
export const oldIds = memoizeByLedger(
  ({ articles, places, funds, partners, chains }): readonly OldId[] =>
    [...articles, ...places, ...funds, ...partners, ...chains].flatMap((entry) =>
      entry.facts.formerly.map((old) => ({ old, entry })),
    ),
);

const byEntry = memoizeByLedger((ledger) => Map.groupBy(oldIds(ledger), ({ entry }) => entry));

/** The ids that an entry had before, oldest first. */
export const formerIds = (ledger: Ledger, entry: Article | Thing): readonly string[] =>
  (byEntry(ledger).get(entry) ?? []).map(({ old }) => old);
