import { describe, expect, it } from 'vitest';
import { placeView } from '../../../src/views/place/place.ts';
import { thingLink } from '../../../src/views/shared/context.ts';
import { article, contextOf, fund, ledgerOf, placeOf } from '../ledger/small.ts';

/** A district below a place of the small record. */
const district = (en: string, parent: string, zh = '龙华区'): string => `---
names: {en: ${en}, zh: ${zh}}
level: district
province: jiangsu
parent: ${parent}
coordinates: {lat: 32.06, lon: 118.8}
added: 2026-11-24
---
`;

const city = (names: string, code: string): string => `---
names: {en: ${names}}
level: prefecture-level-city
province: jiangsu
parent: jiangsu
coordinates: {lat: 32.06, lon: 118.8}
gb2260: "${code}"
added: 2026-11-24
---
`;

const ledger = ledgerOf({
  'funds/a.md': fund('nanjing'),
  ...article('2018-07-20', 'x', { fund: 'a', amount: '1 billion CNY' }),
  'cities/nanjing.md': city('Nanjing, zh: 南京市', '320100'),
  'cities/suzhou.md': city('Suzhou, zh: 苏州市', '320500'),
  'cities/longhua.md': district('Longhua District', 'nanjing'),
  'cities/longhua-suzhou.md': district('Longhua District of Suzhou', 'suzhou'),
  'cities/gulou.md': district('"Gulou District"', 'nanjing', '鼓楼区'),
  'cities/gulou-suzhou.md': district('"Gulou District, Suzhou"', 'suzhou', '鼓楼新区'),
});

describe('the title of a place’s page', () => {
  it.each([
    ['longhua', 'en', 'Longhua District'],
    ['longhua', 'zh', '南京市龙华区'],
    ['longhua-suzhou', 'zh', '苏州市龙华区'],
    ['nanjing', 'zh', '南京市'],
  ] as const)(
    '%s in %s names the place above where another is called the same',
    (id, lang, title) => {
      const view = placeView(contextOf(ledger, lang), placeOf(ledger, id));
      expect(view.head.title.split(' · ')[0]).toBe(title);
    },
  );
});

describe('a link to a place that shares its name', () => {
  it.each([
    ['longhua', { en: 'Longhua District', zh: '南京市龙华区' }],
    ['longhua-suzhou', { en: 'Longhua District of Suzhou', zh: '苏州市龙华区' }],
    ['gulou', { en: 'Gulou District, Nanjing' }],
    ['gulou-suzhou', { en: 'Gulou District, Suzhou' }],
  ] as const)('%s tells the place above in the languages in which it does', (id, name) => {
    const link = thingLink(contextOf(ledger, 'en'), placeOf(ledger, id));
    expect(link.name).toMatchObject(name);
  });

  it('keeps the name itself at hand, for data', () => {
    const { own } = thingLink(contextOf(ledger, 'zh'), placeOf(ledger, 'longhua'));
    expect(own).toEqual({ en: 'Longhua District', zh: '龙华区' });
    expect(thingLink(contextOf(ledger, 'zh'), placeOf(ledger, 'nanjing')).own).toBeUndefined();
  });
});
