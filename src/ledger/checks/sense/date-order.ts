import { SOURCE_DAYS_BEFORE } from '../../../rules/bounds.ts';
import { daysBetween, endOf, startOf } from '../../../rules/dates.ts';
import type { FactPath } from '../../../reading/positions.ts';
import { type AnyEntry, entries } from '../../draft.ts';
import { reportUnlessAnswered } from '../answered.ts';
import type { Check, CheckContext } from '../check.ts';
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

/** The event of an entry: nothing for what has no date of its own. */
function eventOf({ facts }: AnyEntry): { key: string; date: string } | undefined {
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

/** A source that is far older than its event: a page cannot tell of what comes after it. */
function checkSources(
  context: CheckContext,
  entry: AnyEntry,
  isPossible: (date: string) => boolean,
): void {
  const { facts } = entry;
  const event = eventOf(entry);
  if (!event || !('sources' in facts)) return;
  facts.sources.forEach((source, at) => {
    const { published } = source;
    const isFarBefore =
      published !== undefined &&
      [published, event.date].every(isPossible) &&
      daysBetween(endOf(published), startOf(event.date)) > SOURCE_DAYS_BEFORE;
    const doubt = () => {
      const location = entry.at(['sources', at, 'published']);
      const params = { published: published ?? '', date: event.date };
      context.report('source-before-event', location, params);
    };
    const answerAt = () => entry.at(['sources', at, 'as_published'], 'key');
    reportUnlessAnswered(context, source, answerAt, isFarBefore ? [doubt] : []);
  });
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
    checkSources(context, entry, isPossible);
  }
};
