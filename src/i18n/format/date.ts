import type { Lang } from '../../site/lang.ts';
import { profileOf } from '../languages.ts';

/*
 * How dates are written out: calendar dates, formatted in UTC, so that no machine's time zone moves one.
 */

/** By the length of the date: what of it is known. */
const DATE_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date as precise as it is known: `23 July 2018`, `July 2018`, `2018`; `2018年7月23日`, `2018年7月`, `2018年`. */
export function formatDate(date: string, lang: Lang): string {
  const key = `${lang}${date.length}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(profileOf(lang).dates, { ...DATE_PARTS[date.length], timeZone: 'UTC' });
  formatters.set(key, formatter);
  const day = `${date}-01-01`.slice(0, 10);
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

const shortMonths = new Map<Lang, Intl.DateTimeFormat>();

/** The month of a date in short, without its year: `Jul`, `7月`. */
export function formatMonth(date: string, lang: Lang): string {
  const formatter =
    shortMonths.get(lang) ??
    new Intl.DateTimeFormat(profileOf(lang).dates, { month: 'short', timeZone: 'UTC' });
  shortMonths.set(lang, formatter);
  return formatter.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}
