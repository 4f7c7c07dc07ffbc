import { describe, expect, it } from 'vitest';
import { articleMarkdown } from '../../harness/article-markdown.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { chainView } from '../../../src/views/chain/chain.ts';
import {
  chainDocument,
  cityDocument,
  partnerDocument,
} from '../../../src/views/data/api/documents.ts';
import { chains } from '../../../src/views/data/tables/things.ts';
import { articleEntry } from '../../../src/views/feeds/entry.ts';
import { partnerView } from '../../../src/views/partner/partner.ts';
import { placeView } from '../../../src/views/place/place.ts';
import { articleLine } from '../../../src/views/shared/lists.ts';
import { thingLink } from '../../../src/views/shared/context.ts';
import { timelineData } from '../../../src/views/timeline/data.ts';
import type { TimelineLine } from '../../../src/views/timeline/facets.ts';
import { article, contextOf, fund, ledgerOf, PLACES, placeOf } from '../ledger/small.ts';

const partner = (more: string): string => `---
names: {en: ${more.includes('successor') ? 'Old Guild' : 'Guild'}}
kind: alliance
${more}added: 2026-11-24
---
`;

const chain = (more: string): string => `---
names: {en: ${more.includes('successor') ? 'Old Reed' : 'Reed'}}
${more}added: 2026-11-24
---
`;

const withPartner = (files: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      String(text).replace(
        'claims:',
        'partners: [{id: guild, role: host}]\nchains: [reed]\nclaims:',
      ),
    ]),
  );

const ledger = ledgerOf({
  'cities/nanjing.md': String(PLACES['cities/nanjing.md']).replace(
    'added:',
    `former:
  - {en: Jiangning, zh: 江宁, until: 1990}
  - {en: River Capital, until: 2018-08-01}
was:
  - {level: prefecture-level-city, gb2260: "320199", until: 1994}
added:`,
  ),
  'partners/guild.md': partner('former: [{en: League, until: 2018-08-01}]\n'),
  'chains/reed.md': chain('former: [{en: Rush, zh: 蒲, until: 2018-08-01}]\n'),
  'chains/rush.md': chain('until: 2017\nsuccessor: reed\n'),
  'partners/old-guild.md': partner('until: 2016-05\nsuccessor: guild\n'),
  'funds/a.md': fund('nanjing', 'former: [{zh: 甲基金, until: 2018-08-01}]\n'),
  ...withPartner(article('2018-07-20', 'x', { fund: 'a', amount: '1 billion CNY' })),
  ...withPartner(article('2018-08-01', 'y', { fund: 'a', amount: '1 billion CNY' })),
});
const context = contextOf(ledger);
const event = (id: string) => {
  const found = ledger.article(id);
  if (!found) throw new Error(id);
  return found;
};

describe('an event shows the names of its day', () => {
  const before = articleView(context, event('2018-07-20-x'));
  const after = articleView(context, event('2018-08-01-y'));

  it('of places, partners and funds, with today’s at hand', () => {
    expect(before.places[0]).toMatchObject({
      id: 'nanjing',
      name: { en: 'River Capital' },
      now: { en: 'Nanjing' },
    });
    expect(before.partners[0]?.partner).toMatchObject({
      name: { en: 'League' },
      now: { en: 'Guild' },
    });
    expect(before.claims[0]?.fund).toMatchObject({
      name: { en: 'A fund', zh: '甲基金' },
      now: { en: 'A fund' },
    });
    expect(articleLine(context, event('2018-07-20-x')).places).toEqual(before.places);
  });

  it('and today’s alone from the day of the change on', () => {
    expect(after.places[0]).toEqual(thingLink(context, placeOf(ledger, 'nanjing')));
    expect(after.partners[0]?.partner).not.toHaveProperty('now');
    expect(after.claims[0]?.fund).not.toHaveProperty('now');
  });
});

