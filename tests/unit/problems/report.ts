import { expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { textReport } from '../../../src/problems/report/text.ts';
import type { Files } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

/** A small record without any problem: the harness's, with the rates of the month. */
export const SOUND: Files = {
  ...SMALL_RECORD,
  'rates/usd-monthly.csv': 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n',
};

export const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
export const CITY = 'cities/nanjing.md';
export const PROVINCE = 'cities/jiangsu.md';
export const FUND = 'funds/river-fund.md';
export const PARTNER = 'partners/river-capital.md';

/** What becomes of a file: other text or bytes, nothing (it is taken away), or a piece replaced. */
type Change = string | Uint8Array | undefined | readonly [from: string, to: string];

/** The sound record with some of its files changed. Throws for a piece that is not there. */
export function record(changes: Readonly<Record<string, Change>>): Files {
  const files: Record<string, string | Uint8Array> = { ...SOUND };
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) {
      delete files[path];
    } else if (Array.isArray(change)) {
      const [from, to] = change as readonly [string, string];
      const text = String(files[path]);
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      files[path] = text.replace(from, () => to);
    } else {
      files[path] = change as string | Uint8Array;
    }
  }
  return files;
}

/** The codes that the cases of this test file have provoked: every test file has its own copy. */
const provoked = new Set<string>();

/** What the check says of a content folder, as at a terminal, on 1 December 2026. */
export function reportOn(content: string): string {
  const { problems, raw } = loadLedger(content, { realToday: '2026-12-01', checkOnly: true });
  for (const { code } of problems) provoked.add(code);
  return textReport(problems, raw.textOf);
}

/** What the check says of the sound record with some of its files changed. */
export function report(changes: Readonly<Record<string, Change>>): string {
  return reportOn(tempRecord(record(changes)));
}

/** Makes sure that a part of the catalogue has no code without a case; to be called last in a file. */
export function everyCodeHasACase(catalogue: Readonly<Record<string, unknown>>): void {
  it('every code of this part of the table has a case above', () => {
    const missing = Object.keys(catalogue).filter((code) => !provoked.has(code));
    expect(missing).toEqual([]);
  });
}
