import type { Ledger } from '../../ledger/model.ts';
import { rankingPath } from '../../views/shared/context.ts';
import { editionRows, indexRanks, rowsPath } from '../../views/published-ranking/tables.ts';
import type { FileOutput } from '../files.ts';
import { csvFile } from './csv-file.ts';

/** The rankings that others publish, each index and each edition as a file beside its page. */
export function publishedFiles({ indexes }: Ledger): FileOutput[] {
  return indexes.flatMap((index) => [
    csvFile(rowsPath(rankingPath(index)), () => indexRanks(index)),
    ...index.editions.map((edition) =>
      csvFile(rowsPath(rankingPath(index, edition)), () => editionRows(edition)),
    ),
  ]);
}
