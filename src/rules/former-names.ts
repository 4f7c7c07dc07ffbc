import { compareDates, endOf, startOf } from './dates.ts';

/** What a thing is called, as far as known. */
export interface Names {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly pinyin?: string | undefined;
}

/** A name that it had until a day, in the languages in which it is known. */
interface FormerName {
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
  readonly until: string;
}

/**
 * The names of a thing at the end of a day; nothing where they were those of today.
 * Rule: of its former names those that had not ended, each language from the earliest that gives it,
 * else as it is now. The pinyin is that of today's Chinese name, and goes with it.
 */
export function formerNamesOn(
  { en, zh, pinyin }: Names,
  former: readonly FormerName[],
  day: string,
): Names | undefined {
  const then = former
    .filter(({ until }) => startOf(until) > endOf(day))
    .sort((a, b) => compareDates(a.until, b.until));
  const own = {
    en: then.find((name) => name.en !== undefined)?.en ?? en,
    zh: then.find((name) => name.zh !== undefined)?.zh ?? zh,
  };
  if (own.en === en && own.zh === zh) return undefined;
  return own.zh === zh ? { ...own, pinyin } : own;
}
