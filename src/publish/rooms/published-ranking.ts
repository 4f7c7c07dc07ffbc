import { rankingDay } from '../../analysis/last-modified.ts';
import type { Edition, Ledger } from '../../ledger/model.ts';
import { editionView } from '../../views/published-ranking/edition.ts';
import { indexView } from '../../views/published-ranking/ranking-index.ts';
import { editionRows, indexRanks, rowsPath } from '../../views/published-ranking/tables.ts';
import { rankingPath } from '../../views/shared/context.ts';
import { csvFiles } from '../csv-files.ts';
import { definePages } from '../page.ts';

const editionsOf = ({ indexes }: Ledger): Edition[] => indexes.flatMap(({ editions }) => editions);

/** The rankings that others publish, each with its editions. */
export const publishedRankingPages = [
  definePages({
    template: 'index',
    subjects: ({ indexes }) => indexes,
    path: (index) => rankingPath(index),
    view: indexView,
    modified: (_ledger, index) => rankingDay(index),
    file: ({ file }) => file,
  }),
  definePages({
    template: 'edition',
    subjects: editionsOf,
    path: (edition) => rankingPath(edition.index, edition),
    view: editionView,
    modified: (_ledger, edition) => rankingDay(edition.index, edition),
    file: ({ file }) => file,
  }),
];

/** Their rows, each table beside its page. */
export const publishedRankingFiles = [
  csvFiles({
    route: 'rankings/{ranking}/rows.csv',
    subjects: ({ ledger }) => ledger.indexes,
    path: (index) => rowsPath(rankingPath(index)),
    table: (_context, index) => indexRanks(index),
  }),
  csvFiles({
    route: 'rankings/{ranking}/{edition}/rows.csv',
    subjects: ({ ledger }) => editionsOf(ledger),
    path: (edition) => rowsPath(rankingPath(edition.index, edition)),
    table: (_context, edition) => editionRows(edition),
  }),
];
