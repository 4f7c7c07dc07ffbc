import { amountTerms } from '../../search/amounts.ts';
import type { Fold } from '../../search/fold.ts';
import type { Weight } from '../../search/postings.ts';
import { segment } from '../../search/segment.ts';
import type { SearchRecord } from '../../views/search-record.ts';

/** The terms of a page, each with how much it says of it. */
export function termsOf(record: SearchRecord, fold: Fold): Map<string, Weight> {
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
  return terms;
}
