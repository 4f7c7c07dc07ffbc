import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answering, pairsByKey } from '../../../src/ledger/checks/identity/pairs.ts';

interface Given {
  id: string;
  keys: string[];
  above: string[];
  denies: string[];
}

const entryOf = ({ id, denies }: Given): Answering =>
  ({
    id,
    file: `${id}.md`,
    facts: { added: '2026-11-24', not_the_same_as: denies.map((other) => ({ id: other })) },
  }) as unknown as Answering;

const pairs = (given: readonly Given[]): string[] => {
  const byId = new Map(given.map((one) => [one.id, one]));
  const keysOf = ({ id }: Answering) => ({
    own: byId.get(id)?.keys ?? [],
    above: byId.get(id)?.above ?? [],
  });
  return pairsByKey(given.map(entryOf), keysOf)
    .map(([newer, older]) => `${newer.id} ${older.id}`)
    .sort();
};

const some = (id: string, keys: string[], denies: string[] = [], above: string[] = []): Given => ({
  id,
  keys,
  above,
  denies,
});

describe('entries that share a key', () => {
  it.each([
    ['none', [some('a', ['x']), some('b', ['y'])], []],
    ['two', [some('b', ['x']), some('a', ['x'])], ['b a']],
    ['two keys, told once', [some('a', ['x', 'y']), some('b', ['y', 'x'])], ['b a']],
    [
      'three, each with one older',
      [some('a', ['x']), some('b', ['x']), some('c', ['x'])],
      ['b a', 'c a'],
    ],
    ['denied by the newer', [some('a', ['x']), some('b', ['x'], ['a'])], []],
    ['denied by the older', [some('a', ['x'], ['b']), some('b', ['x'])], []],
    [
      'one of two denied',
      [some('a', ['x']), some('b', ['x'], ['a']), some('c', ['x'], ['a'])],
      ['c b'],
    ],
    ['the newer below', [some('a', ['x']), some('b', ['y'], [], ['x'])], ['b a']],
    ['the older below', [some('a', ['y'], [], ['x']), some('b', ['x'])], ['b a']],
    ['both below another', [some('a', ['y'], [], ['x']), some('b', ['z'], [], ['x'])], []],
  ])('%s', (_, given, expected) => {
    expect(pairs(given)).toEqual(expected);
  });

  it('are the same whatever the order of files', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const list = fc.subarray(['x', 'y', 'z']);
    const given = fc
      .array(fc.record({ keys: list, above: list, denies: fc.subarray(ids) }), {
        maxLength: ids.length,
      })
      .map((all) => all.map((one, at): Given => ({ id: ids[at] ?? '', ...one })));
    fc.assert(
      fc.property(
        given.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(pairs(shuffled)).toEqual(pairs(all));
        },
      ),
    );
  });
});
