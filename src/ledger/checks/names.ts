import { namesOf, type Thing } from '../namespace.ts';
import { things } from '../draft.ts';
import type { Check } from './check.ts';

const keyOf = ({ type }: Thing, name: string): string => `${type} ${name.toLowerCase()}`;

/**
 * An alias names one thing of its type. Two things may have one name (districts of different cities
 * do; a company and its chain do), but an alias that is also the name or alias of another thing of
 * the same type would make a search or a suggestion ambiguous.
 */
export const checkNames: Check = ({ draft, report }) => {
  const owners = new Map<string, Thing[]>();
  const all = things(draft);
  for (const thing of all) {
    for (const name of new Set(namesOf(thing).map((text) => keyOf(thing, text)))) {
      owners.set(name, [...(owners.get(name) ?? []), thing]);
    }
  }
  for (const thing of all) {
    const { en } = thing.entry.facts.names;
    if (/\p{Script=Han}/u.test(en) && !/\p{Script=Latin}/u.test(en)) {
      report('chinese-under-en', thing.entry.at(['names', 'en']), { name: en });
    }
    thing.entry.facts.aliases.forEach((alias, index) => {
      const clashing = owners.get(keyOf(thing, alias)) ?? [];
      if (clashing.length < 2) return;
      const files = [...new Set(clashing.map(({ entry }) => entry.file))].sort();
      report('alias-clash', thing.entry.at(['aliases', index]), { alias, files });
    });
  }
};
