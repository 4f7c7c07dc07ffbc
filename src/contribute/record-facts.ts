import type { Ledger } from '../ledger/model.ts';
import type { Source } from '../schema/source.ts';

/** The facts of the record for the whole check: loaded when an entry is nearly finished. */
export const FACTS_PATH = 'contribute/facts.json';

/** Types of files of which the whole check has to know the facts, and where each lies. */
export const FACT_FOLDERS = {
  article: 'articles',
  place: 'cities',
  fund: 'funds',
  partner: 'partners',
  chain: 'chains',
  publisher: 'publishers',
} as const;

type FactKind = keyof typeof FACT_FOLDERS;

type Values = Readonly<Record<string, unknown>>;

/** Facts by their ids, as the schema gave them. */
export type RecordFacts = Readonly<Record<FactKind, Readonly<Record<string, Values>>>>;

/** Lists that no check of another file asks for: they are sent empty. */
const EMPTIED: readonly string[] = ['changes', 'checked', 'conflicts', 'usd', 'topics'];

/** Texts that no check of another file asks for. */
const LEFT_OUT: readonly string[] = [
  ...['introduces', 'image', 'note', 'wording', 'detail', 'reason', 'reviewed', 'quote', 'archive'],
  ...['accessed', 'title_original', 'language', 'licence', 'website'],
];

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      if (LEFT_OUT.includes(key)) return [];
      return [[key, EMPTIED.includes(key) ? [] : lean(inner)]];
    }),
  );
}

/** A thing without its sources: which pages tell of it is of no account to an event. */
const ofThings = (list: readonly { id: string; facts: object }[]): Record<string, Values> =>
  Object.fromEntries(
    list.map(({ id, facts }) => [
      id,
      lean('sources' in facts ? { ...facts, sources: [] } : facts) as Values,
    ]),
  );

/** What of a source a claim is weighed by, and what tells a page from another. */
const leanSource = ({ id, publisher, form, url, read, published }: Source) => ({
  id,
  publisher,
  form,
  url,
  read,
  published,
  title: '',
});

const ofEvents = (list: Ledger['articles']): Record<string, Values> =>
  Object.fromEntries(
    list.map(({ id, facts }) => [
      id,
      lean({ ...facts, sources: facts.sources.map(leanSource) }) as Values,
    ]),
  );

/** What the whole check of an event has to know of the record. */
export function recordFacts(ledger: Ledger): RecordFacts {
  return {
    article: ofEvents(ledger.articles),
    place: ofThings(ledger.places),
    fund: ofThings(ledger.funds),
    partner: ofThings(ledger.partners),
    chain: ofThings(ledger.chains),
    publisher: ofThings(ledger.publishers),
  };
}
