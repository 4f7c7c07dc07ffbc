import { endOf, precisionOf, startOf } from '../../../rules/dates.ts';
import { type CellValue, type Column, day, text } from './table.ts';

const PRECISIONS = ['day', 'month', 'year'] as const;

/**
 * The columns beside a date as it is written, for programs that take whole days alone: its first and
 * last day, and how much of it is known. `name`: the column of the date itself.
 */
export const dateColumns = (name: string, rest: { required?: true } = {}): Column[] => [
  day(`${name}_from`, 'The first day that the date can mean.', rest),
  day(`${name}_to`, 'The last day that the date can mean.', rest),
  text(`${name}_precision`, 'How much of the date is known.', { ...rest, values: PRECISIONS }),
];

/** What those columns hold; blank where the date is not known. */
export const dateValues = (
  name: string,
  date: string | null | undefined,
): Record<string, CellValue> => ({
  [`${name}_from`]: date ? startOf(date) : null,
  [`${name}_to`]: date ? endOf(date) : null,
  [`${name}_precision`]: date ? precisionOf(date) : null,
});
