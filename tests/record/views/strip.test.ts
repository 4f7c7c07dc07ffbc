import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleStrip, stripView } from '../../../src/views/shared/strip.ts';
import { fundView } from '../../../src/views/fund/fund.ts';
import { frozenContext, frozenLedger } from '../../harness/frozen-record.ts';

const context = frozenContext();
const event = (date: string) => ({
  date,
  href: `/${date}/`,
  title: date,
  titleLang: 'en' as const,
  kind: 'pilot' as const,
});
const markOf = (date: string) => {
  const strip = stripView(context, [event(date), event('2018-07-23')]);
  return strip?.marks.find((mark) => mark.date === date);
};

describe('a strip', () => {
  it('puts a date where it can lie: a day at a point, a month over its days, a year over its whole', () => {
    const years = stripView(context, [event('2018'), event('2019')])?.years ?? [];
    const place = (year: string) => years.find((one) => one.year === year)?.at ?? NaN;
    const day = markOf('2018-03-05');
    const month = markOf('2018-03');
    const year = markOf('2018');
    expect(day?.from).toBe(day?.to);
    expect(month?.precision).toBe('month');
    expect(month && day && month.from < day.from && day.from < month.to).toBe(true);
    expect([year?.from, year?.to]).toEqual([place('2018'), place('2019')]);
    expect(month && month.to - month.from).toBeCloseTo((place('2019') - place('2018')) / 12, 3);
  });

  it('has the years of the whole record, whatever it shows', () => {
    const years = stripView(context, [event('2018-01'), event('2018-02')])?.years ?? [];
    const recorded = frozenLedger()
      .articles.map(({ facts }) => facts.date.slice(0, 4))
      .sort();
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([recorded[0], recorded.at(-1)]);
    expect(recorded[0]).not.toBe('2018');
    expect(years[0]?.at).toBe(0);
  });

  it('is none for fewer than two events', () => {
    expect(stripView(context, [])).toBeUndefined();
    expect(stripView(context, [event('2018')])).toBeUndefined();
  });

  it('lays marks that would cover each other into rows', () => {
    const date = fc
      .tuple(fc.integer({ min: 2016, max: 2025 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 40 }), (dates) => {
        const strip = stripView(context, dates.map(event));
        const room = 10 / 330 - 0.001;
        strip?.marks.forEach((mark, at) => {
          const inRow = strip.marks.slice(at + 1).filter(({ row }) => row === mark.row);
          const middle = (mark.from + mark.to) / 2;
          for (const other of inRow) {
            expect(Math.abs((other.from + other.to) / 2 - middle)).toBeGreaterThanOrEqual(room);
          }
          expect(mark.row).toBeLessThan(strip.rows);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('shows the latest where there are very many, and says how many there are', () => {
    const many = Array.from({ length: 500 }, (_, n) => event(`20${16 + (n % 10)}-05-01`));
    const strip = stripView(context, many);
    expect(strip?.total).toBe(500);
    expect(strip?.marks).toHaveLength(120);
    expect(strip?.marks.every(({ date }) => date > '2022')).toBe(true);
  });
});

describe('the strips of the record', () => {
  it('have a mark for every event of a place, each leading to its article', () => {
    for (const place of frozenLedger().places) {
      const strip = articleStrip(context, place.articles);
      if (!strip) expect(place.articles.length).toBeLessThan(2);
      else {
        expect(strip.marks.map(({ href }) => href).sort()).toEqual(
          place.articles.map(({ id }) => `/articles/${id}/`).sort(),
        );
      }
    }
  });

  it('show a fund’s claims at their dates and its stages one after another, up to today', () => {
    const fund = frozenLedger().funds.find(({ id }) => id === 'nanjing-public-chain-fund');
    if (!fund) throw new Error('the fund is gone');
    const { strip } = fundView(context, fund);
    expect(strip?.marks.map(({ date, claim }) => [date, claim?.measure])).toEqual(
      fund.claims.map(({ date, evidence }) => [date, evidence.measure]),
    );
    expect(strip?.periods.map(({ stage, date }) => [stage, date])).toEqual([
      ['announced', '2018-07-20'],
    ]);
    expect(strip?.periods[0]?.to).toBeGreaterThan(0.98);
  });
});
