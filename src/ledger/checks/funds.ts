import type { Check } from './check.ts';
import { circle } from './places.ts';

/** Every fund has a claim that does not only recall another, and a reason where it is not counted; no fund is a part of itself. */
export const checkFunds: Check = ({ draft, claims, report }) => {
  const claimed = Map.groupBy(claims, ({ facts }) => facts.fund);
  const partOf = new Map(draft.fund.map(({ id, facts }) => [id, facts.part_of?.fund]));
  for (const { id, facts, at } of draft.fund) {
    const perhaps = draft.claimedInBroken?.has(id) ?? true;
    if (!claimed.has(id) && !perhaps) report('fund-without-claim', at(['names', 'en']), { id });
    const [first, ...others] = claimed.get(id) ?? [];
    const recalled = first?.facts.restates && others.every(({ facts: own }) => own.restates);
    if (recalled && !perhaps) {
      report('only-restated', first.entry.at([...first.path, 'restates'], 'key'), { id });
    }
    if (facts.counted === false && !facts.reason) {
      report('uncounted-without-reason', at(['counted'], 'key'), {});
    }
    if (facts.reason && facts.counted !== false) {
      report('reason-without-uncounted', at(['reason'], 'key'), {});
    }
    const path = circle(id, (fund) => partOf.get(fund));
    if (path) report('loop', at(['part_of']), { key: 'part_of', path });
  }
};
