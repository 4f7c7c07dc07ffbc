import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amountTerms } from '../../search/amounts.ts';
import type { Fold } from '../../search/fold.ts';
import { type Weight, WEIGHTS } from '../../search/postings.ts';
import { segment } from '../../search/segment.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import { cacheKey } from '../cache.ts';

/** The terms of a page: for each of `WEIGHTS` those of that weight, with a space between. */
export type PageTerms = readonly string[];

/** The terms of a page, each with how much it says of it. */
export function termsOf(record: SearchRecord, fold: Fold): PageTerms {
  const { en, zh, aliases, headline, amounts, texts, labels } = record;
  const terms = new Map<string, Weight>();
  for (const { text } of texts) {
    for (const { term } of segment(text, fold)) terms.set(term, terms.has(term) ? 2 : 1);
  }
  for (const label of labels) {
    for (const { term } of segment(label, fold)) if (!terms.has(term)) terms.set(term, 0.5);
  }
  for (const name of [en, zh ?? '', headline ?? '', ...aliases]) {
    for (const { term } of segment(name, fold)) terms.set(term, 3);
  }
  for (const amount of amounts) {
    for (const term of amountTerms(amount)) terms.set(term, 3);
  }
  return WEIGHTS.map((wanted) =>
    [...terms].flatMap(([term, weight]) => (weight === wanted ? [term] : [])).join(' '),
  );
}

const HERE = import.meta.dirname;

/** What terms come of a text hangs on these rooms’ code: other code, other terms. */
export function codeKey(): string {
  const rooms = [HERE, join(HERE, '../../search'), join(HERE, '../../rules')];
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => readFileSync(file)),
  );
  return cacheKey(...files);
}
