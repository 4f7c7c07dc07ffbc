import { ledgerEntries } from '../ledger/ledger-entries.ts';
import type { Ledger, LedgerEntry, LinkedSource, Publisher } from '../ledger/model.ts';
import { compareDates } from '../rules/dates.ts';
import { compareTexts } from '../rules/money/weight.ts';
import { pageKey } from '../rules/page-address.ts';
import { memoizeByLedger } from './memoize.ts';

/** A page of the web that the record cites, once, with every entry that lists it. */
export interface CitedPage {
  readonly source: LinkedSource;
  /** In the order of articles, things and rankings, each with the name that it gives the source. */
  readonly citedBy: readonly { readonly entry: LedgerEntry; readonly id: string }[];
}

/** A publisher with all of its pages that the record cites, the latest first, those without a date last. */
export interface CitedPublisher {
  readonly publisher: Publisher;
  readonly pages: readonly CitedPage[];
}

const latestFirst = (a: CitedPage, b: CitedPage): number => {
  const [x, y] = [a.source.published, b.source.published];
  if (x === undefined || y === undefined) {
    return (
      Number(x === undefined) - Number(y === undefined) || compareTexts(a.source.url, b.source.url)
    );
  }
  return compareDates(y, x) || compareTexts(a.source.url, b.source.url);
};

/** The publishers whose pages the record cites, in the order of their ids. */
export const citedPublishers = memoizeByLedger((ledger: Ledger): readonly CitedPublisher[] => {
  const pages = new Map<
    string,
    { source: LinkedSource; citedBy: { entry: LedgerEntry; id: string }[] }
  >();
  for (const entry of ledgerEntries(ledger)) {
    for (const source of entry.sources) {
      const key = pageKey(source.url);
      const page = pages.get(key) ?? { source, citedBy: [] };
      page.citedBy.push({ entry, id: source.id });
      pages.set(key, page);
    }
  }
  const byPublisher = Map.groupBy(pages.values(), ({ source }) => source.publisher);
  return [...byPublisher]
    .map(([publisher, own]) => ({ publisher, pages: own.sort(latestFirst) }))
    .sort((a, b) => compareTexts(a.publisher.id, b.publisher.id));
});
