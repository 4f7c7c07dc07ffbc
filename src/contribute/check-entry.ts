import { readClaims } from '../ledger/claim-amounts.ts';
import { findingsOfIssues } from '../ledger/issues.ts';
import { wantedAt } from '../ledger/meant/ids.ts';
import {
  type FindIds,
  type Named as NamedThing,
  type NamedType,
  nameIndex,
} from '../ledger/meant/name-index.ts';
import { nearest } from '../ledger/meant/suggest.ts';
import { type Finding, finding } from '../problems/finding.ts';
import { pathName } from '../problems/catalogue/terms.ts';
import type { Location } from '../problems/problem.ts';
import type { FactPath } from '../reading/positions.ts';
import { article } from '../schema/article.ts';
import { ID_PATTERN } from '../schema/ids.ts';
import { type Contribution, type Facts, groupsOf, textOf } from './facts.ts';
import { keyOfMissing } from './key-of-missing.ts';

/** Something wrong with an entry that is being written, and the key that it is about. */
export interface EntryFinding extends Finding {
  /** The key as people write it: `claims[1].amount`. */
  key: string;
}

/** A location without a line: nothing is written yet. */
const at = (path: FactPath): Location => ({ file: '', line: 1, column: 1, path });

/** The key that a finding is about: one that is missing is no key of the entry yet. */
function keyOf({ code, location, params }: Finding): string {
  return keyOfMissing(code, params) ?? pathName(location.path ?? []);
}

/** Every text of the facts, with the way to it. */
function textsIn(value: unknown, path: FactPath = []): { path: FactPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]: [string | number, unknown]) =>
    textsIn(inner, [...path, key]),
  );
}

/** What names things: the record’s own, and what the entry itself introduces. */
export interface EntryNames {
  /** The ids that a text may mean, of the types wanted. */
  find: FindIds;
  /** Whether an id is that of a thing of one of the types. */
  has: (id: string, types: readonly NamedType[]) => boolean;
  /** The nearest ids to a mistyped one. */
  near: (id: string, types: readonly NamedType[]) => string[];
}

/** What `checkEntry` asks by name, from things and their names. */
export function entryNames(things: readonly NamedThing[]): EntryNames {
  const wanted = (types: readonly NamedType[]) => things.filter(({ type }) => types.includes(type));
  return {
    find: nameIndex(things),
    has: (id, types) => wanted(types).some((one) => one.id === id),
    near: (id, types) =>
      nearest(
        id,
        wanted(types).flatMap((one) =>
          [one.id, ...one.names].map((name) => ({ name, write: one.id })),
        ),
      ),
  };
}

/** References to what neither the record nor the entry has. */
function unknownReferences(facts: Facts, names: EntryNames): Finding[] {
  return textsIn(facts).flatMap(({ path, text: id }) => {
    const types = wantedAt(path);
    if (!types || !ID_PATTERN.test(id) || names.has(id, types)) return [];
    const suggestions = names.near(id, types);
    return types.includes('publisher')
      ? [finding('unknown-publisher', at(path), { id, suggestions })]
      : [finding('unknown-reference', at(path), { id, types, suggestions })];
  });
}

const some = (text: string): string | undefined => (text === '' ? undefined : text);

/** The amounts of claims as they are written, whatever else the entry lacks. */
const amountsOf = (facts: Facts) =>
  groupsOf(facts, 'claims').map((claim) => ({
    amount: some(textOf(claim, 'amount')),
    to: some(textOf(claim, 'to')),
    usd: groupsOf(claim, 'usd').map((given) => ({
      source: textOf(given, 'source'),
      amount: textOf(given, 'amount'),
    })),
  }));

const nothingOffered = () => ({ known: [], offers: [] });

/**
 * What is wrong with an event that is being written, as the check would find it: by its schema, the
 * reader of amounts and the names of the record.
 */
export function checkEntry({ facts, body }: Contribution, names: EntryNames): EntryFinding[] {
  const checked = article.safeParse(facts, { reportInput: true });
  const found = checked.success
    ? []
    : findingsOfIssues(checked.error.issues, {
        kind: 'article',
        at,
        facts,
        find: names.find,
        offered: nothingOffered,
      });
  const amounts = readClaims({ facts: { claims: amountsOf(facts) }, at }).findings;
  const empty = body.trim() === '' ? [finding('empty-body', at(['body']), {})] : [];
  return [...found, ...amounts, ...unknownReferences(facts, names), ...empty].map((one) => ({
    ...one,
    key: keyOf(one),
  }));
}
