import type { FactPath } from '../../../reading/positions.ts';
import { things, type ThingEntry, type ThingType } from '../../draft.ts';
import { namesOf } from '../../namespace.ts';
import type { Check, CheckContext } from '../check.ts';
import { ageOf, oldestFirst } from './age.ts';

/** Whether an alias of one of two is, letter for letter, a name of the other. */
export function aliasClashes(a: ThingEntry, b: ThingEntry): boolean {
  const hasAliasOf = (one: ThingEntry, other: ThingEntry) => {
    const names = new Set(namesOf({ entry: other }).map((name) => name.toLowerCase()));
    return one.facts.aliases.some((alias) => names.has(alias.toLowerCase()));
  };
  return hasAliasOf(a, b) || hasAliasOf(b, a);
}

/** A name of a thing, and where it stands. */
interface Name {
  readonly entry: ThingEntry;
  readonly name: string;
  readonly path: FactPath;
  readonly isAlias: boolean;
}

/** What a thing is called, each name once. */
function namesIn(entry: ThingEntry): Name[] {
  const { names, aliases, formerly } = entry.facts;
  const all: (Omit<Name, 'name' | 'entry'> & { name: string | undefined })[] = [
    ...(['en', 'zh', 'pinyin'] as const).map((key) => ({
      name: names[key],
      path: ['names', key],
      isAlias: false,
    })),
    ...formerly.map((name, at) => ({ name, path: ['formerly', at], isAlias: false })),
    ...aliases.map((name, at) => ({ name, path: ['aliases', at], isAlias: true })),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ name, ...where }) => {
    if (name === undefined || seen.has(name.toLowerCase())) return [];
    seen.add(name.toLowerCase());
    return [{ entry, name, ...where }];
  });
}

/** Whether nothing but their names tells which of two came first: then the alias is what was added. */
function sameAge(a: Name, b: Name): boolean {
  const [one, other] = [ageOf(a.entry), ageOf(b.entry)];
  return one.added === other.added && one.isIntroduced === other.isIntroduced && !a.isAlias;
}

/** Of the things of one type that came later, each name that is an alias of an older one, or the other way round. */
function clashesAmong({ report }: CheckContext, type: ThingType, group: readonly ThingEntry[]) {
  const holders = new Map<string, Name[]>();
  for (const entry of oldestFirst(group)) {
    for (const own of namesIn(entry)) {
      const key = own.name.toLowerCase();
      const holding = holders.get(key);
      const other = holding?.find(
        (one) => one.entry.id !== entry.id && (one.isAlias || own.isAlias),
      );
      if (holding) holding.push(own);
      else holders.set(key, [own]);
      if (!other) continue;
      const [newer, older] = other.isAlias && sameAge(own, other) ? [other, own] : [own, other];
      const params = { name: newer.name, type, id: older.entry.id, file: older.entry.file };
      report('alias-clash', newer.entry.at(newer.path), { ...params, isAlias: newer.isAlias });
    }
  }
}

/**
 * An alias names one thing of its type. Two things may have one name (districts of different cities
 * do; a company and its chain do), but an alias that is also the name or alias of another thing of
 * the same type would make a search or a suggestion ambiguous. It is told where the newer has it.
 */
export const checkAliases: Check = (context) => {
  for (const [type, group] of Map.groupBy(things(context.draft), (thing) => thing.type)) {
    clashesAmong(
      context,
      type,
      group.map(({ entry }) => entry),
    );
  }
};
