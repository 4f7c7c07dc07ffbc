import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, shardFromBytes, shardToBytes } from '../../../src/publish/search/parts.ts';
import { bySize } from '../../../src/publish/search/sizes.ts';
import { pagesPerLot } from '../../../src/publish/search/text-files.ts';
import { readDates, writeDates } from '../../../src/search/dates.ts';
import type { ShardFile } from '../../../src/search/format.ts';
import { partsBetween } from '../../../src/search/parts.ts';
import { addRelated, type Belongs, writeRelated } from '../../../src/search/related.ts';
import { scriptsOf } from '../../../src/search/scripts.ts';

describe('dates in a row', () => {
  const date = fc.oneof(
    fc.constant(0),
    fc
      .record({
        year: fc.integer({ min: 1990, max: 2100 }),
        month: fc.integer({ min: 0, max: 12 }),
        day: fc.integer({ min: 0, max: 31 }),
      })
      .map(({ year, month, day }) => year * 10_000 + month * 100 + (month === 0 ? 0 : day)),
  );

  it('are read as they were written, known to the day, the month, the year or not at all', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (dates) => {
        expect([...readDates(writeDates(dates))]).toEqual(dates);
      }),
    );
  });
});

describe('a shard in parts', () => {
  const TERMS = Array.from({ length: 4000 }, (_, at): [string, string] => [
    `t${(at * 7919).toString(36)}`,
    'A'.repeat(at % 40),
  ]).sort(([a], [b]) => (a < b ? -1 : 1));
  const shard = partsOf(TERMS);
  const parts = shard.texts.map((text) => JSON.parse(text) as ShardFile);

  it('holds every term once, in parts of about a size', () => {
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap((part) => Object.entries(part))).toEqual(TERMS);
    for (const text of shard.texts.slice(0, -1)) {
      expect(text.length).toBeGreaterThan(10_000);
      expect(text.length).toBeLessThan(26_000);
    }
    expect(shardFromBytes(shardToBytes(shard))).toEqual(shard);
  });

  it('gives a term, and all that begin with one, from the parts that hold them', () => {
    const terms = TERMS.map(([term]) => term);
    for (const term of terms.filter((_, at) => at % 97 === 0)) {
      expect(partsBetween(shard.starts, term, term)).toHaveLength(1);
      const [part = -1] = partsBetween(shard.starts, term, term);
      expect(Object.keys(parts[part] ?? {})).toContain(term);
      const start = term.slice(0, 2);
      const held = partsBetween(shard.starts, start, `${start}\uffff`).flatMap((at) =>
        Object.keys(parts[at] ?? {}),
      );
      const all = terms.filter((other) => other.startsWith(start));
      expect(held.filter((other) => other.startsWith(start))).toEqual(all);
    }
    expect(partsBetween(shard.starts)).toEqual(parts.map((_, at) => at));
    expect(partsBetween([], 'x', 'x')).toEqual([0]);
  });

  it('changes in one part where a term comes', () => {
    const at = TERMS.length >> 1;
    const more = partsOf([
      ...TERMS.slice(0, at),
      [`${TERMS[at - 1]?.[0]}0`, 'B'],
      ...TERMS.slice(at),
    ]);
    const changed = more.texts.filter((text) => !shard.texts.includes(text));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(3);
  });
});

describe('the pages that belong to a thing', () => {
  it('are read as they were written, the nearer of two ways where several things are meant', () => {
    const own: [number, Belongs][] = [
      [3, 2],
      [700, 1],
      [701, 2],
    ];
    const other: [number, Belongs][] = [
      [3, 1],
      [700, 2],
      [9000, 1],
    ];
    const found = new Map<number, Belongs>();
    addRelated(writeRelated(own), found);
    expect([...found].sort(([a], [b]) => a - b)).toEqual(own);
    addRelated(writeRelated(other), found);
    expect([...found].sort(([a], [b]) => a - b)).toEqual([
      [3, 2],
      [700, 2],
      [701, 2],
      [9000, 1],
    ]);
  });
});

describe('lots', () => {
  it('by size hold all in order, each about as much', () => {
    const texts = Array.from({ length: 200 }, (_, at) => 'x'.repeat((at * 37) % 90));
    const lots = bySize(texts, 500);
    expect(lots.flatMap((lot) => lot.texts)).toEqual(texts);
    expect(lots.map(({ first }) => texts[first])).toEqual(lots.map((lot) => lot.texts[0]));
    expect(lots.length).toBeGreaterThan(10);
    expect(bySize([], 500)).toEqual([]);
  });

  it('of texts are few files up to the size that the site is laid out for, and small ones beyond', () => {
    for (const pages of [1, 500, 900, 1500, 4292, 4608]) {
      expect(Math.ceil(pages / pagesPerLot(pages))).toBeLessThanOrEqual(512);
    }
    expect(pagesPerLot(900)).toBe(2);
    expect(pagesPerLot(14_000)).toBeLessThan(pagesPerLot(4_292));
  });
});

describe('the scripts of a text', () => {
  it.each([
    ['Nanjing 2018', ['other']],
    ['南京', ['han']],
    ['第2期 BSN', ['han', 'other']],
    ['ＢＳＮ', ['other']],
    ['㍻', ['han']],
    ['…', []],
  ] as const)('%s', (text, scripts) => {
    expect(scriptsOf(text)).toEqual(scripts);
  });
});
