import type { Check } from './check.ts';

const OF_MONEY: readonly string[] = ['fund', 'procurement'];

/** An event about a fund or a contract says something of its money. */
export const checkEvents: Check = ({ draft, report }) => {
  for (const { id, facts, at } of draft.articles) {
    // A misspelt claims: is no second mistake.
    if (draft.broken.has(id)) continue;
    if (OF_MONEY.includes(facts.kind) && facts.claims.length === 0) {
      report('fund-event-without-claim', at(['kind']), { kind: facts.kind });
    }
  }
};
