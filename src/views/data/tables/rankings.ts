import { dateColumns, dateValues } from './dates.ts';
import { number, integer, type Table, text, boolean } from './table.ts';

const REQUIRED = { required: true } as const;

export const editions: Table = {
  name: 'editions',
  title: 'Editions of published rankings',
  description: 'Every edition that the record knows of rankings that others publish.',
  key: ['ranking', 'edition'],
  columns: [
    text('ranking', 'The id of the ranking.', REQUIRED),
    text('edition', 'The id of the edition.', REQUIRED),
    text('name', 'The ranking’s name in English.', REQUIRED),
    text('publisher', 'Who publishes it.', REQUIRED),
    text('subject', 'What it ranks.', { ...REQUIRED, values: ['chain', 'city'] }),
    text('released', 'When it came out, as precise as known (EDTF level 0).'),
    integer('assessed', 'How many it assessed.'),
    boolean('complete', 'Whether every row of it is in the record.', REQUIRED),
    ...dateColumns('released'),
  ],
  rows: ({ indexes }) =>
    indexes.flatMap((index) =>
      index.editions.map(({ id, facts }) => ({
        ranking: index.id,
        edition: id,
        name: index.facts.names.en,
        publisher: index.facts.publisher,
        subject: index.facts.subject,
        released: facts.released ?? null,
        assessed: facts.assessed ?? null,
        complete: facts.complete,
        ...dateValues('released', facts.released),
      })),
    ),
};

export const rankingRows: Table = {
  name: 'ranking_rows',
  title: 'Rows of published rankings',
  description: 'What was seen of each edition; blank is not seen, never zero.',
  key: ['ranking', 'edition', 'subject'],
  columns: [
    text('ranking', 'The id of the ranking.', REQUIRED),
    text('edition', 'The id of the edition.', REQUIRED),
    text('subject', 'The id of the chain or city.', REQUIRED),
    integer('rank', 'Its rank.'),
    number('total', 'Its total score.'),
  ],
  rows: ({ indexes }) =>
    indexes.flatMap((index) =>
      index.editions.flatMap(({ id, rows }) =>
        rows.map(({ facts, subject }) => ({
          ranking: index.id,
          edition: id,
          subject: subject.id,
          rank: facts.rank ?? null,
          total: facts.total === undefined ? null : Number(facts.total),
        })),
      ),
    ),
};

export const rankingParts: Table = {
  name: 'ranking_parts',
  title: 'Parts of scores in published rankings',
  description: 'The scores of the parts that add up to a total, where they were seen.',
  key: ['ranking', 'edition', 'subject', 'part'],
  columns: [
    text('ranking', 'The id of the ranking.', REQUIRED),
    text('edition', 'The id of the edition.', REQUIRED),
    text('subject', 'The id of the chain or city.', REQUIRED),
    text('part', 'The id of the part.', REQUIRED),
    number('score', 'The score.', REQUIRED),
  ],
  rows: ({ indexes }) =>
    indexes.flatMap((index) =>
      index.editions.flatMap(({ id, rows }) =>
        rows.flatMap(({ facts, subject }) =>
          Object.entries(facts.parts ?? {}).map(([part, score]) => ({
            ranking: index.id,
            edition: id,
            subject: subject.id,
            part,
            score: Number(score),
          })),
        ),
      ),
    ),
};

export const rates: Table = {
  name: 'rates',
  title: 'Exchange rates',
  description: 'The monthly mean rates that conversions take.',
  key: ['month', 'currency'],
  columns: [
    text('month', 'The month, as 2018-07.', REQUIRED),
    text('currency', 'The currency (ISO 4217).', REQUIRED),
    number('per_usd', 'Units of it for one US dollar, the mean of the month.', REQUIRED),
  ],
  rows: (ledger) =>
    [...ledger.rates]
      .flatMap(([currency, months]) =>
        [...months].map(([month, perUsd]) => ({ month, currency, per_usd: Number(perUsd) })),
      )
      .sort((a, b) => (a.month + a.currency < b.month + b.currency ? -1 : 1)),
};
