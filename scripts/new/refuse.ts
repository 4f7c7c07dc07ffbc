import { pathName } from '../../src/problems/catalogue/terms.ts';
import type { WritingWords } from '../../src/problems/commands/writing.ts';
import { CannotRun } from '../select-files.ts';
import type { Entry } from './entry.ts';
import { type Flag, flagOfKey, flagOfNew } from './flags.ts';
import type { Given } from './given.ts';

/** The value at a key as a complaint names it (`claims[1].amount`). */
function valueAt(entry: Entry, key: string): string {
  const path = key
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part));
  return pathName(path) === key ? entry.draft.text(path) : '';
}

/** What tells of a name that neither the record nor the entry has. */
const UNKNOWN: readonly string[] = ['unknown-reference', 'unknown-publisher'];

/**
 * Throws `CannotRun` for flags that will not do; with `isWhole` also for what is missing, as then nobody
 * is asked for it.
 */
export function refuseUnsound(
  entry: Entry,
  flags: readonly Flag[],
  given: readonly Given[],
  { words, isWhole }: { words: WritingWords; isWhole: boolean },
): void {
  if (given.length === 0 && !isWhole) return;
  const { complaints } = entry.judged();
  const isMissing = ({ code }: { code: string }) => code === 'missing-key' || code === 'empty-body';
  const missing = complaints.filter(isMissing).map(({ key }) => flagOfKey(flags, key)?.name ?? key);
  if (isWhole && missing.length > 0) {
    throw new CannotRun(words.missing([...new Set(missing)].map((name) => `--${name}`)));
  }
  const wrong = complaints.find((one) => !isMissing(one));
  if (!wrong) return;
  const flag = flagOfKey(flags, wrong.key);
  const value = valueAt(entry, wrong.key);
  if (flag?.of !== undefined && UNKNOWN.includes(wrong.code)) {
    const near = entry.near(value, flag.of).map(({ id }) => id);
    throw new CannotRun(words.unknownName(value, near, flagOfNew(flag.of)));
  }
  const why = [wrong.message, wrong.hint].filter((part) => part !== '').join(' ');
  throw new CannotRun(words.wrongFlag(`--${flag?.name ?? wrong.key}`, value, why));
}
