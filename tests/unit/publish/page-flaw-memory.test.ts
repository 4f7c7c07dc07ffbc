import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { pageFlaw } from '../../../src/publish/page-flaw.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How much memory is in use that something refers to, in bytes. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const PAGES = 100;
const LENGTH = 400_000;

it('keeps nothing of the pages that it looked at, of which there are tens of thousands', () => {
  const paths = Array.from({ length: PAGES }, (_, at) => `cities/city-number-${at}/`);
  const targets = new Set(paths);
  const before = used();
  for (const path of paths) {
    const links = `<a href="/atlas/${path}">A link that stands on no other page</a>`;
    // As a page comes from its renderer: a text of its own, in one piece.
    const html = Buffer.from(
      `<main><h1>A city</h1><p>${'x'.repeat(LENGTH)}</p>${links}</main>`,
    ).toString();
    expect(pageFlaw(html, { base: '/atlas/', path: 'x/', targets })).toBeUndefined();
  }
  expect(used() - before).toBeLessThan((PAGES * LENGTH) / 4);
  expect(targets.size).toBe(PAGES);
});
