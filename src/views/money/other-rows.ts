/*
 * What the filters of the page of the money know of the funds whose rows stand on other pages. Knows no
 * ledger: the page's script reads it too.
 */

/** A fund whose row stands on another page. */
export interface OtherRow {
  id: string;
  name: string;
  /** Its row. */
  href: string;
  /** Its announced sum in words, where a source gives one. */
  sum?: string;
  /** What it has of each filter, in their order: ids with spaces between. */
  values: string[];
}

/** These funds by the sections that are cut, in the order of their rows. */
export interface OtherRows {
  filters: readonly string[];
  sections: { key: string; rows: OtherRow[] }[];
}
