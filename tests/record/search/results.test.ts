import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frozenSearch } from '../../harness/frozen-search.ts';

/*
 * What the engine found when all names, columns and terms lay in whole files. However its files are
 * parted, it finds the same, in the same order and worth the same: `results.json` is what was found
 * then, and changes only where the ranking is meant to.
 */

/** What a query found: how many, whether in parts only, and the first of them with what they are worth. */
interface Result {
  count: number;
  partly: boolean;
  first: string[];
}

const RESULTS = JSON.parse(
  readFileSync(new URL('results.json', import.meta.url), 'utf8'),
) as Record<string, Result>;

const MOST = 20;

describe('what is found', () => {
  const { results } = frozenSearch();

  it.each(Object.entries(RESULTS))('is what was found before: %s', async (query, before) => {
    const { hits, partly } = await results(query);
    expect({
      count: hits.length,
      partly,
      first: hits.slice(0, MOST).map(({ id, score }) => `${id} ${score}`),
    }).toEqual(before);
  });
});
