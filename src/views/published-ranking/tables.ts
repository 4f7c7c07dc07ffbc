import type { Chain, Edition, RankingIndex, Place } from '../../ledger/model.ts';
import type { Move } from '../../rules/ranking.ts';
import { moveOf } from '../../analysis/edition-moves.ts';
import type { PlainTable } from '../data/tables/table.ts';

const nameCells = ({ id, facts: { names } }: Chain | Place) => ({
  id,
  name_en: names.en,
  name_zh: names.zh ?? null,
});

/** A move as a cell: places gained, less than zero where lost; `new`; blank where it is not known. */
function moveCell(move: Move): number | 'new' | null {
  if (move.kind === 'up') return move.by;
  if (move.kind === 'down') return -move.by;
  if (move.kind === 'same') return 0;
  return move.kind === 'new' ? 'new' : null;
}

/** The rows of an edition as its page shows them. */
export function editionRows(edition: Edition): PlainTable {
  const { index, rows } = edition;
  const parts = index.facts.parts.map(({ id }) => id);
  return {
    columns: ['rank', 'move', 'id', 'name_en', 'name_zh', 'total', ...parts, 'note'],
    rows: rows.map(({ facts, subject }) => ({
      rank: facts.rank ?? null,
      move: moveCell(moveOf(edition, subject.id, facts.rank)),
      ...nameCells(subject),
      total: facts.total ?? null,
      ...Object.fromEntries(parts.map((part) => [part, facts.parts?.[part] ?? null])),
      note: facts.note ?? null,
    })),
  };
}

/** Every rank of an index that is known, the earliest edition first. */
export function indexRanks({ editions }: RankingIndex): PlainTable {
  return {
    columns: ['edition', 'released', 'complete', 'rank', 'id', 'name_en', 'name_zh', 'total'],
    rows: editions.toReversed().flatMap(({ id: edition, facts: { released, complete }, rows }) =>
      rows.map(({ facts, subject }) => ({
        edition,
        released: released ?? null,
        complete,
        rank: facts.rank ?? null,
        ...nameCells(subject),
        total: facts.total ?? null,
      })),
    ),
  };
}

/** Where the rows of an edition, or of all editions of an index, stand as a file, below the base. */
export const rowsPath = (path: string): string => `${path}rows.csv`;
