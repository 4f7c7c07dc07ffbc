import type { PlainTable } from '../../views/data/tables/table.ts';
import { csvText } from '../formats/csv.ts';
import type { FileOutput } from '../files.ts';

/** A page's table as a CSV file beside the page; its path is below the base. */
export function csvFile(path: string, table: () => PlainTable): FileOutput {
  return {
    path,
    type: 'text/csv; charset=utf-8; header=present',
    content: () => csvText(table()),
  };
}
