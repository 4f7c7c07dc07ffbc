import type { Files } from '../../../harness/files.ts';
import { PUBLISHERS, publisherFile } from '../../../harness/publishers.ts';

/** The event that the pieces are of where they name no file. */
export const ARTICLE = 'articles/2018/2018-07-23-nanjing-public-chain-fund.md';
export const FUND = 'funds/nanjing-public-chain-fund.md';
export const CITY = 'cities/nanjing.md';
export const PARTNER = 'partners/vechain.md';
export const EDITION = 'rankings/ccid/9.md';
export const RATES = 'rates/usd-monthly.csv';
export const RATES_HEAD = 'month,currency,per_usd,source\n';

/** A PNG of one pixel. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

/** A name from an id: `wuxi-fund` is Wuxi Fund. */
const nameOf = (id: string): string =>
  id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

const place = (name: string, zh: string | undefined, facts: string): string =>
  `---\nnames: {en: ${name}${zh === undefined ? '' : `, zh: ${zh}`}}\n${facts}added: 2026-11-24\n---\n`;

const PLACES: Files = {
  'cities/jiangsu.md': place(
    'Jiangsu',
    '江苏省',
    'level: province\nprovince: jiangsu\ncoordinates: {lat: 32.06, lon: 118.76}\n',
  ),
  [CITY]: place(
    'Nanjing',
    '南京市',
    'level: sub-provincial-city\nprovince: jiangsu\nparent: jiangsu\ncoordinates: {lat: 32.06, lon: 118.8}\n',
  ),
  'cities/zhejiang.md': place(
    'Zhejiang',
    '浙江省',
    'level: province\nprovince: zhejiang\ncoordinates: {lat: 30.27, lon: 120.15}\n',
  ),
  'cities/hangzhou.md': place(
    'Hangzhou',
    '杭州市',
    'level: sub-provincial-city\nprovince: zhejiang\nparent: zhejiang\ncoordinates: {lat: 30.27, lon: 120.15}\n',
  ),
};

/** Places that a piece may name, and that the sound record does without. */
const OTHER_PLACES: Files = {
  'cities/jiangbei-new-area.md': place(
    'Jiangbei New Area',
    '江北新区',
    'level: new-area\nprovince: jiangsu\nparent: nanjing\ncoordinates: {lat: 32.14, lon: 118.7}\n',
  ),
  'cities/jianye.md': place(
    'Jianye',
    '建邺区',
    'level: district\nprovince: jiangsu\nparent: nanjing\ncoordinates: {lat: 32.0, lon: 118.73}\n',
  ),
  'cities/heilongjiang.md': place(
    'Heilongjiang',
    '黑龙江省',
    'level: province\nprovince: heilongjiang\ncoordinates: {lat: 45.75, lon: 126.64}\n',
  ),
  'cities/harbin.md': place(
    'Harbin',
    '哈尔滨市',
    'level: sub-provincial-city\nprovince: heilongjiang\nparent: heilongjiang\ngb2260: "230100"\ncoordinates: {lat: 45.8, lon: 126.53}\n',
  ),
  'cities/wuchang.md': place(
    'Wuchang',
    '五常市',
    'level: county-level-city\nprovince: heilongjiang\nparent: harbin\ncoordinates: {lat: 44.93, lon: 127.17}\n',
  ),
  'cities/fujian.md': place(
    'Fujian',
    '福建省',
    'level: province\nprovince: fujian\ncoordinates: {lat: 26.07, lon: 119.3}\n',
  ),
};

const thing = (id: string, more: string): string =>
  `---\nnames: {en: ${nameOf(id)}}\n${more}added: 2026-11-24\n---\n`;

const fund = (id: string, city: string): string =>
  thing(id, `places: [${city}]\nkind: investment-fund\nmoney: mixed\nfocus: blockchain\n`);

/** The facts of a source that a piece cuts short, by key. */
export const sourceFacts = (id: string): Record<string, string> => ({
  title: `A report of ${id}`,
  publisher: 'zdnet',
  form: 'report',
  url: `https://www.zdnet.com/${id}`,
  published: '2018-07-23',
  language: 'en',
});

