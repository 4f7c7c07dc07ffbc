import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { ALL_TABLES } from '../../../src/views/data/tables/all.ts';
import type { Files } from '../../harness/files.ts';
import { tempRecord } from '../../harness/record.ts';
import { ARTICLE, FUND, PARTNER, record, SOUND } from '../problems/report.ts';
import { fixedRecord } from './fixed.ts';

const { [FUND]: _fund, [PARTNER]: _partner, ...REST } = SOUND;

const BLOCK = `introduces:
  funds:
    # The fund of the city.
    - id: river-fund # by its name
      names: {en: River Fund, zh: 江河基金}
      places: [nanjing]
      kind: investment-fund
      focus: blockchain
      # Who pays.
      money: public
      sponsors: [river-capital]
  partners:
    - {id: river-capital, names: {en: River Capital, zh: 江河资本}, kind: investment-firm, home: nanjing, added: 2026-11-25}
  publishers:
    - names:
        en: River Daily
      id: river-daily
      kind: newspaper
      language: zh
# The end.
`;

const ARTICLE_TEXT = String(SOUND[ARTICLE])
  .replace('publisher: gazette', 'publisher: river-daily')
  .replace('added: 2026-11-24\n', `added: 2026-11-24\n${BLOCK}`);

const BEFORE: Files = { ...REST, [ARTICLE]: ARTICLE_TEXT };

const AFTER: Files = {
  ...REST,
  [ARTICLE]: ARTICLE_TEXT.replace(BLOCK, '# The end.\n'),
  [FUND]: `---
# The fund of the city.
names: {en: River Fund, zh: 江河基金}
places: [nanjing]
kind: investment-fund
focus: blockchain
# Who pays.
money: public
sponsors: [river-capital]
added: 2026-11-24
---
`,
  [PARTNER]: `---
names:
  en: River Capital
  zh: 江河资本
kind: investment-firm
home: nanjing
added: 2026-11-25
---
`,
  'publishers/river-daily.md': `---
names:
  en: River Daily
kind: newspaper
language: zh
added: 2026-11-24
---
`,
};

/** Everything that a record publishes, table by table. */
function tablesOf(files: Files): unknown {
  const { ledger, problems } = loadLedger(tempRecord(files));
  expect(problems).toEqual([]);
  return ledger && ALL_TABLES.map(({ name, rows }) => [name, rows(ledger)]);
}

describe('what articles introduce', () => {
  it('gets files of its own where that is asked for, and they say the same', () => {
    const { files, told, after } = fixedRecord(BEFORE, { split: true });
    expect(files).toEqual(AFTER);
    expect(after.problems).toEqual([]);
    expect(fixedRecord(files, { split: true }).files).toEqual(files);
    expect(tablesOf(files)).toEqual(tablesOf(BEFORE));
    expect(told).toContain(`content/${FUND}\n  made (introduces)\n`);
    expect(told).toContain('took out “introduces: funds: # The fund of the city. - id: river-fund');
  });

  it('stays where it is else: a contribution is one file', () => {
    expect(fixedRecord(BEFORE).files).toEqual(BEFORE);
  });

  it('stays while the article has mistakes', () => {
    const files = { ...BEFORE, [ARTICLE]: ARTICLE_TEXT.replace('kind: fund\n', 'kind: fnd\n') };
    expect(fixedRecord(files, { split: true }).files).toEqual(files);
  });

  it('stays of articles that are not named', () => {
    const isNamed = (file: string) => file.endsWith('nanjing.md');
    expect(fixedRecord(BEFORE, { split: true, isNamed }).files).toEqual(BEFORE);
  });

  it('is written in the line ends of its article', () => {
    const windows = { ...BEFORE, [ARTICLE]: ARTICLE_TEXT.replaceAll('\n', '\r\n') };
    const { files } = fixedRecord(windows, { split: true });
    expect(files[ARTICLE]).toBe(String(AFTER[ARTICLE]).replaceAll('\n', '\r\n'));
    expect(files[FUND]).toBe(AFTER[FUND]);
  });
});

it('leaves a record without any as it is', () => {
  expect(fixedRecord(record({}), { split: true }).files).toEqual(SOUND);
});
