/*
 * The dates of pages in a row: of each the step from the one before it, as most entered the record in about
 * the order of their days. A date is a number, `20180723`, `20180700` where the day is not known, 0 for none.
 */

/** Months of a year and days of a month, with one of each for what is not known. */
const MONTHS = 13;
const DAYS = 32;

/** A date among all that can be, so that the next day is one more. */
const placeOf = (date: number): number =>
  (Math.floor(date / 10_000) * MONTHS + (Math.floor(date / 100) % 100)) * DAYS + (date % 100);

const dateAt = (place: number): number => {
  const months = Math.floor(place / DAYS);
  return Math.floor(months / MONTHS) * 10_000 + (months % MONTHS) * 100 + (place % DAYS);
};

/** Writes dates as steps; nothing between two commas for none. */
export function writeDates(dates: readonly number[]): string {
  let before = 0;
  return dates
    .map((date) => {
      if (date === 0) return '';
      const step = placeOf(date) - before;
      before += step;
      return step;
    })
    .join(',');
}

/** Reads dates from their steps. */
export function readDates(text: string): Uint32Array {
  let place = 0;
  return Uint32Array.from(text.split(','), (step) => {
    if (step === '') return 0;
    place += Number(step);
    return dateAt(place);
  });
}
