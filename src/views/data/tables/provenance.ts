import { hasHappened } from '../../../analysis/as-of.ts';
import type { Article, Edition, Ledger, Thing } from '../../../ledger/model.ts';
import type { Conflict } from '../../../schema/history.ts';
import { GRADES } from '../../../schema/money/outcome.ts';
import { day, integer, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

const ENTRIES = ['article', 'place', 'fund', 'partner', 'chain', 'edition'] as const;

/** What tells of a conflict. */
interface Telling {
  type: (typeof ENTRIES)[number];
  entry: string;
  conflict: Conflict;
  /** The things that it concerns. */
  of: readonly string[];
}

const things = ({ places, funds, partners, chains }: Ledger): Thing[] => [
  ...places,
  ...funds,
  ...partners,
  ...chains,
];

const editionsOf = ({ indexes }: Ledger): Edition[] =>
  indexes.flatMap(({ editions }) => [...editions]);

/** Every conflict known today, of articles first. */
function tellings(ledger: Ledger): Telling[] {
  const isKnown = ({ facts }: Article) => hasHappened(facts.date, ledger.today);
  return [
    ...ledger.articles.filter(isKnown).flatMap(({ id, facts }): Telling[] =>
      facts.conflicts.map((conflict) => ({
        ...{ type: 'article', entry: id, conflict },
        of: conflict.of,
      })),
    ),
    ...things(ledger).flatMap(({ type, id, facts }): Telling[] =>
      facts.conflicts.map((conflict) => ({ type, entry: id, conflict, of: [id] })),
    ),
    ...editionsOf(ledger).flatMap(({ id, index, facts }): Telling[] =>
      facts.conflicts.map((conflict) => ({
        ...{ type: 'edition', entry: `${index.id}/${id}`, conflict },
        of: [],
      })),
    ),
  ];
}

const NAMED = [
  text('entry', 'The id of the entry that tells of it; an edition as ranking/edition.', REQUIRED),
  text('id', 'Its name in the entry; its address there is #conflict-<id>.', REQUIRED),
];

/** Where sources contradict each other. */
export const conflicts: Table = {
  name: 'conflicts',
  title: 'Conflicts',
  description:
    'Where sources contradict each other, one row a conflict. conflict_things says what each concerns.',
  key: ['entry', 'id'],
  columns: [
    ...NAMED,
    text('type', 'What the entry is.', { ...REQUIRED, values: ENTRIES }),
    text(
      'grade',
      'misprint: the source itself shows the slip; difference: details differ; doubt: the money or the thing is in doubt.',
      { ...REQUIRED, values: GRADES },
    ),
    text('about', 'What they disagree on.', REQUIRED),
    text('text', 'What each side says.', REQUIRED),
    integer('sources', 'How many sources of the entry it names.', REQUIRED),
  ],
  rows: (ledger) =>
    tellings(ledger).map(
      ({ type, entry, conflict: { id, grade, about, text: told, sources } }) => ({
        ...{ entry, id, type, grade, about },
        text: told,
        sources: sources.length,
      }),
    ),
};

/** What each conflict concerns. */
export const conflictThings: Table = {
  name: 'conflict_things',
  title: 'What conflicts concern',
  description:
    'The places, funds, partners and chains that each conflict concerns: whoever shows a figure of one should say that it is in doubt.',
  key: ['entry', 'id', 'thing'],
  columns: [
    ...NAMED,
    text('thing', 'The id of a place, fund, partner or chain.', REQUIRED),
    text('grade', 'How weighty it is.', { ...REQUIRED, values: GRADES }),
  ],
  rows: (ledger) =>
    tellings(ledger).flatMap(({ entry, conflict: { id, grade }, of }) =>
      of.map((thing) => ({ entry, id, thing, grade })),
    ),
};

/** Where somebody looked. */
export const checks: Table = {
  name: 'checks',
  title: 'Searches',
  description:
    'Where and when somebody looked for what became of a fund or place, and what was found.',
  key: ['entry', 'n'],
  columns: [
    text('entry', 'The fund or place.', REQUIRED),
    integer('n', 'The number of the search in its file, from 1.', REQUIRED),
    text('type', 'What the entry is.', { ...REQUIRED, values: ['fund', 'place'] }),
    day('date', 'The day of the search.', REQUIRED),
    text('where_searched', 'Where somebody looked.', REQUIRED),
    text('what', 'What was looked for.', REQUIRED),
    text('years', 'The years that were searched, parted by semicolons; blank for all.'),
    text('found', 'What was found, or that nothing was.', REQUIRED),
  ],
  rows: (ledger) =>
    [...ledger.funds, ...ledger.places].flatMap(({ type, id, facts }) =>
      facts.checked.flatMap(({ on, where, what, years = [], found }, at) =>
        hasHappened(on, ledger.today)
          ? [
              {
                ...{ entry: id, n: at + 1, type, date: on, what, found },
                where_searched: where,
                years: years.join('; ') || null,
              },
            ]
          : [],
      ),
    ),
};
