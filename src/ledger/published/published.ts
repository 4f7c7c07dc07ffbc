import type { Fix } from '../../problems/fix.ts';
import { claimAnchors } from '../claim-ids.ts';
import type { CheckContext } from '../checks/check.ts';
import type { AnyEntry } from '../draft.ts';
import {
  addressed,
  calledOf,
  conflictsOf,
  type EarlierClaim,
  type EarlierEntry,
  type EarlierRecord,
  type EntryType,
  formerlyOf,
  saidBy,
} from './earlier.ts';
import { entryRenamed } from './renames.ts';

const keyOf = (type: EntryType, id: string): string => `${type} ${id}`;

/** Two states of the record. */
interface States {
  before: EarlierRecord;
  context: CheckContext;
  /** What an id of before leads to now: the entry, or nothing. */
  now: (type: EntryType, id: string) => AnyEntry | undefined;
}

/** Entries of an earlier state whose id is gone, by the entries of one name that are new: one of each alone. */
function renamedIn({ before, context, now }: States): Map<EarlierEntry, AnyEntry> {
  const nameOf = (type: EntryType, called: string): string => `${type} ${called}`;
  const known = publishedKeys(before);
  const gone = Map.groupBy(
    before.filter(({ type, id }) => !now(type, id)),
    ({ type, called }) => nameOf(type, called),
  );
  const isNew = ({ type, entry }: { type: EntryType; entry: AnyEntry }) =>
    [entry.id, ...formerlyOf(entry)].every((id) => !known.has(keyOf(type, id)));
  const added = Map.groupBy(
    addressed(context.draft).filter((one) => !context.draft.broken.has(one.entry.id) && isNew(one)),
    ({ type, entry }) => nameOf(type, calledOf(entry)),
  );
  return new Map(
    [...gone].flatMap(([name, were]) => {
      const [[was, ...others], [is, ...more]] = [were, added.get(name) ?? []];
      return was && is && others.length + more.length === 0 ? [[was, is.entry] as const] : [];
    }),
  );
}

/** Tells of ids that are gone. Gives what puts a rename right by the translation that was left behind, which tells of it. */
function idsGone(states: States): Map<string, Fix> {
  const { before, context, now } = states;
  const { draft, report } = context;
  const renamed = renamedIn(states);
  const left = new Map<string, Fix>();
  for (const one of before) {
    const { type, id: own, formerly, file } = one;
    const heir = renamed.get(one);
    const fix = heir && entryRenamed(context, own, heir);
    for (const [lost, id] of draft.lost) if (fix && id === own) left.set(lost, fix);
    for (const id of [own, ...formerly]) {
      // A file with mistakes of its own is there.
      if (now(type, id) || draft.broken.has(id)) continue;
      const successor = now(type, own);
      const location = successor
        ? successor.at(['formerly'])
        : { file: `${draft.label}/${file}`, line: 1, column: 1 };
      report('id-gone', location, { id, type }, id === own ? fix : undefined);
    }
  }
  return left;
}

/** What the claims of an article say by their addresses; `fundNow` tells a fund's id of today. */
function addresses(claims: readonly EarlierClaim[], fundNow: (id: string) => string) {
  const renamed = claims.map((claim) => ({ ...claim, fund: fundNow(claim.fund) }));
  const anchors = claimAnchors(renamed);
  return new Map(
    renamed.map(({ fund, says }, at) => [
      anchors[at] ?? '',
      { at, sense: JSON.stringify([fund, ...says]) },
    ]),
  );
}

type Addresses = ReturnType<typeof addresses>;

/** The other address at which a claim of one state stands in the other, where it was none of its own there. */
const movedTo = (
  { sense: own }: { sense: string },
  from: Addresses,
  to: Addresses,
): string | undefined =>
  [...to].find(([other, one]) => one.sense === own && from.get(other)?.sense !== own)?.[0];

function claimsMoved({ before, context, now }: States): void {
  const { draft, claims, report } = context;
  const current = Map.groupBy(claims, ({ entry }) => entry.id);
  const fundNow = (id: string) => now('fund', id)?.id ?? id;
  for (const { type, id, claims: told } of before) {
    const entry = now(type, id);
    if (type !== 'article' || !entry || draft.broken.has(entry.id)) continue;
    const were = addresses(told, fundNow);
    const are = addresses((current.get(entry.id) ?? []).map(saidBy), (fund) => fund);
    for (const [anchor, was] of were) {
      const is = are.get(anchor);
      if (is?.sense === was.sense) continue;
      const address = `${entry.id}#${anchor}`;
      const moved = movedTo(was, were, are);
      if (!is) {
        // Where it has taken the address of another, that one is named.
        if (moved !== undefined && were.has(moved)) continue;
        report('claim-gone', entry.at(['claims'], 'key'), { address, now: moved });
      } else if (moved !== undefined || movedTo(is, are, were) !== undefined) {
        report('claim-address-changed', entry.at(['claims', is.at]), { address, now: moved });
      }
      // Else it stands where it stood, and was mended.
    }
  }
}

function conflictsGone({ before, context, now }: States): void {
  const { draft, report } = context;
  for (const { type, id, conflicts } of before) {
    const entry = now(type, id);
    if (!entry || draft.broken.has(entry.id)) continue;
    const kept = new Set(conflictsOf(entry));
    for (const conflict of conflicts) {
      if (kept.has(conflict)) continue;
      report('conflict-gone', entry.at(['conflicts']), { entry: entry.id, id: conflict });
    }
  }
}

/** The addresses that were published, as `article <id>`. */
export const publishedKeys = (before: EarlierRecord): ReadonlySet<string> =>
  new Set(
    before.flatMap(({ type, id, formerly }) => [id, ...formerly].map((one) => keyOf(type, one))),
  );

/**
 * What was published in an earlier state of the record goes on meaning what it meant. Gives what puts
 * translations right that renamed entries left behind, by their files.
 */
export function checkPublished(
  before: EarlierRecord,
  context: CheckContext,
): ReadonlyMap<string, Fix> {
  const all = addressed(context.draft);
  const current = new Map(all.map(({ type, entry }) => [keyOf(type, entry.id), entry]));
  const heirs = new Map(
    all.flatMap(({ type, entry }) =>
      formerlyOf(entry).map((id) => [keyOf(type, id), entry] as const),
    ),
  );
  const now = (type: EntryType, id: string) =>
    current.get(keyOf(type, id)) ?? heirs.get(keyOf(type, id));
  const states: States = { before, context, now };
  const left = idsGone(states);
  claimsMoved(states);
  conflictsGone(states);
  return left;
}
