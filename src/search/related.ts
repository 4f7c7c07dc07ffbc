import { posting, readPostings, writePostings } from './postings.ts';

/** How a page belongs to a thing: 2 to the thing itself, 1 to a place within it. */
export type Belongs = 1 | 2;

/** The weights that stand for it in postings: any two of them would do. */
const ITSELF = 3;
const WITHIN = 2;

/** The pages that belong to a thing, as postings. */
export function writeRelated(pages: readonly (readonly [page: number, how: Belongs])[]): string {
  return writePostings(
    pages.map(([page, how]) => posting(page, how === 2 ? ITSELF : WITHIN)).sort((a, b) => a - b),
  );
}

/** Adds the pages that belong to a thing: what belongs to several belongs as nearly as to one of them. */
export function addRelated(text: string, into: Map<number, Belongs>): void {
  readPostings(text, (page, weight) => {
    if (weight === ITSELF || !into.has(page)) into.set(page, weight === ITSELF ? 2 : 1);
  });
}
