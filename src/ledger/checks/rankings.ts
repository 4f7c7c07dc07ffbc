import { RANKS } from '../../rules/bounds.ts';
import { partsMiss, ranksOutOfOrder } from '../../rules/scores.ts';
import type { EditionRecord, RankingIndexRecord, RankingRow } from '../../schema/ranking.ts';
import type { FactPath } from '../../reading/positions.ts';
import type { Entry } from '../draft.ts';
import { nearestWord } from '../meant/suggest.ts';
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

/** A part that an edition names, with the way to it. */
interface PartUse {
  part: string;
  edition: Edition;
  path: FactPath;
}

const partUses = (edition: Edition): PartUse[] => [
  ...Object.keys(edition.facts.part_orders).map((part) => ({
    part,
    edition,
    path: ['part_orders', part],
  })),
  ...edition.facts.rows.flatMap((row, at) =>
    Object.keys(row.parts ?? {}).map((part) => ({
      part,
      edition,
      path: ['rows', at, 'parts', part],
    })),
  ),
];

/**
 * Parts that an index does not list: told in the index, where at least half of the editions with parts
 * name one, and more than once; else where an edition names it first. Gives those of the index.
 */
function checkPartNames(
  { report }: CheckContext,
  index: RankingIndex,
  editions: readonly Edition[],
): ReadonlySet<string> {
  const parts = index.facts.parts.map(({ id }) => id);
  const uses = editions.flatMap(partUses);
  const used = new Set(uses.map(({ part }) => part));
  const withParts = new Set(uses.map(({ edition }) => edition)).size;
  const lost = new Set<string>();
  parts.forEach((id, at) => {
    if (parts.indexOf(id) === at) return;
    lost.add(id);
    report('named-twice', index.at(['parts', at, 'id']), { id });
  });
  const unlisted = uses.filter(({ part }) => !parts.includes(part));
  for (const [part, own] of Map.groupBy(unlisted, (use) => use.part)) {
    const inEditions = Map.groupBy(own, ({ edition }) => edition);
    if (parts.length > 0 && own.length > 1 && inEditions.size * 2 >= withParts) {
      const [misspelt] = nearestWord(
        part,
        parts.filter((id) => !used.has(id)),
      );
      const row = own[0]?.edition.facts.rows.find((one) => one.parts?.[part] !== undefined);
      const names = Object.keys(row?.parts ?? {});
      const next = names.slice(names.indexOf(part) + 1).find((id) => parts.includes(id));
      const at = misspelt ?? next;
      const place = at === undefined ? parts.length - 1 : parts.indexOf(at);
      const params = { part, times: own.length, editions: inEditions.size, misspelt };
      report('part-unlisted', index.at(['parts', place, 'id']), params);
      lost.add(part);
    } else {
      for (const [edition, [first]] of inEditions)
        if (first) report('unknown-part', edition.at(first.path, 'key'), { part, parts });
    }
  }
  return lost;
}

function checkParts(context: CheckContext, edition: Edition, index: RankingIndex): void {
  const { report } = context;
  const parts = index.facts.parts.map(({ id }) => id);
  edition.facts.rows.forEach((row, at) => {
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
  const lost = new Map(
    draft.indexes.map((index) => {
      const own = draft.editions.filter((edition) => edition.index === index.id);
      return [index, checkPartNames(context, index, own)];
    }),
  );
  for (const edition of draft.editions) {
    const index = draft.indexes.find(({ id }) => id === edition.index);
    if (index) {
      // Scores in a part that the index has lost do not add up without it.
      const named = [...partUses(edition)].some(({ part }) => lost.get(index)?.has(part));
      if (!named) checkParts(context, edition, index);
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
