import { endOf, startOf } from '../../../rules/dates.ts';
import type { FactPath } from '../../../reading/positions.ts';
import { type AnyEntry, entries } from '../../draft.ts';
import type { Check } from '../check.ts';
import { canBe } from '../dates.ts';

/** A date that cannot lie before another. */
interface Pair {
  path: FactPath;
  key: string;
  date: string | undefined;
  /** What the other one is, in words of the file. */
  other: string;
  limit: string | undefined;
}

/** The day of an entry’s event: nothing for what has no date of its own. */
export function eventOf({ facts }: AnyEntry): { key: string; date: string } | undefined {
  if ('date' in facts) return { key: 'date:', date: facts.date };
  if ('released' in facts && facts.released) return { key: 'released:', date: facts.released };
  return undefined;
}

function pairsOf(entry: AnyEntry): Pair[] {
  const { facts } = entry;
  const pairs: Pair[] = [];
  const event = eventOf(entry);
  const added = 'added' in facts ? facts.added : undefined;
  if (event) {
    pairs.push({
      path: ['added'],
      key: 'added:',
      date: added,
      other: event.key,
      limit: event.date,
    });
  }
  if ('reviewed' in facts && added) {
    const date = facts.reviewed;
    pairs.push({ path: ['reviewed'], key: 'reviewed:', date, other: 'added:', limit: added });
  }
  if ('changes' in facts) {
    facts.changes.forEach(({ date }, at) => {
      const path = ['changes', at, 'date'];
      pairs.push({ path, key: 'changes:', date, other: 'added:', limit: added });
    });
  }
  if ('sources' in facts) {
    facts.sources.forEach(({ accessed, published }, at) => {
      const path = ['sources', at, 'accessed'];
      const other = 'published:';
      pairs.push({ path, key: 'accessed:', date: accessed, other, limit: published });
    });
  }
  return pairs;
}

/** Nothing is recorded before it happened, changed before it was recorded, read before it was written. */
export const checkDateOrder: Check = (context) => {
  const isPossible = canBe(context);
  for (const entry of entries(context.draft)) {
    // What an article introduces has the article's own day.
    if (entry.introducedBy !== undefined) continue;
    for (const { path, key, date, other, limit } of pairsOf(entry)) {
      if (date === undefined || limit === undefined || endOf(date) >= startOf(limit)) continue;
      if (![date, limit].every(isPossible)) continue;
      context.report('dates-out-of-order', entry.at(path), { key, date, other, limit });
    }
  }
};
