import type { RawDocument } from '../reading/document.ts';

/** The texts under a key of the items of what should be a list. */
function textsIn(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const value: unknown = Reflect.get(item, key);
    return typeof value === 'string' ? [value] : [];
  });
}

/** The funds that a file with mistakes makes claims about, as far as it can be told. */
export function claimedFunds({ facts }: RawDocument): string[] {
  return textsIn(facts['claims'], 'fund');
}

/** The things that a file with mistakes introduces, as far as it can be told. */
export function introducedIds({ facts }: RawDocument): string[] {
  const introduces: unknown = facts['introduces'];
  if (typeof introduces !== 'object' || introduces === null) return [];
  return Object.values(introduces).flatMap((list) => textsIn(list, 'id'));
}