const article = (id: string, claim: string): string => {
  const date = /^\d{4}(?:-\d\d){0,2}/.exec(id)?.[0] ?? '2018';
  const source = Object.entries({ ...sourceFacts(id), published: date })
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('');
  return `---
title: What happened on the day of ${id.slice(date.length + 1).replaceAll('-', ' ')}
date: ${date}
kind: ${claim === '' ? 'summit' : 'fund'}
places: [nanjing]
${claim}sources:
  - id: zdnet
${source}added: 2026-11-24
---
[[nanjing]] told of it. [@zdnet]
`;
};

const claim = (of: string): string =>
  `claims:\n  - fund: ${of}\n    amount: 10 billion CNY\n    stage: announced\n    sources: [zdnet]\n`;

const index = `---
names: {en: Index of chains}
publisher: CCID
subject: chain
parts:
  - {id: technology, names: {en: Technology}}
  - {id: applicability, names: {en: Applicability}}
  - {id: innovation, names: {en: Innovation}}
method: Points
added: 2026-11-24
---
`;
const edition = `---
title: EOS leads
rows:
  - {chain: eos, rank: 1}
complete: false
sources:
  - {id: zdnet, title: A list, publisher: zdnet, form: report, url: https://www.zdnet.com/list, language: en}
added: 2026-11-24
---
`;

/** A file as it would be without any problem, made from its path alone. */
export function soundFile(path: string): string | Uint8Array {
  const known = PLACES[path] ?? OTHER_PLACES[path];
  if (known !== undefined) return known;
  const id =
    path
      .split('/')
      .at(-1)
      ?.replace(/(?:\.zh)?\.[a-z]+$/, '') ?? '';
  const folder = path.split('/')[0];
  if (folder === 'images') return PNG;
  if (folder === 'rates') return `${RATES_HEAD}2018-07,CNY,6.7180,"ECB"\n`;
  if (path.endsWith('.zh.md') && folder === 'rankings') return '---\ntitle: EOS居首\n---\n';
  if (path.endsWith('.zh.md') && folder !== 'articles') return '---\n---\n一只基金。\n';
  if (path.endsWith('.zh.md')) return '---\ntitle: 南京设立基金\n---\n南京设立基金。[@zdnet]\n';
  if (folder === 'rankings') return id === 'index' ? index : edition;
  if (folder === 'funds') return fund(id, id.startsWith('hangzhou') ? 'hangzhou' : 'nanjing');
  if (folder === 'partners') return thing(id, 'kind: company\n');
  if (folder === 'chains') return thing(id, '');
  if (path === ARTICLE) return article(id, claim('nanjing-public-chain-fund'));
  if (folder === 'articles') return article(id, '');
  return place(
    nameOf(id),
    undefined,
    'level: prefecture-level-city\nprovince: jiangsu\nparent: jiangsu\ncoordinates: {lat: 32, lon: 119}\n',
  );
}

/** A small record without any problem, with the names that the pieces use. */
export const SOUND: Files = {
  ...PUBLISHERS,
  'publishers/zdnet.md': publisherFile('ZDNet', 'trade-site'),
  ...PLACES,
  [FUND]: fund('nanjing-public-chain-fund', 'nanjing'),
  'funds/hangzhou-xiongan-fund.md': fund('hangzhou-xiongan-fund', 'hangzhou'),
  [PARTNER]: soundFile(PARTNER),
  'chains/eos.md': soundFile('chains/eos.md'),
  'chains/ethereum.md': soundFile('chains/ethereum.md'),
  [ARTICLE]: soundFile(ARTICLE),
  'articles/2018/2018-04-09-hangzhou-xiongan-fund.md': article(
    '2018-04-09-hangzhou-xiongan-fund',
    claim('hangzhou-xiongan-fund'),
  )
    .replace('places: [nanjing]', 'places: [hangzhou]')
    .replace('[[nanjing]]', '[[hangzhou]]'),
  'rankings/ccid/index.md': soundFile('rankings/ccid/index.md'),
  [EDITION]: soundFile(EDITION),
  [RATES]: `${RATES_HEAD}2018-04,CNY,6.2967,"ECB"\n2018-07,CNY,6.7180,"ECB"\n`,
};
