import { join } from 'node:path';
import { type Files, tempFolder, writeFiles } from './files.ts';
import { PUBLISHERS } from './publishers.ts';

/*
 * A small record for fixtures: one place below one province, one fund, one partner, one article.
 * It passes every check; a test spreads it and puts in what it wants to see go wrong.
 */
export const SMALL_RECORD = {
  ...PUBLISHERS,
  'cities/jiangsu.md': `---
names: {en: Jiangsu, zh: 江苏省}
level: province
province: jiangsu
coordinates: {lat: 32.06, lon: 118.76}
gb2260: "320000"
added: 2026-11-24
---
`,
  'cities/nanjing.md': `---
names: {en: Nanjing, zh: 南京市}
level: sub-provincial-city
province: jiangsu
parent: jiangsu
coordinates: {lat: 32.06, lon: 118.8}
gb2260: "320100"
added: 2026-11-24
---
`,
  'funds/river-fund.md': `---
names: {en: River Fund, zh: 江河基金}
places: [nanjing]
kind: investment-fund
money: public
sponsors: [river-capital]
added: 2026-11-24
focus: blockchain
---
`,
  'partners/river-capital.md': `---
names: {en: River Capital, zh: 江河资本}
kind: investment-firm
home: nanjing
added: 2026-11-24
---
`,
  'articles/2018/2018-07-23-river-fund.md': `---
title: Nanjing announces a fund of 1 billion yuan
date: 2018-07-23
kind: fund
places: [nanjing]
claims:
  - fund: river-fund
    amount: 1 billion CNY
    stage: announced
    sources: [gazette]
partners:
  - {id: river-capital, role: manager}
sources:
  - id: gazette
    title: A fund by the river
    publisher: gazette
    url: https://example.org/a-fund-by-the-river
    published: 2018-07-23
    language: en
    form: report
added: 2026-11-24
---
[[nanjing]] announced the [[river-fund]] of [[river-fund#size]]. [@gazette]
`,
} as const satisfies Files;

/** Writes a record into a new folder and gives the path of its content folder; one without publishers gets those of fixtures. */
export function tempRecord(files: Files = SMALL_RECORD): string {
  const content = join(tempFolder('atlas record'), 'content');
  const hasOwn = Object.keys(files).some((path) => path.startsWith('publishers/'));
  writeFiles(content, hasOwn ? files : { ...PUBLISHERS, ...files });
  return content;
}
