import { things } from '../draft.ts';
import type { Check } from './check.ts';

/** Nothing is a look-alike of itself. */
export const checkLookAlikeIds: Check = ({ draft, report }) => {
  for (const { id, facts, at } of [...draft.articles, ...things(draft).map(({ entry }) => entry)]) {
    facts.not_the_same_as.forEach((other, index) => {
      if (other.id !== id) return;
      report('look-alike-of-itself', at(['not_the_same_as', index, 'id']), { id });
    });
  }
};
