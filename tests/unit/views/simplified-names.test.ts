import { describe, expect, it } from 'vitest';
import { pickBoth } from '../../../src/i18n/pick.ts';
import { finder } from '../../../src/client/timeline/choice-search.ts';
import { articleMarkdown } from '../../harness/article-markdown.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { partnerDocument } from '../../../src/views/data/api/documents.ts';
import { partners } from '../../../src/views/data/tables/things.ts';
import { articleEntry } from '../../../src/views/feeds/entry.ts';
import { shortName } from '../../../src/views/map/short-names.ts';
import { partnerView } from '../../../src/views/partner/partner.ts';
import { placeView } from '../../../src/views/place/place.ts';
import { allCards } from '../../../src/views/shared/cards.ts';
import { countsTable } from '../../../src/views/ranking/tables.ts';
import { thingLink } from '../../../src/views/shared/context.ts';
import { nameOf } from '../../../src/views/shared/names.ts';
import { searchRecords } from '../../harness/search-records.ts';
import { columnsOf } from '../../../src/views/timeline/columns.ts';
import { article, contextOf, fund, ledgerOf, placeOf } from '../ledger/small.ts';

const place = (zh: string, aliases: string) => `---
names: {en: Harbour, zh: ${zh}, pinyin: Gǎngqū}
aliases: [${aliases}]
level: sub-provincial-city
province: jiangsu
parent: jiangsu
coordinates: {lat: 32.3, lon: 118.3}
former: [{zh: 漁灣, until: 1990}]
added: 2026-11-24
---
`;

const event = article('2018-07-20', 'x', { fund: 'a', amount: '1 billion CNY' });
const withPartner = Object.fromEntries(
  Object.entries(event).map(([file, text]) => [
    file,
    String(text).replace('claims:', 'partners: [{id: guild, role: host}]\nclaims:'),
  ]),
);

const ledger = ledgerOf({
  'cities/harbour.md': place('港區', '港区, 老港'),
  'partners/guild.md': `---
names: {en: Guild, zh: 數碼港}
kind: alliance
home: harbour
added: 2026-11-24
---
`,
  'funds/a.md': fund('harbour'),
  ...Object.fromEntries(
    Object.entries(withPartner).map(([file, text]) => [file, text.replace('nanjing', 'harbour')]),
  ),
});

const en = contextOf(ledger, 'en');
const zh = contextOf(ledger, 'zh');
const guild = ledger.partners[0];
const happened = ledger.articles[0];
if (!guild || !happened) throw new Error('nothing was read');

describe('a Chinese name in traditional characters', () => {
  it('is simplified for readers of Chinese, and as its own place writes it beside an English one', () => {
    expect(pickBoth(nameOf(guild), 'zh').map((name) => name?.value)).toEqual(['数码港', 'Guild']);
    expect(pickBoth(nameOf(guild), 'en').map((name) => name?.value)).toEqual(['Guild', '數碼港']);
  });

  it('is simplified in titles, descriptions, links, text, feeds and cards of the Chinese edition', () => {
    const page = partnerView(zh, guild);
    expect(page.head.title).toContain('数码港');
    expect(page.head.description).toContain('数码港');
    expect(page.home?.name.zh).toBe('港区');
    expect(articleView(zh, happened).partners[0]?.partner.name.zh).toBe('数码港');
    for (const shown of [
      articleMarkdown(zh, happened),
      JSON.stringify(articleEntry(zh, happened)),
      JSON.stringify([...allCards(ledger, zh.site)].map(({ view }) => view())),
    ]) {
      expect(shown).toMatch(/数码港|港区/);
      expect(shown.replaceAll(/"original":"[^"]*"/g, '')).not.toMatch(/數碼港|港區/);
    }
  });

  it('stands on the page of the thing itself, where the page shows it nowhere else', () => {
    expect(partnerView(zh, guild).original).toBe('數碼港');
    expect(partnerView(en, guild).original).toBeUndefined();
  });

  it('is no second time among what else the thing is called', () => {
    const harbour = placeOf(ledger, 'harbour');
    expect(placeView(zh, harbour).aliases).toEqual(['老港']);
    expect(placeView(en, harbour).aliases).toEqual(['港区', '老港']);
    expect(placeView(zh, harbour).former[0]?.names).toEqual([{ text: '渔湾', lang: 'zh' }]);
    expect(placeView(en, harbour).former[0]?.names).toEqual([{ text: '漁灣', lang: 'zh' }]);
  });

  it('is short on maps in either spelling', () => {
    const name = { en: 'Hong Kong', zh: '香港特别行政区', original: '香港特別行政區' };
    expect(shortName(name)).toEqual({ en: 'Hong Kong', zh: '香港', original: '香港' });
  });

  it('stays as it is written in data', () => {
    expect(partnerDocument(zh, guild).names.zh).toBe('數碼港');
    expect(partners.rows(ledger)[0]?.name_zh).toBe('數碼港');
    const line = { thing: thingLink(zh, guild), cities: [], articles: 1, rank: 1, tied: false };
    const { rows } = countsTable(zh.site, [{ ...line, move: { kind: 'same' } } as never]);
    expect(rows[0]?.name_zh).toBe('數碼港');
  });

  it('is found in either spelling', () => {
    const record = searchRecords(ledger, en.site).find(({ id }) => id === 'guild');
    expect(record).toMatchObject({ zh: '数码港', original: '數碼港' });
    for (const context of [en, zh]) {
      const choice = columnsOf(context, ledger.articles).partner.choices[0];
      for (const text of ['數碼', '数码', 'guild'])
        expect(choice && finder([choice])(text)).toEqual([0]);
      expect(choice && finder([choice])('邮局')).toEqual([]);
    }
  });
});
