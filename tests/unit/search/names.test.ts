import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compact, foldHan, plainWord, readFold } from '../../../src/search/fold.ts';
import type { ThingEntry } from '../../../src/search/format.ts';
import { Names } from '../../../src/search/names.ts';
import { parseQuery } from '../../../src/search/query.ts';

const FOLD = readFold('區区鏈链');
const THINGS: ThingEntry[] = [
  { sort: 'place', id: 'nanjing', en: 'Nanjing', zh: '南京市', pinyin: 'nan jing shi' },
  { sort: 'fund', id: 'river-fund', en: 'River Fund', zh: '江河區塊鏈基金' },
  { sort: 'partner', id: 'river-capital', en: 'River Capital', also: ['Nanjing River'] },
  { sort: 'chain', id: 'conflux', en: 'Conflux', zh: '树图' },
];

describe('names read a few at a time', () => {
  const whole = new Names(THINGS, FOLD);
  const parts = new Names(THINGS.slice(0, 1), FOLD);
  // Asked in between, they know what they have.
  const early = parts.within('the nanjing river');
  parts.add(THINGS.slice(1, 3));
  parts.add(THINGS.slice(3));

  it.each(['nanjing', 'river', 'river fund', '江河', 'nj', 'conflux', '树图', 'Nanjing River'])(
    'are found as if read at once: %s',
    (text) => {
      const query = parseQuery(text, FOLD);
      expect(parts.match(query)).toEqual(whole.match(query));
      expect(whole.match(query).size).toBeGreaterThan(0);
      expect(parts.within(text)).toEqual(whole.within(text));
      expect(parts.near(text, 1)).toEqual(whole.near(text, 1));
    },
  );

  it('are found as if read at once, of one script after the other', () => {
    const scripts = new Names(
      THINGS.map(({ sort, zh }) => ({ sort, zh })),
      FOLD,
    );
    scripts.add(
      THINGS.map(({ sort, en, also, pinyin }) => ({ sort, en, also, pinyin })),
      0,
    );
    for (const text of ['nanjing', 'river fund', '江河', 'nj', '南京 nanjing', 'Nanjng']) {
      const query = parseQuery(text, FOLD);
      const slips = new Map(query.terms.map(({ term }) => [term, 1]));
      expect(scripts.match(query, slips), text).toEqual(whole.match(query, slips));
      expect(scripts.suggest(text, 2), text).toEqual(whole.suggest(text, 2));
    }
  });

  it('are asked anew where more have come', () => {
    expect(early.flatMap(({ things }) => things)).toEqual([0]);
    expect(parts.within('the nanjing river').flatMap(({ things }) => things)).toContain(2);
  });
});

describe('letters in which there is nothing to fold', () => {
  it('are read as they are among others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(plainWord(text)).toBe(plainWord(`é${text}`).slice(1));
        expect(foldHan(text, FOLD)).toBe(foldHan(`鏈${text}`, FOLD).slice(1));
        expect(compact(text, FOLD)).toBe(compact(`é${text}`, FOLD).slice(1));
      }),
    );
  });
});
