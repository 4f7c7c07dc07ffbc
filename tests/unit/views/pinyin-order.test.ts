import { describe, expect, it } from 'vitest';
import { chainsListView } from '../../../src/views/chain/chains-list.ts';
import { fundsListView } from '../../../src/views/fund/funds-list.ts';
import { partnerView } from '../../../src/views/partner/partner.ts';
import { partnersListView } from '../../../src/views/partner/partners-list.ts';
import { placesListView } from '../../../src/views/place/places-list.ts';
import { placeView } from '../../../src/views/place/place.ts';
import type { Context } from '../../../src/views/shared/context.ts';
import { columnsOf } from '../../../src/views/timeline/columns.ts';
import { article, contextOf, fund, ledgerOf, placeOf } from '../ledger/small.ts';

/** Names that ICU and character codes put elsewhere, by id; the first with the record's own pinyin. */
const NAMES = {
  a: ['长沙', 'Chángshā'],
  b: ['重庆'],
  c: ['厦门'],
  d: ['北京'],
  e: ['常州'],
  f: ['曾氏', 'Zēngshì'],
} as const;
/** By pinyin. */
const ORDERED = '北京 长沙 常州 重庆 厦门 曾氏';

const ids = Object.keys(NAMES) as (keyof typeof NAMES)[];
const named = (id: keyof typeof NAMES): string => {
  const [zh, pinyin] = NAMES[id];
  return `names: {en: Thing ${id}, zh: ${zh}${pinyin === undefined ? '' : `, pinyin: ${pinyin}`}}`;
};
const files = (path: (id: string) => string, text: (id: keyof typeof NAMES) => string) =>
  Object.fromEntries(ids.map((id) => [path(id), text(id)]));

const event = Object.entries(
  article('2018-07-20', 'x', ...ids.map((id) => ({ fund: `fund-${id}`, amount: '1 billion CNY' }))),
);

const ledger = ledgerOf({
  ...files(
    (id) => `cities/place-${id}.md`,
    (id) => `---
${named(id)}
level: prefecture-level-city
province: jiangsu
parent: jiangsu
coordinates: {lat: 32.3, lon: 118.3}
added: 2026-11-24
---
`,
  ),
  ...files(
    (id) => `partners/partner-${id}.md`,
    (id) => `---
${named(id)}
kind: company
member_of: [union]
added: 2026-11-24
---
`,
  ),
  'partners/union.md': `---
names: {en: Union}
kind: alliance
added: 2026-11-24
---
`,
  ...files(
    (id) => `chains/chain-${id}.md`,
    (id) => `---\n${named(id)}\nadded: 2026-11-24\n---\n`,
  ),
  ...files(
    (id) => `funds/fund-${id}.md`,
    (id) => fund().replace('names: {en: A fund}', named(id)),
  ),
  ...Object.fromEntries(
    event.map(([file, text]) => [
      file,
      String(text).replace(
        'claims:',
        `partners: [${ids.map((id) => `{id: partner-${id}, role: host}`).join(', ')}]\nclaims:`,
      ),
    ]),
  ),
});

/** The Chinese names among those of this test, in the order of a list. */
const shown = (names: readonly { zh?: string | undefined }[]): string =>
  names.flatMap(({ zh }) => (zh !== undefined && ORDERED.includes(zh) ? [zh] : [])).join(' ');

const LISTS: Record<string, (context: Context) => readonly { zh?: string | undefined }[]> = {
  'the list of places': (context) =>
    placesListView(context).groups.flatMap(({ items }) => items.map(({ name }) => name)),
  'the list of funds': (context) =>
    fundsListView(context).groups.flatMap(({ list }) => list.items.map(({ name }) => name)),
  'the list of partners': (context) =>
    partnersListView(context).groups.flatMap(({ list }) => list.items.map(({ name }) => name)),
  'the list of chains': (context) =>
    chainsListView(context).groups.flatMap(({ items }) => items.map(({ name }) => name)),
  'what a province holds': (context) =>
    placeView(context, placeOf(ledger, 'jiangsu')).children.map(({ name }) => name),
  'the members of an alliance': (context) => {
    const union = ledger.partners.find(({ id }) => id === 'union');
    return union ? partnerView(context, union).members.map(({ name }) => name) : [];
  },
  'the choices of the timeline': (context) =>
    columnsOf(context, ledger.articles).partner.choices.map(({ name }) => ({ zh: name })),
};

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  it('stands in the order of pinyin in Chinese', () => {
    expect(shown(list(contextOf(ledger, 'zh')))).toBe(ORDERED);
  });
});

it('stands in the order of the record in English', () => {
  const { children } = placeView(contextOf(ledger, 'en'), placeOf(ledger, 'jiangsu'));
  const names = children.map(({ name }) => name.en).filter((name) => name.startsWith('Thing'));
  expect(names).toEqual(ids.map((id) => `Thing ${id}`));
});
