import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventFiles, translationOf } from './events.ts';

/** A claim of a fund in an event’s frontmatter. */
const CLAIM = /^ +(?:- )?\{?fund: /m;

/** The ids that texts name, by the text: every word that could be one. */
const wordsOf = (text: string): Set<string> => new Set(text.match(/[\da-z][\da-z-]*/g));

/** Why a record could not be cut so short. */
export class CannotCut extends Error {}

/** The files that name each id, by their own ids where they are events. */
type Naming = ReadonlyMap<string, ReadonlySet<string>>;

/** An event with all those left that cannot stay without it; nothing where something else names one of them. */
function groupOf(id: string, left: ReadonlySet<string>, naming: Naming, isEvent: Set<string>) {
  const group = new Set([id]);
  for (const member of group) {
    for (const by of naming.get(member) ?? []) {
      if (!isEvent.has(by)) return undefined;
      if (left.has(by)) group.add(by);
    }
  }
  return group;
}

/**
 * The ids that are left when events are taken out, the latest first, until so many are left; one that is named by
 * something that stays, stays, so that those that name it go with it. No more go than have to.
 */
export function idsLeft(ids: readonly string[], count: number, naming: Naming): string[] {
  const left = new Set(ids);
  const isEvent = new Set(ids);
  for (let before = Infinity; left.size > count && left.size < before;) {
    before = left.size;
    for (const id of ids.toReversed()) {
      const group = left.has(id) ? groupOf(id, left, naming, isEvent) : undefined;
      if (!group || left.size - group.size < count) continue;
      for (const member of group) left.delete(member);
    }
  }
  return [...left];
}

/**
 * Writes a record to `target` that holds so many of the events in `content`, the early ones and those of
 * funds, and all else.
 *
 * @throws CannotCut where so many others are named by what stays that it cannot be cut so short.
 */
export function cutRecord(content: string, target: string, count: number): void {
  const events = eventFiles(content);
  const owner = new Map(
    events.flatMap(({ id, path }) =>
      [path, translationOf(path)].map((file) => [file, id] as const),
    ),
  );
  // A fund is nothing without the events that make claims of it: they stay.
  const naming = new Map(
    events.map(({ id, text }) => [id, new Set(CLAIM.test(text) ? ['funds'] : [])]),
  );
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md')) continue;
    for (const word of wordsOf(readFileSync(join(content, file), 'utf8'))) {
      naming.get(word)?.add(owner.get(file) ?? file);
    }
  }
  const left = new Set(
    idsLeft(
      events.map(({ id }) => id),
      count,
      naming,
    ),
  );
  if (left.size > count) {
    throw new CannotCut(
      `the record cannot be cut to ${count} events: ${left.size} name each other`,
    );
  }
  cpSync(content, target, { recursive: true });
  for (const { id, path } of events) {
    if (left.has(id)) continue;
    for (const file of [path, translationOf(path)]) rmSync(join(target, file), { force: true });
  }
}
