import { ledgerEntries } from '../../ledger/ledger-entries.ts';
import type { Article, Fund, Ledger, LedgerEntry, Place, Thing } from '../../ledger/model.ts';
import { nameInSimplified } from '../../rules/simplified-name.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import {
  type Ending,
  type Grade,
  type Measure,
  type Part,
  type Row,
  ROWS,
  type SourceTier,
  type Stage,
} from '../../schema/money/outcome.ts';
import { entryHash } from '../content-hash.ts';
import { fundNow, fundsAsOf } from '../fund-figures.ts';
import { documentedTotal, moneyRow, SUMMED_ROWS } from '../money-rows.ts';
import { placeNow } from '../place-standings.ts';
import { rankedPlaces } from '../rankings/cities.ts';
import { ranksOf } from '../rankings/moves.ts';

/*
 * A state of the record, as far as a reader would notice that it is another: plain values, so that the
 * last build can leave its own behind and the next check can be held against it.
 */

/** What the types of entries are called here. */
export type EntryType = Thing['type'] | 'article' | 'ranking' | 'edition';

/** A name or a title in the record's languages. */
export interface StateName {
  readonly en: string;
  readonly zh?: string;
}

/** An entry, and a fingerprint of its own files. */
export interface EntryState {
  readonly type: EntryType;
  readonly id: string;
  readonly name: StateName;
  readonly formerly: readonly string[];
  readonly hash: string;
}

/** A figure of a fund, with what qualifies it. */
export interface FigureState {
  readonly measure: Measure;
  readonly part?: Part;
  readonly amount: Amount;
  readonly to?: Amount;
  readonly bound?: Bound;
  readonly per?: 'year';
  /** What it may be by the lowest and the highest claims. */
  readonly disputed?: { readonly low: Amount; readonly high: Amount };
}

/** A fund: its figures, how far it came, and where it is counted. */
export interface FundState {
  readonly figures: readonly FigureState[];
  readonly stage?: Stage;
  readonly ending?: Ending;
  readonly row: Row;
}

/** A place: its announced sum, what of it is documented, and its rank by the sum. */
export interface PlaceState {
  readonly announced?: Amount;
  readonly documented?: Amount;
  readonly rank?: number;
}

/** A sum of a row of totals. */
export interface SumState {
  readonly row: Row;
  readonly measure: Measure;
  readonly amount?: Amount;
}

/** A conflict: the entry that tells of it, and what it is about. */
export interface DoubtState {
  readonly owner: string;
  readonly id: string;
  readonly grade: Grade;
  readonly about: StateName;
}

/** A state of the record. */
export interface RecordState {
  readonly entries: readonly EntryState[];
  readonly sums: readonly SumState[];
  readonly funds: Readonly<Record<string, FundState>>;
  readonly places: Readonly<Record<string, PlaceState>>;
  readonly doubts: readonly DoubtState[];
  /** The tier of every source, by `<type> <entry>/<source>`. */
  readonly sources: Readonly<Record<string, SourceTier>>;
}

/** Leaves out what is not known. */
const known = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const typeOf = (entry: LedgerEntry): EntryType =>
  'type' in entry ? entry.type : 'index' in entry ? 'edition' : 'ranking';

/** An entry's id among all of its type: an edition's is its number, which other rankings have too. */
const idOf = (entry: LedgerEntry): string =>
  'index' in entry ? `${entry.index.id}/${entry.id}` : entry.id;

const isArticle = (entry: LedgerEntry): entry is Article => typeOf(entry) === 'article';

function nameOf(entry: LedgerEntry): StateName {
  if (isArticle(entry)) return { en: entry.facts.title, ...known({ zh: entry.zh?.title }) };
  const named = 'index' in entry ? entry.index : (entry as Thing);
  const { en, zh } = named.facts.names;
  const number = 'index' in entry ? ` ${entry.id}` : '';
  return {
    en: en + number,
    ...known({ zh: zh === undefined ? undefined : nameInSimplified(zh) + number }),
  };
}

const entryState = (entry: LedgerEntry): EntryState => ({
  type: typeOf(entry),
  id: idOf(entry),
  name: nameOf(entry),
  formerly: 'formerly' in entry.facts ? entry.facts.formerly : [],
  hash: entryHash(entry),
});

function fundState(ledger: Ledger, fund: Fund): FundState {
  const { money, stage, ending, row } = fundNow(ledger, fund);
  return {
    figures: money.map(({ measure, part, amount, to, per, disputed, used }) => ({
      ...{ measure, amount },
      ...known({ part, to, per, bound: used.bound, disputed }),
    })),
    ...known({ stage, ending }),
    row,
  };
}

function placeState(ledger: Ledger, place: Place, ranks: ReadonlyMap<string, number>): PlaceState {
  const { announced } = placeNow(ledger, place);
  return known({
    announced: announced.amount,
    documented: documentedTotal(announced.funds, ledger),
    rank: ranks.get(place.id),
  });
}

function sumsOf(ledger: Ledger): SumState[] {
  const all = fundsAsOf(ledger, ledger.today);
  const summed: readonly Row[] = SUMMED_ROWS;
  return ROWS.filter((row) => summed.includes(row)).flatMap((row) =>
    moneyRow(all, row, ledger).columns.map(({ measure, amount }) => ({
      ...{ row, measure },
      ...known({ amount }),
    })),
  );
}

function doubtsOf(entry: LedgerEntry): DoubtState[] {
  const texts = entry.zh?.texts.conflicts ?? {};
  return entry.facts.conflicts.map(({ id, grade, about }) => ({
    owner: `${typeOf(entry)} ${idOf(entry)}`,
    ...{ id, grade },
    about: { en: about, ...known({ zh: texts[id]?.about }) },
  }));
}

/** What a reader would notice of a record, as of its own day. */
export function stateOf(ledger: Ledger): RecordState {
  const entries = ledgerEntries(ledger);
  const tables = rankedPlaces(ledger, ledger.today, 'commitments', false, 'announced');
  const ranks = new Map(
    [tables.cities, tables.provinces].flatMap((table) => [
      ...ranksOf(table, ({ place }) => place.id),
    ]),
  );
  return {
    entries: entries.map(entryState),
    sums: sumsOf(ledger),
    funds: Object.fromEntries(ledger.funds.map((fund) => [fund.id, fundState(ledger, fund)])),
    places: Object.fromEntries(
      ledger.places.map((place) => [place.id, placeState(ledger, place, ranks)]),
    ),
    doubts: entries.flatMap(doubtsOf),
    sources: Object.fromEntries(
      entries.flatMap((entry) =>
        entry.sources.map(({ id, tier }) => [`${typeOf(entry)} ${idOf(entry)}/${id}`, tier]),
      ),
    ),
  };
}
