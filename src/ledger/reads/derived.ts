import type { Ledger } from '../model.ts';
import { Answer, type Facet, isReading, note, type Read, reading } from './reads.ts';

/*
 * What follows from the whole record for each of many keys, and is mostly the same after an edit: the
 * conflicts that concern a thing, the years of the record. Who asks has read the answer alone, and nothing
 * of what it follows from: only where something of that is another is the next record asked again.
 */

/** What is answered, and what it follows from, where nobody has taken that. */
interface Answered {
  value: unknown;
  reads?: readonly Read[] | undefined;
}

/** By name: those who answer, for whoever holds what was read against a record (`answerOf`). */
const answers = new Map<string, (ledger: Ledger, key: string) => Answered>();

const PREFIX = 'derived/';

/** An answer, and that it was asked for. */
interface Known<T> {
  value: T;
  answer: Answer;
}

/**
 * Declares what follows from the whole record for each key. What `make` gives is told by its JSON, in which
 * entries stand by reference: plain data and entries, no sets and no maps. Its name is its own.
 */
export function derived<T>(
  name: string,
  make: (ledger: Ledger, key: string) => T,
): (ledger: Ledger, key?: string) => T {
  const known = new WeakMap<Ledger, Map<string, Known<T>>>();
  const ask = (ledger: Ledger, key: string): Known<T> => {
    const { made: value, reads } = reading(() => make(ledger, key));
    const found = { value, answer: new Answer(PREFIX + name, key, reads) };
    const own = known.get(ledger) ?? new Map<string, Known<T>>();
    known.set(ledger, own.set(key, found));
    return found;
  };
  answers.set(name, (ledger, key) => {
    const found = known.get(ledger)?.get(key);
    // Who wants to know what it follows from has it made again, where that has been taken.
    if (found && (found.answer.reads || !isReading()))
      return { value: found.value, reads: found.answer.reads };
    return { value: make(ledger, key) };
  });
  return (ledger, key = '') => {
    const found = known.get(ledger)?.get(key) ?? ask(ledger, key);
    note(found.answer);
    return found.value;
  };
}

/**
 * What a record answers to what was read of it under a facet’s name; nothing where nobody answers to that.
 * Who asks has read what the answer follows from.
 */
export function answerOf(
  ledger: Ledger,
  { node, name }: Pick<Facet, 'node' | 'name'>,
): { answer: unknown } | undefined {
  if (!node.startsWith(PREFIX)) return undefined;
  const answered = answers.get(node.slice(PREFIX.length))?.(ledger, name);
  if (!answered) return undefined;
  answered.reads?.forEach(note);
  return { answer: answered.value };
}
