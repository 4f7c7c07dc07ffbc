import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/site/lang.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { todoView } from '../../../src/views/guide/todo.ts';
import { placeView } from '../../../src/views/place/place.ts';
import { partnerView } from '../../../src/views/partner/partner.ts';
import { editionView } from '../../../src/views/published-ranking/edition.ts';
import { SMALL_RECORD } from '../../harness/record.ts';
import { contextOf, ledgerOf } from '../ledger/small.ts';

/* Notes that answer what the check doubts: readers see them, each in its own language. */

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const PARTNER = 'partners/river-capital.md';

const FILES = {
  ...SMALL_RECORD,
  [ARTICLE]: SMALL_RECORD[ARTICLE].replace(
    /( +)url: (\S+)/,
    '$1url: $2?spm=1\n$1as_published: true\n$1note: The page needs it',
  ),
  [PARTNER]: SMALL_RECORD[PARTNER].replace(
    'added:',
    'homepage: https://example.org/?spm=1\nas_published: true\nnote: The site needs it\nadded:',
  ),
  'cities/far.md': `---
names: {en: Far, zh: 远}
level: district
province: jiangsu
parent: nanjing
coordinates: {lat: 30.4, lon: 118.7}
as_published: true
note: It lies far off
added: 2026-11-24
---
`,
  'rankings/river/index.md': `---
names: {en: River Index, zh: 江河榜}
publisher: River Capital
subject: city
method: A sum of points.
added: 2026-11-24
---
`,
  'rankings/river/1.md': `---
assessed: 1
as_published: true
note: The list prints 1
complete: false
rows:
  - {city: nanjing, rank: 1}
  - {city: far, rank: 2}
sources:
  - {id: gazette, title: A list, publisher: gazette, form: report, url: https://example.org/list, language: en}
added: 2026-11-24
---
`,
};

const TRANSLATIONS = {
  'cities/far.zh.md': '---\nnote: 路途遥远\n---\n',
  'rankings/river/1.zh.md': '---\nnote: 原榜印为1座\n---\n',
};

/** The notes of pages in a language, as a reader sees them. */
function notes(lang: Lang, more: Readonly<Record<string, string>> = {}) {
  const ledger = ledgerOf({ ...FILES, ...more });
  const context = contextOf(ledger, lang);
  const [far] = ledger.places.filter(({ id }) => id === 'far');
  const [partner] = ledger.partners.filter(({ id }) => id === 'river-capital');
  const [edition] = ledger.indexes.flatMap(({ editions }) => editions);
  const [article] = ledger.articles;
  if (!far || !partner || !edition || !article) throw new Error('not in the record');
  return {
    place: placeView(context, far).note,
    partner: partnerView(context, partner).note,
    edition: editionView(context, edition).note,
    source: articleView(context, article).sources[0]?.note,
  };
}

describe('a note that answers the check', () => {
  it('stands on the page of its place, organisation, edition and source', () => {
    expect(notes('en')).toEqual({
      place: { text: 'It lies far off' },
      partner: { text: 'The site needs it' },
      edition: { text: 'The list prints 1' },
      source: 'The page needs it',
    });
  });

  it('is marked as English for readers of Chinese', () => {
    expect(notes('zh')).toEqual({
      place: { text: 'It lies far off', lang: 'en' },
      partner: { text: 'The site needs it', lang: 'en' },
      edition: { text: 'The list prints 1', lang: 'en' },
      source: 'The page needs it',
    });
  });

  it('is Chinese where its translation has it', () => {
    const { place, edition } = notes('zh', TRANSLATIONS);
    expect([place, edition]).toEqual([{ text: '路途遥远' }, { text: '原榜印为1座' }]);
  });

  it('is among what is left to translate until then', () => {
    const left = (more: Readonly<Record<string, string>>) => {
      const { gaps } = todoView(contextOf(ledgerOf({ ...FILES, ...more })));
      const items = gaps.find(({ key }) => key === 'texts')?.items ?? [];
      return items.map(({ href }) => href).filter((href) => /far|river\/1/.test(href));
    };
    expect(left({})).toEqual(['/cities/far/', '/rankings/river/1/']);
    expect(left(TRANSLATIONS)).toEqual([]);
  });

  it('is missing where nothing was in doubt', () => {
    const context = contextOf(ledgerOf(SMALL_RECORD));
    const [place] = context.ledger.places;
    expect(place && 'note' in placeView(context, place)).toBe(false);
  });
});
