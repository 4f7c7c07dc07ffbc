import { partsMiss, ranksOutOfOrder } from '../../rules/scores.ts';
import type { EditionRecord, RankingIndexRecord, RankingRow } from '../../schema/ranking.ts';
import type { Entry } from '../draft.ts';
import type { Check, CheckContext } from './check.ts';

type Edition = Entry<EditionRecord>;
type RankingIndex = Entry<RankingIndexRecord>;

const subjectOf = (row: RankingRow): string | undefined => row.chain ?? row.city;

function checkParts({ report }: CheckContext, edition: Edition, index: RankingIndex): void {
  const parts = index.facts.parts.map(({ id }) => id);
  const check = (part: string, path: (string | number)[]) => {
    if (!parts.includes(part)) report('unknown-part', edition.at(path, 'key'), { part, parts });
  };
  for (const part of Object.keys(edition.facts.part_orders)) check(part, ['part_orders', part]);
  edition.facts.rows.forEach((row, at) => {
    for (const part of Object.keys(row.parts ?? {})) check(part, ['rows', at, 'parts', part]);
    const values = parts.map((part) => row.parts?.[part]);
    const miss = partsMiss(row.total, values);
    const id = subjectOf(row) ?? '';
    const location = edition.at(['rows', at]);
    if (miss && !row.as_published)
      report('parts-against-total', location, { id, miss, total: row.total ?? '' });
    if (row.as_published && !miss) report('as-published-unneeded', location, {});
    if (row.as_published && !row.note) report('as-published-without-note', location, {});
  });
}

function checkRows({ report }: CheckContext, edition: Edition, index: RankingIndex): void {
  const { rows, complete, assessed } = edition.facts;
  const wanted = index.facts.subject;
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    const location = edition.at(['rows', at]);
    const other = wanted === 'chain' ? row.city : row.chain;
    if (row[wanted] === undefined || other !== undefined)
      report('row-subject', location, { wanted });
    const id = subjectOf(row);
    if (id === undefined) return;
    if (seen.has(id)) report('row-twice', location, { id });
    seen.add(id);
  });
  const nameAt = (at: number) => (rows[at] && subjectOf(rows[at])) ?? '';
  for (const { row, against, why } of ranksOutOfOrder(rows)) {
    const params = { id: nameAt(row), other: nameAt(against), why };
    report('ranks-out-of-order', edition.at(['rows', row]), params);
  }
  if (complete && assessed !== undefined && rows.length < assessed) {
    report('incomplete-rows', edition.at(['complete']), { rows: rows.length, assessed });
  }
}

/** Editions have their index; rows name its subject, add up, and stand in order. */
export const checkRankings: Check = (context) => {
  const { draft, report } = context;
  for (const edition of draft.editions) {
    const index = draft.indexes.find(({ id }) => id === edition.index);
    if (index) {
      checkParts(context, edition, index);
      checkRows(context, edition, index);
    } else if (!draft.broken.has(edition.index)) {
      report('index-missing', { file: edition.file, line: 1, column: 1 }, { index: edition.index });
    }
  }
};
