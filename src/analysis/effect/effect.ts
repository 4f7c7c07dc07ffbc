import { isDeepStrictEqual } from 'node:util';
import type { Measure, Row } from '../../schema/money/outcome.ts';
import type { Amount } from '../../schema/money/money.ts';
import { type DoubtChanges, doubtChanges, type TierChange, tierChanges } from './evidence.ts';
import type {
  EntryState,
  EntryType,
  FigureState,
  FundState,
  PlaceState,
  RecordState,
} from './state.ts';

/** Something before and after a change; missing is not known, or not there. */
export interface BeforeAfter<T> {
  readonly before?: T;
  readonly after?: T;
}

/** A sum of a row of totals that is another now. */
export interface SumChange extends BeforeAfter<Amount> {
  readonly row: Row;
  readonly measure: Measure;
}

/** A place whose sums or rank are others now: only those that are have a key. */
export interface PlaceChange {
  readonly entry: EntryState;
  readonly announced?: BeforeAfter<Amount>;
  readonly documented?: BeforeAfter<Amount>;
  readonly rank?: BeforeAfter<number>;
}

/** A fund whose figures, stage or row are others now; a new one has neither stage nor row before. */
export interface FundChange {
  readonly entry: EntryState;
  readonly figures: readonly BeforeAfter<FigureState>[];
  readonly stage?: BeforeAfter<Pick<FundState, 'stage' | 'ending'>>;
  readonly row?: BeforeAfter<Row>;
}

/** What a change of the record means for its readers. Every list is in the order of the record. */
export interface Effect {
  readonly added: readonly EntryState[];
  readonly changed: readonly EntryState[];
  readonly removed: readonly EntryState[];
  /** Entries that have another id now. */
  readonly renamed: readonly { readonly from: string; readonly entry: EntryState }[];
  readonly sums: readonly SumChange[];
  readonly places: readonly PlaceChange[];
  readonly funds: readonly FundChange[];
  readonly doubts: DoubtChanges;
  readonly sources: readonly TierChange[];
}

/** What differs; nothing where nothing does, in whatever order the keys of a state read from a file stand. */
function beforeAfter<T>(before: T | undefined, after: T | undefined): BeforeAfter<T> | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

const keyOf = ({ type, id }: { type: EntryType; id: string }): string => `${type} ${id}`;

/** The entries of a state by type and id. */
const indexed = ({ entries }: RecordState): Map<string, EntryState> =>
  new Map(entries.map((entry) => [keyOf(entry), entry]));

/** What every entry of after was before; renamed ones are found by the ids that they had. */
function ancestry(before: RecordState, after: RecordState): Map<EntryState, EntryState> {
  const old = indexed(before);
  const current = indexed(after);
  return new Map(
    after.entries.flatMap((entry): [EntryState, EntryState][] => {
      const names = [
        entry.id,
        ...entry.formerly.filter((id) => !current.has(keyOf({ ...entry, id }))),
      ];
      const found = names.map((id) => old.get(keyOf({ ...entry, id }))).find(Boolean);
      return found ? [[entry, found]] : [];
    }),
  );
}

/** The figures of a fund that differ, by what they measure. */
function figureChanges(
  before: readonly FigureState[],
  after: readonly FigureState[],
): BeforeAfter<FigureState>[] {
  const name = ({ measure, part }: FigureState) => `${measure} ${part ?? ''}`;
  const old = new Map(before.map((figure) => [name(figure), figure]));
  const fresh = new Map(after.map((figure) => [name(figure), figure]));
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap(
    (key) => beforeAfter(old.get(key), fresh.get(key)) ?? [],
  );
}

function fundChange(
  entry: EntryState,
  before: FundState | undefined,
  after: FundState | undefined,
): FundChange[] {
  const stageOf = (fund: FundState | undefined) =>
    fund?.stage && { stage: fund.stage, ...(fund.ending ? { ending: fund.ending } : {}) };
  const figures = figureChanges(before?.figures ?? [], after?.figures ?? []);
  const stage = beforeAfter(stageOf(before), stageOf(after));
  const row = before && beforeAfter(before.row, after?.row);
  if (figures.length === 0 && !stage && !row) return [];
  return [{ entry, figures, ...(stage ? { stage } : {}), ...(row ? { row } : {}) }];
}

function placeChange(
  entry: EntryState,
  before: PlaceState | undefined,
  after: PlaceState | undefined,
): PlaceChange[] {
  const announced = beforeAfter(before?.announced, after?.announced);
  const documented = beforeAfter(before?.documented, after?.documented);
  const rank = beforeAfter(before?.rank, after?.rank);
  if (!announced && !documented && !rank) return [];
  return [
    {
      entry,
      ...(announced ? { announced } : {}),
      ...(documented ? { documented } : {}),
      ...(rank ? { rank } : {}),
    },
  ];
}

function sumChanges(before: RecordState, after: RecordState): SumChange[] {
  const old = new Map(before.sums.map((sum) => [`${sum.row} ${sum.measure}`, sum.amount]));
  return after.sums.flatMap(({ row, measure, amount }) => {
    const change = beforeAfter(old.get(`${row} ${measure}`), amount);
    return change ? [{ row, measure, ...change }] : [];
  });
}

/** What a change from one state of the record to another means for readers. */
export function compareStates(before: RecordState, after: RecordState): Effect {
  const was = ancestry(before, after);
  const kept = new Set(was.values());
  const heirs = new Map([...was].map(([entry, old]) => [keyOf(old), keyOf(entry)]));
  const heir = (owner: string) => heirs.get(owner) ?? owner;
  const removed = before.entries.filter((entry) => !kept.has(entry));
  /** What entries of one type were and are: those that are there now, then those that went. */
  const pairs = <T>(
    type: EntryType,
    old: Readonly<Record<string, T>>,
    fresh: Readonly<Record<string, T>>,
  ) => [
    ...after.entries
      .filter((entry) => entry.type === type)
      .map((entry) => ({ entry, before: old[was.get(entry)?.id ?? ''], after: fresh[entry.id] })),
    ...removed
      .filter((entry) => entry.type === type)
      .map((entry) => ({ entry, before: old[entry.id], after: undefined })),
  ];
  return {
    added: after.entries.filter((entry) => !was.has(entry)),
    changed: after.entries.filter((entry) => {
      const old = was.get(entry);
      return old !== undefined && old.id === entry.id && old.hash !== entry.hash;
    }),
    removed,
    renamed: [...was].flatMap(([entry, old]) =>
      old.id === entry.id ? [] : [{ from: old.id, entry }],
    ),
    sums: sumChanges(before, after),
    places: pairs('place', before.places, after.places).flatMap((pair) =>
      placeChange(pair.entry, pair.before, pair.after),
    ),
    funds: pairs('fund', before.funds, after.funds).flatMap((pair) =>
      fundChange(pair.entry, pair.before, pair.after),
    ),
    doubts: doubtChanges(before, after, heir),
    sources: tierChanges(before.sources, after.sources, heir),
  };
}
