/*
 * Calendar dates of known precision, EDTF level 0: `2018-07-23`, `2018-07`, `2018`. They stay texts:
 * nothing here knows a time of day, so no time zone can move one.
 */

export type Precision = 'day' | 'month' | 'year';

/** How much of a date is known. */
export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day that a date can mean: `2018-07` gives `2018-07-01`. */
export function startOf(date: string): string {
  const rest = { year: '-01-01', month: '-01', day: '' };
  return date + rest[precisionOf(date)];
}

/** The last day that a date can mean: `2018-02` gives `2018-02-28`. */
export function endOf(date: string): string {
  const precision = precisionOf(date);
  if (precision === 'year') return `${date}-12-31`;
  return precision === 'month' ? `${date}-${lastDayOf(date)}` : date;
}

function lastDayOf(month: string): number {
  const year = Number(month.slice(0, 4));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days: Record<string, number> = {
    '02': leap ? 29 : 28,
    '04': 30,
    '06': 30,
    '09': 30,
    '11': 30,
  };
  return days[month.slice(5)] ?? 31;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days lie between two whole days; below zero where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The months that a date can lie in, as `YYYY-MM`: one for a day or a month, twelve for a year. */
export function monthsOf(date: string): string[] {
  if (precisionOf(date) !== 'year') return [date.slice(0, 7)];
  return Array.from({ length: 12 }, (_, month) => `${date}-${String(month + 1).padStart(2, '0')}`);
}

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/**
 * Puts the earlier date first. Rule: dates are sorted by their start, the less precise last among
 * equals, so 2018-01-01 comes before 2018-01, and that before 2018.
 */
export function compareDates(a: string, b: string): number {
  const [startA, startB] = [startOf(a), startOf(b)];
  if (startA !== startB) return startA < startB ? -1 : 1;
  return b.length - a.length;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The date that a text was meant to be, as the record writes dates, for a hint: `23 July 2018`,
 * `July 2018`, `2018/7/23`, `2018年7月23日`. Nothing where it could be read in two ways (`03/04/2018`)
 * or is no day of the calendar.
 */
export function suggestDate(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    // A time of day is no part of a date.
    .replace(/(?<=\d)[T\s]\d{1,2}:\d{2}.*$/, '');
  const parts =
    /^(?<year>[12]\d{3})(?<month>\d{2})(?<day>\d{2})$/.exec(plain) ??
    // Nobody counts more than twelve months: such a day can stand in front, or in the middle.
    /^(?<day>1[3-9]|2\d|3[01])[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(plain) ??
    /^(?<month>\d{1,2})[-/.](?<day>1[3-9]|2\d|3[01])[-/.](?<year>\d{4})$/.exec(plain) ??
    /^(?<year>\d{4})(?:[-/.年]\s*(?<month>\d{1,2})(?:[-/.月]\s*(?<day>\d{1,2}))?)?[日号月年]?$/u.exec(
      plain,
    ) ??
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})$/u.exec(
      plain,
    ) ??
    /^(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(plain);
  if (!parts?.groups) return undefined;
  const { year = '', month, day } = parts.groups;
  if (month === undefined) return year;
  const number = /^\d/.test(month)
    ? Number(month)
    : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12) return undefined;
  const found = `${year}-${String(number).padStart(2, '0')}`;
  if (day === undefined) return found;
  const last = Number(endOf(found).slice(8));
  return Number(day) >= 1 && Number(day) <= last ? `${found}-${day.padStart(2, '0')}` : undefined;
}

/** As `suggestDate`, where a text says its date beyond doubt: no time of day, which may be of another zone. */
export const sureDate = (text: string): string | undefined =>
  text.includes(':') ? undefined : suggestDate(text);

/** The whole day that a text was meant to be, for a hint; nothing where it names none. */
export function suggestDay(text: string): string | undefined {
  const date = suggestDate(text);
  return date !== undefined && precisionOf(date) === 'day' ? date : undefined;
}
