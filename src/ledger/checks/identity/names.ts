import type { FactPath } from '../../../reading/positions.ts';
import { nameKey } from '../../../rules/fold-name.ts';
import { ancestors } from '../../../rules/rollup.ts';
import { isBroken, things, type ThingEntry } from '../../draft.ts';
import { namesOf } from '../../namespace.ts';
import type { Check, CheckContext } from '../check.ts';
import { placesOf } from '../places.ts';
import { aliasClashes } from './aliases.ts';
import { type Keys, pairsByKey } from './pairs.ts';
import { sharedRegister } from './registers.ts';

/** The names of a thing that tell it apart: what it is called now, and else. */
const keysOfNames = (entry: ThingEntry): Set<string> =>
  new Set(
    namesOf({ entry })
      .filter((name) => name !== entry.facts.names.pinyin && !entry.facts.formerly.includes(name))
      .map(nameKey),
  );

/**
 * Where a thing’s name is its own: a fund’s among those of its places, of what they lie in and of what
 * lies in them; a place’s among those of its level directly below the same one; an organisation’s and
 * a chain’s everywhere.
 */
function keysIn({ draft }: CheckContext): (entry: ThingEntry) => Keys {
  const get = placesOf(draft.place);
  return (entry) => {
    const { facts } = entry;
    const names = [...keysOfNames(entry)];
    const inEach = (realms: readonly string[]) =>
      realms.flatMap((realm) => names.map((name) => `${realm}\n${name}`));
    if ('level' in facts) return { own: inEach([`${facts.level} ${facts.parent ?? ''}`]) };
    if (!('places' in facts)) return { own: inEach(['']) };
    return {
      own: inEach(facts.places),
      above: inEach(facts.places.flatMap((id) => ancestors(id, get))),
    };
  };
}

/** The name of the newer of two that the older has too, and where it stands. */
function sharedName(newer: ThingEntry, older: ThingEntry) {
  const keys = keysOfNames(older);
  const { names, aliases } = newer.facts;
  const named: [FactPath, string | undefined][] = [
    [['names', 'en'], names.en],
    [['names', 'zh'], names.zh],
    ...aliases.map((alias, at): [FactPath, string] => [['aliases', at], alias]),
  ];
  return named.find(([, name]) => name !== undefined && keys.has(nameKey(name)));
}

/** Things of one type that are called the same, but for script, width, case, spaces and legal form. */
export const checkSameNames: Check = (context) => {
  const { draft, report } = context;
  const keysOf = keysIn(context);
  const all = things(draft);
  const byId = Map.groupBy(all, ({ entry }) => entry.id);
  // Two of one id are told as such.
  const sound = all.filter(
    ({ entry }) => !isBroken(entry, draft) && byId.get(entry.id)?.length === 1,
  );
  for (const [type, group] of Map.groupBy(sound, ({ type: one }) => one)) {
    const entries = group.map(({ entry }) => entry);
    for (const [newer, older] of pairsByKey(entries, keysOf)) {
      if (sharedRegister(newer, older) || aliasClashes(newer, older)) continue;
      const [path, name = ''] = sharedName(newer, older) ?? [['names', 'en'], newer.id];
      report('same-name', newer.at(path), { id: newer.id, other: older.id, name, type });
    }
  }
};
