import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  endOf,
  monthsOf,
  precisionOf,
  startOf,
  suggestDate,
  yearOf,
} from '../../../src/rules/dates.ts';
import { formatDate } from '../../../src/i18n/format/date.ts';
import { aDate } from './arbitraries.ts';

describe('the days that a date can mean', () => {
  it.each([
    ['2018-07-23', 'day', '2018-07-23', '2018-07-23', 1],
    ['2018-07', 'month', '2018-07-01', '2018-07-31', 1],
    ['2018-02', 'month', '2018-02-01', '2018-02-28', 1],
    ['2020-02', 'month', '2020-02-01', '2020-02-29', 1],
    ['1900-02', 'month', '1900-02-01', '1900-02-28', 1],
    ['2000-02', 'month', '2000-02-01', '2000-02-29', 1],
    ['2018-11', 'month', '2018-11-01', '2018-11-30', 1],
    ['2018', 'year', '2018-01-01', '2018-12-31', 12],
  ])('%s', (date, precision, start, end, months) => {
    expect(precisionOf(date)).toBe(precision);
    expect(startOf(date)).toBe(start);
    expect(endOf(date)).toBe(end);
    expect(monthsOf(date)).toHaveLength(months);
  });

  it('lists the months of a year', () => {
    expect(monthsOf('2018').at(0)).toBe('2018-01');
    expect(monthsOf('2018').at(-1)).toBe('2018-12');
    expect(yearOf('2018-07-23')).toBe('2018');
  });
});

describe('the order of dates', () => {
  it('goes by the start, the less precise last among equals', () => {
    const sorted = ['2018', '2018-01-01', '2017-12-31', '2018-01', '2018-01-02', '2019', '2017-12'];
    expect(sorted.sort(compareDates)).toEqual([
      '2017-12',
      '2017-12-31',
      '2018-01-01',
      '2018-01',
      '2018',
      '2018-01-02',
      '2019',
    ]);
  });

  it('is one order: every two dates can be told apart unless they are the same', () => {
    fc.assert(
      fc.property(aDate, aDate, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        expect(compareDates(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('dates that were meant', () => {
  it.each([
    ['23 July 2018', '2018-07-23'],
    ['July 23, 2018', '2018-07-23'],
    ['Jul 2018', '2018-07'],
    ['Sept. 2018', '2018-09'],
    ['3rd May 2018', '2018-05-03'],
    ['2018-7-5', '2018-07-05'],
    ['2018/07/05', '2018-07-05'],
    ['2018年7月5日', '2018-07-05'],
    ['2018年7月', '2018-07'],
    ['2018年', '2018'],
    ['03/04/2018', undefined],
    ['2018-02-30', undefined],
    ['2018-13', undefined],
    ['Smarch 2018', undefined],
    ['soon', undefined],
  ])('%s: %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });

  it('are what was shown, in both languages', () => {
    fc.assert(
      fc.property(aDate, fc.constantFrom('en' as const, 'zh' as const), (date, lang) => {
        expect(suggestDate(formatDate(date, lang))).toBe(date);
      }),
    );
  });
});
