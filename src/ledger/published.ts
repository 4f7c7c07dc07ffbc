import type { ClaimRecord } from '../schema/claim.ts';
import { claimAnchors } from './claim-ids.ts';
import { type AnyEntry, type ArticleEntry, type Draft, things, type ThingType } from './draft.ts';
import type { CheckContext } from './checks/check.ts';

type Type = 'article' | ThingType;

/** The entries whose ids are addresses, by their type and id. */
type Published = ReadonlyMap<string, { type: Type; entry: AnyEntry }>;

const keyOf = (type: Type, id: string): string => `${type} ${id}`;

/** Entries that have an address of their own; what an article introduces has one too. */
const published = (draft: Draft): Published =>
  new Map(
    [...draft.articles.map((entry) => ({ type: 'article' as const, entry })), ...things(draft)].map(
      (one) => [keyOf(one.type, one.entry.id), one],
    ),
  );

const formerlyOf = ({ facts }: AnyEntry): readonly string[] =>
  'formerly' in facts ? facts.formerly : [];

/** Two states of the record. */
interface States {
  before: Draft;
  context: CheckContext;
  /** What an id of before leads to now: the entry, or nothing. */
  now: (type: Type, id: string) => AnyEntry | undefined;
}

function idsGone({ before, context, now }: States): void {
  const { draft, report } = context;
  for (const { type, entry } of published(before).values()) {
    for (const id of [entry.id, ...formerlyOf(entry)]) {
      // A file with mistakes of its own is there.
      if (now(type, id) || draft.broken.has(id)) continue;
      const successor = now(type, entry.id);
      const location = successor
        ? successor.at(['formerly'])
        : { file: entry.file.replace(/^[^/]+/, draft.label), line: 1, column: 1 };
      report('id-gone', location, { id, type });
    }
  }
}

/** What a claim says; its name, its note and its sources may change without its being another. */
function sense({ facts }: ArticleEntry['claims'][number], fund: string): string {
  const { amount, measure, of, stage, how, to, per, years, government_share, as_of } = facts;
  return JSON.stringify([
    ...[fund, amount, measure, of, stage, how, to, per, years],
    ...[government_share, as_of],
  ]);
}

/** The claims of an article by their addresses. */
function addresses(entry: ArticleEntry, fundNow: (id: string) => string) {
  const renamed = entry.claims.map(({ facts }): ClaimRecord => ({
    ...facts,
    fund: fundNow(facts.fund),
  }));
  const anchors = claimAnchors(renamed);
  return new Map(
    entry.claims.map((claim, at) => [
      anchors[at] ?? '',
      { at, sense: sense(claim, renamed[at]?.fund ?? '') },
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
  const { draft, report } = context;
  const articles = new Map(draft.articles.map((entry) => [entry.id, entry]));
  const fundNow = (id: string) => now('fund', id)?.id ?? id;
  for (const old of before.articles) {
    const entry = articles.get(now('article', old.id)?.id ?? '');
    if (!entry || before.broken.has(old.id) || draft.broken.has(entry.id)) continue;
    const were = addresses(old, fundNow);
    const are = addresses(entry, (id) => id);
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
  for (const { type, entry: old } of published(before).values()) {
    const entry = now(type, old.id);
    if (!entry || draft.broken.has(entry.id)) continue;
    if (!('conflicts' in old.facts) || !('conflicts' in entry.facts)) continue;
    const kept = new Set(entry.facts.conflicts.map(({ id }) => id));
    for (const { id } of old.facts.conflicts) {
      if (!kept.has(id)) report('conflict-gone', entry.at(['conflicts']), { entry: entry.id, id });
    }
  }
}

/** What was published in an earlier state of the record goes on meaning what it meant. */
export function checkPublished(before: Draft, context: CheckContext): void {
  const current = published(context.draft);
  const heirs = new Map(
    [...current.values()].flatMap(({ type, entry }) =>
      formerlyOf(entry).map((id) => [keyOf(type, id), entry] as const),
    ),
  );
  const now = (type: Type, id: string) =>
    current.get(keyOf(type, id))?.entry ?? heirs.get(keyOf(type, id));
  const states: States = { before, context, now };
  idsGone(states);
  claimsMoved(states);
  conflictsGone(states);
}
