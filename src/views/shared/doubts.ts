import { type Doubt, doubtsOf, weightiest, weightiestDoubt } from '../../analysis/doubts.ts';
import type { Fund, LinkedSource, Place, Thing } from '../../ledger/model.ts';
import type { Conflict } from '../../schema/history.ts';
import { type Context, linkTo, thingPath, titleOf } from './context.ts';
import { conflictTexts } from './short-texts.ts';
import { sourcing, type Sourcing } from './sources.ts';
import type { ConflictView, DoubtView } from './types.ts';

/*
 * What is in doubt of a thing: on its own page each conflict with its sources, elsewhere one mark
 * that leads there.
 */

/** Sources of several entries on one page. */
export interface SharedSources {
  numbered: Sourcing;
  /** The page's id of a source, from the id that one entry gives it. */
  key: (owner: string, id: string) => string;
}

/**
 * The sources of several entries on one page, each page once by its address. Ids of different entries
 * may name different pages, so they are told apart by entry.
 */
export function sharedSources(
  context: Context,
  entries: readonly { owner: string; sources: readonly LinkedSource[] }[],
): SharedSources {
  const keys = new Map<string, string>();
  const byUrl = new Map<string, LinkedSource>();
  const taken = new Set<string>();
  const take = (owner: string, source: LinkedSource) => {
    const known = byUrl.get(source.url);
    if (known) {
      keys.set(`${owner} ${source.id}`, known.id);
      return;
    }
    let id = source.id;
    for (let n = 2; taken.has(id); n += 1) id = `${source.id}-${n}`;
    taken.add(id);
    byUrl.set(source.url, { ...source, id });
    keys.set(`${owner} ${source.id}`, id);
  };
  for (const { owner, sources } of entries) for (const source of sources) take(owner, source);
  return {
    numbered: sourcing(context, [...byUrl.values()]),
    key: (owner, id) => keys.get(`${owner} ${id}`) ?? id,
  };
}

/** The page's numbering, as one entry's ids see it. */
export function seenFrom({ numbered, key }: SharedSources, owner: string): Sourcing {
  return {
    sources: numbered.sources,
    cite: (ids) => numbered.cite(ids.map((id) => key(owner, id))),
  };
}

/** The conflicts that a thing's page tells today, each once: an article may repeat one of the thing's own file. */
export function toldOf({ ledger }: Context, thing: Thing): Doubt[] {
  const doubts = doubtsOf(ledger, thing, ledger.today);
  const own = new Set(
    doubts.filter(({ owner }) => owner === thing).map(({ conflict }) => conflict.about),
  );
  return doubts.filter(({ owner, conflict }) => owner === thing || !own.has(conflict.about));
}

/** The sources that conflicts cite, under the entries that tell of them. */
export const doubtSources = (
  doubts: readonly Doubt[],
): { owner: string; sources: LinkedSource[] }[] =>
  doubts.map(({ owner, conflict }) => ({
    owner: owner.id,
    sources: owner.sources.filter(({ id }) => conflict.sources.includes(id)),
  }));

/** The conflicts of a thing on its own page, the weightiest first, each with an anchor of its own. */
export function doubtViews(
  context: Context,
  doubts: readonly Doubt[],
  keys: SharedSources,
): ConflictView[] {
  const taken = new Set<string>();
  return doubts.map(({ owner, conflict, grade }) => {
    const { id, sources } = conflict;
    const anchor = taken.has(id) ? `${id}-${owner.id}` : id;
    taken.add(id);
    return {
      anchor: `conflict-${anchor}`,
      grade,
      ...conflictTexts(context, owner, conflict),
      sources: seenFrom(keys, owner.id).cite(sources),
      ...(owner.type === 'article'
        ? { article: { href: linkTo(context, thingPath(owner)), ...titleOf(context, owner) } }
        : {}),
    };
  });
}

/** The mark of what one entry’s own file tells, leading to the weightiest of it on its page. */
export function ownDoubt(conflicts: readonly Conflict[], page: string): DoubtView | undefined {
  const worst = weightiest(conflicts);
  return worst && { grade: worst.grade, href: `${page}#conflict-${worst.id}` };
}

/** The mark of some things' doubts as of a day, leading to where the weightiest is told; nothing for none. */
export function doubtMark(
  context: Context,
  things: readonly (Fund | Place)[],
  day: string,
): DoubtView | undefined {
  const worst = weightiestDoubt(context.ledger, things, day);
  return (
    worst && {
      grade: worst.grade,
      href: `${linkTo(context, thingPath(worst.thing))}#conflict-${worst.conflict.id}`,
    }
  );
}
