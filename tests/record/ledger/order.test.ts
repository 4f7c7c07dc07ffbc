import { expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { pagesOf } from '../../../src/publish/registry.ts';
import { readRecord } from '../../../src/reading/read.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';
import { contextOf, ledgerOfRaw } from '../../unit/ledger/small.ts';

it('the whole record loads without a problem', () => {
  const { ledger, problems } = loadLedger(frozenRecord(), { realToday: '2099-12-31' });
  expect(problems).toEqual([]);
  expect(ledger?.articles.length).toBeGreaterThanOrEqual(12);
});

it('the same pages come out with every file of the record read backwards', () => {
  const whole = readRecord(frozenRecord());
  const backwards = {
    ...whole,
    documents: [...whole.documents].reverse(),
    rates: [...whole.rates].reverse(),
    images: [...whole.images].reverse(),
  };
  /** Every page of the site, as it would be cached. */
  const pages = (raw: typeof whole): string => {
    const ledger = ledgerOfRaw(raw);
    const { site } = contextOf(ledger);
    return JSON.stringify(pagesOf(ledger, site).map(({ path, view }) => [path, view()]));
  };
  expect(pages(backwards) === pages(whole)).toBe(true);
});
