import { deflateSync, crc32 } from 'node:zlib';
import { type Contribution, source } from './contribution.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A grey picture in PNG. */
function picture(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Events, and editions of published rankings. */
export const EVENTS: readonly Contribution[] = [
  {
    what: 'one more event in Hangzhou in 2018',
    files: {
      'articles/2018/2018-11-12-hangzhou-logistics-pilot.md': `---
title: Hangzhou tries a chain for the papers of lorries
date: 2018-11-12
kind: pilot
places: [hangzhou]
topics: [supply-chain]
partners:
  - { id: ant-financial, role: technology-partner }
${source('hangzhou-lorries')}---

[[hangzhou]] and [[ant-financial]] tried a chain for the papers of lorries. [@hangzhou-lorries]
`,
    },
  },
  {
    what: 'an event as an editor of Windows saves it',
    files: {
      'articles/2020/2020-07-hefei-notaries.md': `\uFEFF---
title: Hefei’s notaries keep evidence on a chain
date: 2020-07
kind: pilot
places: [hefei]
${source('hefei-notaries')}---

Notaries in [[hefei]] keep evidence on a chain. [@hefei-notaries]
`.replaceAll('\n', '\r\n'),
    },
  },
  {
    what: 'an event of the first day of 2027',
    files: {
      'articles/2027/2027-01-01-nanjing-rules.md': `---
title: Nanjing’s rules for public data on blockchain come into force
date: 2027-01-01
kind: regulation
places: [nanjing]
${source('nanjing-rules').replaceAll('2026-12-05', '2027-01-02')}---

Rules of [[nanjing]] for public data came into force. [@nanjing-rules]
`,
    },
  },
  {
    what: 'an event with a picture',
    files: {
      'images/shaoxing-hall.png': picture(1200, 800),
      'articles/2021/2021-10-20-shaoxing-hall.md': `---
title: Shaoxing opens a hall of blockchain
date: 2021-10-20
kind: park
places: [shaoxing]
image:
  file: shaoxing-hall.png
  alt: A grey hall under a grey sky
  credit: The Atlas
  licence: CC0 1.0
  source: https://pages.example.org/shaoxing-hall-picture
${source('shaoxing-hall')}---

[[shaoxing]] opened a hall. [@shaoxing-hall]
`,
    },
  },
  {
    what: 'an edition of a ranking of chains, in both languages, between two that are there',
    files: {
      'rankings/ccid/22.md': `---
title: EOS leads again
released: 2021-02
assessed: 37
rows:
  - { chain: eos, rank: 1, total: 147.0, parts: { technology: 104.0, applicability: 23.0, innovation: 20.0 } }
  - { chain: iost, rank: 2 }
complete: false
${source('ccid-22')}---

[[eos]] leads, [[iost]] follows. [@ccid-22]
`,
      'rankings/ccid/22.zh.md': `---
title: EOS再居首位
---

[[eos]]居首，[[iost]]次之。[@ccid-22]
`,
    },
  },
  {
    what: 'an edition of a ranking of cities',
    files: {
      'rankings/city-composite/2021-q3.md': `---
title: Beijing comes first, Hangzhou third
rows:
  - { city: beijing, rank: 1 }
  - { city: hangzhou, rank: 3, note: The page prints its old name }
part_orders:
  policy: [changsha, hangzhou]
complete: false
${source('composite-2021-q3')}---

[[beijing]] comes first, [[hangzhou]] third. [@composite-2021-q3]
`,
    },
  },
  {
    what: 'a ranking that is new, with its first edition',
    files: {
      'rankings/harbour-cities/index.md': `---
names: { en: Harbour cities by blockchain, zh: 港口城市区块链榜 }
publisher: Harbour Institute
subject: city
method: Points for pilots and for rules.
${source('harbour-cities')}---

The institute lists harbour cities. [@harbour-cities]
`,
      'rankings/harbour-cities/2022.md': `---
released: 2022-05
rows:
  - { city: qingdao, rank: 1, total: 88 }
  - { city: ningbo, rank: 2, total: 80.5 }
complete: true
assessed: 2
${source('harbour-cities-2022')}---

[[qingdao]] leads. [@harbour-cities-2022]
`,
    },
  },
];
