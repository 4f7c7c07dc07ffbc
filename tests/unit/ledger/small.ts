import { expect } from 'vitest';
import { compose } from '../../../src/ledger/compose.ts';
import { link } from '../../../src/ledger/link/link.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Fund, Ledger, Place } from '../../../src/ledger/model.ts';
import type { RawRecord } from '../../../src/reading/read.ts';
import type { Lang } from '../../../src/site/lang.ts';
import type { Context } from '../../../src/views/shared/context.ts';
import type { Files } from '../../harness/files.ts';
import { OF_TIER, publisherFile, PUBLISHERS } from '../../harness/publishers.ts';
import { tempRecord } from '../../harness/record.ts';

const place = (name: string, level: string, province: string, parent?: string): string => `---
names: {en: ${name}}
level: ${level}
province: ${province}
${parent === undefined ? '' : `parent: ${parent}\n`}coordinates: {lat: 32, lon: 118}
added: 2026-11-24
---
`;

/** Two provinces, three cities, a district and a new area directly under a province; rates of 2018. */
export const PLACES: Files = {
  ...PUBLISHERS,
  'cities/jiangsu.md': place('Jiangsu', 'province', 'jiangsu'),
  'cities/nanjing.md': place('Nanjing', 'sub-provincial-city', 'jiangsu', 'jiangsu'),
  'cities/suzhou.md': place('Suzhou', 'prefecture-level-city', 'jiangsu', 'jiangsu'),
  'cities/jiangbei.md': place('Jiangbei', 'new-area', 'jiangsu', 'nanjing'),
  'cities/guizhou.md': place('Guizhou', 'province', 'guizhou'),
  'cities/guian.md': place('Guian', 'new-area', 'guizhou', 'guizhou'),
  'rates/usd.csv':
    'month,currency,per_usd,source\n2018-07,CNY,6.7180,ECB\n2018-08,CNY,6.8,ECB\n2018-07,HKD,7.85,ECB\n',
};

/** A fund’s file: an investment fund of public money in Nanjing, unless told. */
export const fund = (places = 'nanjing', more = '', kind = 'investment-fund'): string => `---
names: {en: A fund}
places: [${places}]
kind: ${kind}
${more.includes('money:') ? '' : 'money: public\n'}${more}added: 2026-11-24
focus: blockchain
---
`;

/** The keys that say what a status of version 1 said. */
const KEYS_OF_STATUS = {
  announced: ['stage: announced'],
  established: ['stage: established'],
  raised: ['measure: paid-in'],
  deployed: ['measure: invested'],
  cancelled: ['stage: ended', 'how: cancelled'],
  unknown: [],
} as const;

/** A claim in one line: `a-fund 10 billion CNY announced`, with more keys behind a comma. */
export interface Said {
  fund: string;
  amount?: string;
  /** One of the words of version 1; what it says in stage and measure is written. */
  status?: keyof typeof KEYS_OF_STATUS;
  more?: string;
  /** In the words of version 1: the publisher and the form that give it are written. */
  tier?: string;
}

/** An article that makes claims, as one file of the record. */
export function article(date: string, slug: string, ...claims: Said[]): Files {
  /** A publisher of the article's own, of the kind that gives the tier. */
  const publisherOf = (tier = 'trade-press') => {
    const { kind = '', form = '' } = OF_TIER[tier] ?? {};
    return { id: tier === 'trade-press' ? `p-${slug}` : `p-${slug}-${tier}`, kind, form };
  };
  const written = claims.map(({ fund: id, amount, status = 'announced', more = '' }, at) => {
    const keys = [
      `fund: ${id}`,
      ...(amount ? [`amount: ${amount}`] : []),
      ...KEYS_OF_STATUS[status],
    ];
    return `  - {${[...keys, `sources: [s${at}]`, ...(more ? [more] : [])].join(', ')}}\n`;
  });
  const sources = claims.map(
    ({ tier }, at) =>
      `  - {id: s${at}, title: T, publisher: ${publisherOf(tier).id}, form: ${publisherOf(tier).form}, url: "https://example.org/${slug}/${at}"}\n`,
  );
  const text = `---
title: What happened on ${date}
date: ${date}
kind: ${claims.length > 0 ? 'fund' : 'summit'}
places: [nanjing]
claims:
${written.join('')}sources:
${sources.join('')}added: 2026-11-24
---
It happened. [@s0]
`;
  const publishers = claims.map(({ tier }): [string, string] => {
    const { id, kind } = publisherOf(tier);
    return [`publishers/${id}.md`, publisherFile(`P ${slug}`, kind)];
  });
  return {
    [`articles/${date.slice(0, 4)}/${date}-${slug}.md`]: text,
    ...Object.fromEntries(publishers),
  };
}

/** The ledger of a record without errors. Its funds and events look alike, of which the check warns. */
export function ledgerOf(files: Files): Ledger {
  const { ledger, problems } = loadLedger(tempRecord({ ...PLACES, ...files }));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!ledger) throw new Error('no ledger');
  return ledger;
}

/** The ledger of what was read, in whatever order it was read. */
export function ledgerOfRaw(raw: RawRecord): Ledger {
  const { draft, problems } = compose(raw);
  expect(problems).toEqual([]);
  return link(draft);
}

export const contextOf = (ledger: Ledger, lang: Lang = 'en'): Context => ({
  ledger,
  site: { origin: 'https://example.org', base: '/' },
  lang,
});

export function fundOf(ledger: Ledger, id: string): Fund {
  const thing = ledger.thing(id);
  if (thing?.type !== 'fund') throw new Error(`${id} is no fund`);
  return thing;
}

export function placeOf(ledger: Ledger, id: string): Place {
  const thing = ledger.thing(id);
  if (thing?.type !== 'place') throw new Error(`${id} is no place`);
  return thing;
}
