import { z } from 'zod';
import type { Location } from '../problems/problem.ts';
import type { FactPath, Part } from '../reading/positions.ts';
import type { FileKind } from '../schema/record.ts';
import { schemaAt, unwrap } from '../schema/walk/schema-walk.ts';

/** The location of a fact of one file. */
export type At = (path: FactPath, part?: Part) => Location;

/** A file, as far as it takes to find a place in it. */
export interface WrittenFacts {
  kind: FileKind;
  at: At;
  /** As they are written. */
  facts: unknown;
}

/** What is written at a path, and the keys of it in the order of the file. */
function heldAt(facts: unknown, path: FactPath): Readonly<Record<string, unknown>> {
  let holder = facts;
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null) return {};
    holder = Reflect.get(holder, step);
  }
  return typeof holder === 'object' && holder !== null ? { ...holder } : {};
}

/** The path to the last key below a path, however deep. */
function lastIn(facts: unknown, path: FactPath): FactPath {
  const held = heldAt(facts, path);
  const last = Object.keys(held).at(-1);
  return last === undefined ? path : lastIn(facts, [...path, last]);
}

/**
 * Where a key that is missing will have stood: the key before which it comes, by the order in which the
 * keys of the schema come and those of the file do; the last line of them, where it comes after all; what
 * holds it, where that is empty.
 */
export function placeOfMissing({ kind, at, facts }: WrittenFacts, path: FactPath): Location {
  const parent = path.slice(0, -1);
  const schema = schemaAt(kind, parent);
  const shape = schema && unwrap(schema);
  const order = shape instanceof z.core.$ZodObject ? Object.keys(shape._zod.def.shape) : [];
  const rank = order.indexOf(String(path.at(-1)));
  const keys = Object.keys(heldAt(facts, parent));
  const isAfter = (key: string): boolean => order.indexOf(key) > rank;
  // The place at which the fewest keys stand on the wrong side.
  const wrong = (place: number): number =>
    keys.filter((key, index) => isAfter(key) !== index >= place).length;
  let best = 0;
  for (let place = 1; place <= keys.length; place += 1) {
    if (wrong(place) < wrong(best)) best = place;
  }
  const beside = keys[best];
  return beside === undefined ? at(lastIn(facts, parent), 'key') : at([...parent, beside], 'key');
}
