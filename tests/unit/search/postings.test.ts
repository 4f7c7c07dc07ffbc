import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  posting,
  readPostings,
  type Weight,
  WEIGHTS,
  writePostings,
} from '../../../src/search/postings.ts';

const PAGES = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 200_000 }), fc.constantFrom(...WEIGHTS)), {
    selector: ([page]) => page,
    maxLength: 400,
  })
  .map((pages) => pages.sort(([a], [b]) => a - b));

it('reads every page and weight that was written, and nothing else', () => {
  fc.assert(
    fc.property(PAGES, (pages) => {
      const read: [number, Weight][] = [];
      const written = writePostings(pages.map(([page, weight]) => posting(page, weight)));
      readPostings(written, (page, weight) => read.push([page, weight]));
      expect(read.sort(([a], [b]) => a - b)).toEqual(pages);
    }),
  );
});

it('writes what every page holds in one character a page', () => {
  const all = Array.from({ length: 1000 }, (_, page) => posting(page, 1));
  expect(writePostings(all)).toBe(`;;${'A'.repeat(1000)}`);
});
