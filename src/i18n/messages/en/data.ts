import { formatNumber } from '../../format/number.ts';

/** The page of open data. */
export const data = {
  tables: 'Tables',
  rows: (n: number) => `Rows: ${formatNumber(n, 'en')}`,
  schemas: 'Schemas of the files',
  schemasText: 'What a file of each type may hold, as JSON Schema, for editors and programs.',
  asOf: (date: string) => `The record stands as of ${date}`,
  terms: 'Text and data may be used by anyone for anything, with the Atlas named.',
  all: 'Everything at once',
  allText:
    'All tables in one archive, as one SQLite file (its view city_ranking is the ranking of cities), and described for programs (Frictionless Data Package); the hashes of every file.',
  tablesText:
    'For a spreadsheet take the workbook, city-chain-atlas.xlsx: Excel may read the CSV files in another encoding and turn 2018-07 into a day. In CSV, text that a spreadsheet would take for a formula (it begins with =, +, - or @) has an apostrophe before it; the other formats have it as it is.',
  columns: (n: number) => `${n} columns and what they mean`,
  required: 'never blank',
  api: 'For programs',
  apiText:
    'A JSON document for each place, fund, partner and chain, the articles by year, and the rankings. Keys are stable within version 1.',
};
