import type { PlainTable } from '../views/data/tables/table.ts';
import { defineFiles, type FileContext, type FileFamily, fromView } from './file.ts';
import { csvText } from './formats/csv.ts';

/** Tables of pages as CSV files beside the pages. */
interface CsvSpec<S> {
  route: string;
  subjects: (context: FileContext) => readonly S[];
  path: (subject: S) => string;
  table: (context: FileContext, subject: S) => PlainTable;
}

/** Declares the tables of pages as CSV files: there is one for all languages. */
export function csvFiles<S>({ table, ...rest }: CsvSpec<S>): FileFamily {
  return defineFiles<S>({
    ...rest,
    cache: 'revalidate',
    tracked: true,
    source: (context, subject) => fromView(table(context, subject), csvText),
  });
}
