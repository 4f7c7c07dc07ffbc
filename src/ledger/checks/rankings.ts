import { RANKS } from '../../rules/bounds.ts';
import { partsMiss, ranksOutOfOrder } from '../../rules/scores.ts';
import type { EditionRecord, RankingIndexRecord, RankingRow } from '../../schema/ranking.ts';
import type { Entry } from '../draft.ts';
import { type Doubt, reportUnlessAnswered } from './answered.ts';
import type { Check, CheckContext } from './check.ts';

type Edition = Entry<EditionRecord>;
type RankingIndex = Entry<RankingIndexRecord>;

const subjectOf = (row: RankingRow): string | undefined => row.chain ?? row.city;

/** A rank from 1 to what was assessed, or to what an index can print where that is not known. */
function rankDoubts({ report }: CheckContext, edition: Edition, at: number): Doubt[] {
  const { rows, assessed } = edition.facts;
  const rank = rows[at]?.rank;
  const most = Math.min(assessed ?? RANKS.most, RANKS.mostAssessed);
  if (rank === undefined || (rank >= 1 && rank <= most)) return [];
  // An edition that is said to have assessed fewer than its rows is told once.
  if (rank >= 1 && rank <= rows.length) return [];
  const params = { rank, most, assessed: assessed !== undefined };
  return [
    () => {
      report('rank-out-of-range', edition.at(['rows', at, 'rank']), params);
    },
  ];
}

/** As many were assessed as have rows, and no more than there are. A source may misprint the former. */
function checkAssessed(context: CheckContext, edition: Edition): void {
  const { rows, assessed = rows.length } = edition.facts;
  const params = { assessed, rows: rows.length, most: RANKS.mostAssessed };
  const told = () => {
    context.report('assessed-out-of-range', edition.at(['assessed']), params);
  };
  if (assessed > RANKS.mostAssessed) told();
  const answerAt = () => edition.at(['as_published'], 'key');
  reportUnlessAnswered(context, edition.facts, answerAt, assessed < rows.length ? [told] : []);
}

function checkParts(context: CheckContext, edition: Edition, index: RankingIndex): void {
  const { report } = context;
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
    const location = () => edition.at(['rows', at]);
    const doubts: Doubt[] = [];
    if (miss) {
      const params = { id, miss, total: row.total ?? '' };
      doubts.push(() => {
        report('parts-against-total', location(), params);
      });
    }
    reportUnlessAnswered(context, row, location, [...doubts, ...rankDoubts(context, edition, at)]);
  });
}

function checkRows({ report }: CheckContext, edition: Edition, index: RankingIndex): void {
  const { rows, complete, assessed } = edition.facts;
  const wanted = index.facts.subject;
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    const location = () => edition.at(['rows', at]);
    const other = wanted === 'chain' ? row.city : row.chain;
    if (row[wanted] === undefined || other !== undefined)
      report('row-subject', location(), { wanted });
    const id = subjectOf(row);
    if (id === undefined) return;
    if (seen.has(id)) report('row-twice', location(), { id });
    seen.add(id);
  });
  const nameAt = (at: number) => (rows[at] && subjectOf(rows[at])) ?? '';
  const parts = index.facts.parts.map(({ id }) => id);
  // A total that its parts contradict is told as that.
  const judged = rows.map(({ rank, total, parts: values }) =>
    partsMiss(
      total,
      parts.map((part) => values?.[part]),
    )
      ? { rank }
      : { rank, total },
  );
  for (const { row, against, why } of ranksOutOfOrder(judged)) {
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
  const without = new Map<string, Edition[]>();
  for (const edition of draft.editions) {
    const index = draft.indexes.find(({ id }) => id === edition.index);
    if (index) {
      checkParts(context, edition, index);
      checkRows(context, edition, index);
      checkAssessed(context, edition);
    } else if (!draft.broken.has(edition.index)) {
      without.set(edition.index, [...(without.get(edition.index) ?? []), edition]);
    }
  }
  // However many editions there are, one file is missing.
  for (const [index, [first]] of without) {
    if (first) report('index-missing', { file: first.file, line: 1, column: 1 }, { index });
  }
};
