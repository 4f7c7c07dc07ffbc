import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/load.ts';
import { fundNow, fundsAsOf } from '../../src/analysis/fund-figures.ts';
import { startOf } from '../../src/rules/dates.ts';
import { disagreements, statementsOf } from '../harness/agreement.ts';
import { frozenRecord } from '../harness/frozen-record.ts';

/** Two days of the past, and the record's own. */
const DAYS = ['2018-12-31', '2020-06-30', undefined];

describe.each(DAYS)('as of %s', async (day) => {
  const { ledger } = loadLedger(frozenRecord(), { today: day });
  if (!ledger) throw new Error('the record has errors; run npm run check');
  const { funds, places } = await statementsOf(ledger);

  it('every page, document and table tells the same of every fund', () => {
    expect(disagreements(funds)).toEqual([]);
    expect([...funds.keys()].sort()).toEqual(ledger.funds.map(({ id }) => id).sort());
    for (const [id, statements] of funds) {
      // Its page, the list, its document, the table, the search, the card.
      expect({ id, many: statements.length >= 6 }).toEqual({ id, many: true });
    }
  });

  it('every page, document and table tells the same of every place', () => {
    expect(disagreements(places)).toEqual([]);
    expect([...places.keys()].sort()).toEqual(ledger.places.map(({ id }) => id).sort());
    for (const [id, statements] of places) {
      expect({ id, many: statements.length >= 4 }).toEqual({ id, many: true });
    }
  });

  it('no claim of a later day is known', () => {
    for (const fund of ledger.funds) {
      const { claims, figures, statuses } = fundNow(ledger, fund);
      const dates = [
        ...claims.map(({ date }) => date),
        ...statuses.map(({ date }) => date),
        ...Object.values(figures).flatMap(({ used, firstDate }) => [used.date, firstDate]),
      ];
      expect(dates.filter((date) => startOf(date) > ledger.today)).toEqual([]);
    }
    expect(fundsAsOf(ledger, ledger.today).length).toBeGreaterThan(4);
  });
});
