import type { AnyEntry } from '../../draft.ts';
import { oldestFirst } from './age.ts';

/** An entry that may say of others that they are not the same. */
export type Answering = AnyEntry & {
  readonly facts: { readonly not_the_same_as: readonly { readonly id: string }[] };
};

/** Two entries that look the same: the newer, where it is told, and the older. */
export type Pair<E> = readonly [newer: E, older: E];

const denies = (one: Answering, other: Answering): boolean =>
  one.facts.not_the_same_as.some(({ id }) => id === other.id);

/** What an entry is looked up by. */
export interface Keys {
  /** Its own. */
  own: Iterable<string>;
  /** Those under which wider entries stand, of which it would be the same too. */
  above?: Iterable<string>;
}

type Groups<E> = Map<string, E[]>;

function put<E>(groups: Groups<E>, keys: Iterable<string>, entry: E): void {
  for (const key of new Set(keys)) {
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
}

/**
 * The pairs among entries that share a key, each newer entry with one older one that neither of the two
 * says it is not. Keys are hashed, so that entries are never held against each other one by one; what
 * is answered costs no more than the answers written. The order of the entries does not matter.
 */
export function pairsByKey<E extends Answering>(
  entries: readonly E[],
  keysOf: (entry: E) => Keys,
  mayPair: (newer: E, older: E) => boolean = () => true,
): Pair<E>[] {
  const byOwn: Groups<E> = new Map();
  const byAbove: Groups<E> = new Map();
  const pairs: Pair<E>[] = [];
  for (const newer of oldestFirst(entries)) {
    const { own, above = [] } = keysOf(newer);
    const [mine, wider] = [[...new Set(own)], [...new Set(above)]];
    const groups = [
      ...[...mine, ...wider].map((key) => byOwn.get(key)),
      ...mine.map((key) => byAbove.get(key)),
    ];
    const olders = groups.flatMap(
      (group) =>
        group?.find(
          (older) =>
            older.id !== newer.id &&
            !denies(newer, older) &&
            !denies(older, newer) &&
            mayPair(newer, older),
        ) ?? [],
    );
    for (const older of new Set(olders)) pairs.push([newer, older]);
    put(byOwn, mine, newer);
    put(byAbove, wider, newer);
  }
  return pairs;
}
