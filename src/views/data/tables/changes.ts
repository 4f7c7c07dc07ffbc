import type { Ledger } from '../../../ledger/model.ts';
import type { Change } from '../../../schema/history.ts';
import { day, integer, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

const TYPES = ['article', 'place', 'fund', 'partner', 'chain', 'ranking', 'edition'] as const;

interface Changed {
  type: (typeof TYPES)[number];
  entry: string;
  changes: readonly Change[];
  /** What they say in the language that texts are translated into, in the same order. */
  translated: readonly string[] | undefined;
}

/** Every entry with its corrections. */
function entries({ articles, places, funds, partners, chains, indexes }: Ledger): Changed[] {
  return [
    ...[...articles, ...places, ...funds, ...partners, ...chains].map(
      ({ type, id, facts, zh }): Changed => ({
        ...{ type, entry: id, changes: facts.changes },
        translated: zh?.texts.changes,
      }),
    ),
    ...indexes.flatMap(({ id, facts, zh, editions }): Changed[] => [
      { type: 'ranking', entry: id, changes: facts.changes, translated: zh?.texts.changes },
      ...editions.map((edition): Changed => ({
        ...{ type: 'edition', entry: `${id}/${edition.id}`, changes: edition.facts.changes },
        translated: edition.zh?.texts.changes,
      })),
    ]),
  ];
}

/** What was corrected in the record. */
export const changes: Table = {
  name: 'changes',
  title: 'Corrections',
  description: 'What was corrected in the record, when, and what stood there before.',
  key: ['type', 'entry', 'n'],
  columns: [
    text('type', 'What the entry is.', { ...REQUIRED, values: TYPES }),
    text(
      'entry',
      'The id of the entry that was corrected; an edition as ranking/edition.',
      REQUIRED,
    ),
    integer('n', 'The number of the correction in its file, from 1.', REQUIRED),
    day('date', 'The day of the correction.', REQUIRED),
    text('what', 'What was corrected, and why.', REQUIRED),
    text('what_zh', 'The same in Chinese, where the record has it.'),
    text('from', 'What stood there before.'),
    text('to', 'What stands there now; blank where it was withdrawn or many things changed.'),
    text('sources', 'The sources of the entry that say so, parted by semicolons.'),
  ],
  rows: (ledger) =>
    entries(ledger).flatMap(({ type, entry, changes: all, translated }) =>
      all.map(({ date, what, from, to, sources }, at) => ({
        ...{ type, entry, n: at + 1, date, what },
        what_zh: translated?.[at] ?? null,
        from: from ?? null,
        to: to ?? null,
        sources: sources.join('; ') || null,
      })),
    ),
};
