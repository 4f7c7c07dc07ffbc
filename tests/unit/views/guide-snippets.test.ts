import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { EXAMPLE_PATH, exampleEntry } from '../../../src/views/guide/example-entry.ts';
import { howToView } from '../../../src/views/guide/how-to.ts';
import { SNIPPETS } from '../../../src/views/guide/snippets.ts';
import { type Files, tempFolder, writeFiles } from '../../harness/files.ts';
import { pngOf } from '../../harness/pictures.ts';

const RATES = 'month,currency,per_usd,source\n2018-07,CNY,6.7180,ECB\n2018-09,CNY,6.8,ECB\n';
const FROM: Files = { 'rates/usd-monthly.csv': RATES };

/** The example of the guide, with lines behind its facts. */
const exampleWith = (...codes: string[]): string =>
  exampleEntry('en').replace(/\n---\n\n/, () => ['', ...codes, '---', '', ''].join('\n'));

const IMAGE: Files = { 'images/nanjing-and-jiangbei.png': pngOf(800, 600) };

/** What became of a fund, in an event of its own that brings in what the snippet names. */
const OUTCOME = (code: string): string => `---
title: A fund of the city is paid in
date: 2019-03-05
kind: fund
places: [nanjing]
${code}
sources:
  - id: the-filing
    title: A filing
    publisher: disruptblock
    form: filing
    url: https://example.org/the-filing
added: 2026-11-24
introduces:
  funds:
    - id: the-fund
      names: { en: The fund }
      places: [nanjing]
      kind: investment-fund
      focus: blockchain
      money: public
---

[[the-fund]] was paid in. [@the-filing]
`;

const INDEX = `---
names: { en: An index }
publisher: CCID
subject: chain
method: Experts give points.
added: 2026-11-24
---
`;
const chain = (name: string): string => `---\nnames: { en: ${name} }\nadded: 2026-11-24\n---\n`;
const CCID = '---\nnames: { en: CCID }\nkind: research-body\nadded: 2026-11-24\n---\n';

/** The whole record that each snippet is put into: the example, or what it needs beside that. */
const RECORDS: Readonly<Record<string, (code: string) => Files>> = {
  amend: (code) => ({ [EXAMPLE_PATH]: exampleWith(code) }),
  outcome: (code) => ({
    [EXAMPLE_PATH]: exampleEntry('en'),
    'articles/2019/2019-03-05-a-fund-is-paid-in.md': OUTCOME(code),
  }),
  doubts: (code) => ({ [EXAMPLE_PATH]: exampleWith(code) }),
  // It says in Chinese what the other snippets add to the example.
  translate: (code) => {
    const { amend = '', doubts = '', picture = '' } = SNIPPETS;
    return {
      ...IMAGE,
      [EXAMPLE_PATH]: exampleWith(amend, doubts, picture),
      [EXAMPLE_PATH.replace('.md', '.zh.md')]: `${code}\n`,
    };
  },
  'add-edition': (code) => ({
    [EXAMPLE_PATH]: exampleEntry('en'),
    'rankings/an-index/index.md': INDEX,
    'rankings/an-index/1.md': `${code}\n`,
    'chains/ethereum.md': chain('Ethereum'),
    'chains/steem.md': chain('Steem'),
    'publishers/ccid.md': CCID,
  }),
  picture: (code) => ({ ...IMAGE, [EXAMPLE_PATH]: exampleWith(code) }),
};

const shown = Object.entries(SNIPPETS).map(([id, code = '']) => [id, code] as const);

/** What the check says of a snippet in its record, in short. */
function told(id: string, code: string): string[] {
  const files = RECORDS[id]?.(code);
  if (!files) throw new Error(`there is no record to check the snippet ${id} in`);
  const content = tempFolder('atlas snippet');
  writeFiles(content, { ...FROM, ...files });
  return loadLedger(content).problems.map(({ file, line, code: is }) => `${file}:${line} ${is}`);
}

describe('the snippets of the guide', () => {
  it.each(LANGS)('stand each under a part of it, in %s', (lang) => {
    const parts = howToView(lang).filter(({ code }) => code !== undefined);
    expect(parts.map(({ id, code }) => [id, code])).toEqual(shown);
  });

  it.each(shown)('are sound in a whole record: %s', (id, code) => {
    expect(told(id, code)).toEqual([]);
  });

  it.each([
    ['amend', 'date: 2026-11-28', 'date: 28 November'],
    ['outcome', 'measure: paid-in', 'measure: paid'],
    ['doubts', 'grade: doubt', 'grade: doubtful'],
    ['translate', 'one-fund-or-two:', 'one-or-two-funds:'],
    ['add-edition', 'chain: steem', 'chain: stem'],
    ['picture', 'nanjing-and-jiangbei.png', 'nanjing.png'],
  ])('are really checked: %s, with %s written %s, is found', (id, right, wrong) => {
    const code = SNIPPETS[id] ?? '';
    expect(code).toContain(right);
    expect(told(id, code.replace(right, wrong))).not.toEqual([]);
  });
});