describe('whatever tells of an event shows the names of its day, with today’s behind', () => {
  const zh = { ...context, lang: 'zh' } as const;
  const ALL = ['River Capital (now Nanjing)', 'League (now Guild)', 'Rush (now Reed)'];
  it.each([
    ['a feed', articleEntry(context, event('2018-07-20-x')).content().markup, ALL],
    ['a feed in short', articleEntry(context, event('2018-07-20-x')).summary, ALL.slice(0, 1)],
    ['the Markdown', articleMarkdown(context, event('2018-07-20-x')), ALL],
  ])('%s', (_, told, names) => {
    const plain = told.replace(/<[^>]+>/g, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
    for (const name of names) expect(plain).toContain(name);
  });

  it('in Chinese too', () => {
    const told = articleMarkdown(zh, event('2018-07-20-x')).replace(/\]\([^)]+\)/g, ']');
    expect(told).toContain('[甲基金]（今A fund）');
    expect(told).toContain('[蒲]（今Reed）');
  });

  it('and none behind today’s', () => {
    const told = [
      articleEntry(context, event('2018-08-01-y')).content().markup,
      articleEntry(context, event('2018-08-01-y')).summary,
      articleMarkdown(context, event('2018-08-01-y')),
    ];
    for (const text of told) {
      expect(text).toContain('Nanjing');
      expect(text).not.toMatch(/\(now |River Capital|League|Rush/);
    }
  });

  it('the lines that the timeline’s script writes', () => {
    const lines = timelineData(context).lines.flatMap(
      ({ text }) => JSON.parse(text()) as TimelineLine[],
    );
    expect(lines.map(({ id, names }) => [id, names])).toEqual([
      ['2018-08-01-y', undefined],
      ['2018-07-20-x', [{ id: 'nanjing', name: 'River Capital', now: ' (now Nanjing)' }]],
    ]);
  });
});

describe('a page tells what its thing was', () => {
  it('its former names, its levels, and nothing of what there is not', () => {
    const view = placeView(context, placeOf(ledger, 'nanjing'));
    expect(view.former).toEqual([
      {
        names: [
          { text: 'Jiangning', lang: 'en' },
          { text: '江宁', lang: 'zh' },
        ],
        until: '1990',
      },
      { names: [{ text: 'River Capital', lang: 'en' }], until: '2018-08-01' },
    ]);
    expect(view.was).toEqual([{ level: 'prefecture-level-city', code: '320199', until: '1994' }]);
    expect(view.succession).toEqual({ predecessors: [] });
    const suzhou = placeView(context, placeOf(ledger, 'suzhou'));
    expect([suzhou.former, suzhou.was]).toEqual([[], []]);
  });

  it('succession on both pages, with its day', () => {
    const [guild, old] = ledger.partners;
    if (!guild || !old) throw new Error('no partners');
    expect(partnerView(context, old).succession).toEqual({
      ended: '2016-05',
      successor: thingLink(context, guild),
      predecessors: [],
    });
    expect(partnerView(context, guild).succession).toEqual({
      predecessors: [{ thing: thingLink(context, old), until: '2016-05' }],
    });
  });

  it('succession of chains, on pages, in tables and for programs', () => {
    const [reed, rush] = ledger.chains;
    if (!reed || !rush) throw new Error('no chains');
    expect(chainView(context, rush).succession).toEqual({
      ended: '2017',
      successor: thingLink(context, reed),
      predecessors: [],
    });
    expect(chainView(context, reed).succession).toEqual({
      predecessors: [{ thing: thingLink(context, rush), until: '2017' }],
    });
    expect(chainDocument(context, rush)).toMatchObject({ until: '2017', successor: 'reed' });
    expect(chainDocument(context, reed).predecessors).toEqual(['rush']);
    expect(chains.rows(ledger)).toMatchObject([
      { id: 'reed', until: null, successor: null },
      { id: 'rush', until: '2017', successor: 'reed' },
    ]);
  });

  it('the same in the interface for programs', () => {
    const [guild, old] = ledger.partners;
    if (!guild || !old) throw new Error('no partners');
    expect(partnerDocument(context, old)).toMatchObject({ until: '2016-05', successor: 'guild' });
    expect(partnerDocument(context, guild)).toMatchObject({
      until: null,
      successor: null,
      predecessors: ['old-guild'],
    });
    expect(cityDocument(context, placeOf(ledger, 'nanjing')).was).toEqual([
      { level: 'prefecture-level-city', parent: null, gb2260: '320199', until: '1994' },
    ]);
  });
});
