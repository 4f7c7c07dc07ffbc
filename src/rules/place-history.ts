import type { PlaceLevel, PlaceRecord } from '../schema/place.ts';
import { compareDates, endOf, startOf } from './dates.ts';
import type { PlaceNode } from './rollup.ts';

/** What the record says of a place through time. */
export type PlaceHistory = Pick<
  PlaceRecord,
  'level' | 'parent' | 'gb2260' | 'until' | 'successor' | 'was'
>;

/** What a place was on a day. */
export interface PlaceOn {
  readonly level: PlaceLevel;
  readonly parent: string | undefined;
  readonly gb2260: string | undefined;
  /** The place that holds what it held, where it has ended by then and has a successor. */
  readonly passedTo: string | undefined;
}

/** A change of a known day, month or year has come on the first day that it can mean, as an event has. */
const hasCome = (date: string, day: string): boolean => startOf(date) <= endOf(day);

/**
 * A place as it was at the end of a day.
 * Rule: of what it `was`, the entries that had not ended; each key from the earliest of them that
 * gives it, else as the place is now: a key left out of an entry did not change with it.
 */
export function placeOn(place: PlaceHistory, day: string): PlaceOn {
  const then = place.was
    .filter(({ until }) => !hasCome(until, day))
    .sort((a, b) => compareDates(a.until, b.until));
  const ended = place.until !== undefined && hasCome(place.until, day);
  return {
    level: then.find(({ level }) => level)?.level ?? place.level,
    parent: then.find(({ parent }) => parent)?.parent ?? place.parent,
    gb2260: then.find(({ gb2260 }) => gb2260)?.gb2260 ?? place.gb2260,
    passedTo: ended ? place.successor : undefined,
  };
}

/** A place in the tree of a day. */
export function nodeOn(id: string, place: PlaceHistory, day: string): PlaceNode {
  const { level, parent, passedTo } = placeOn(place, day);
  return { id, level, parent, passedTo };
}
