import { compareDates } from '../rules/dates.ts';
import { compareTexts } from '../rules/money/weight.ts';
import type { Article } from './model.ts';

/** Puts things in the order of their ids, by code units, so that no locale matters. */
export const byId = (a: { id: string }, b: { id: string }): number => compareTexts(a.id, b.id);

/** Newest first; of one date, in the order of ids. */
export function newestFirst(a: Article, b: Article): number {
  return compareDates(b.facts.date, a.facts.date) || byId(a, b);
}
