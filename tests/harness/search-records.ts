import type { Ledger } from '../../src/ledger/model.ts';
import type { Site } from '../../src/site/site.ts';
import { searchPages } from '../../src/views/search/search-pages.ts';
import type { SearchRecord } from '../../src/views/search/search-record.ts';

/** Every page that the search finds, with all that it says. */
export const searchRecords = (ledger: Ledger, site: Site): SearchRecord[] =>
  searchPages(ledger, site).map(({ whole }) => whole());
