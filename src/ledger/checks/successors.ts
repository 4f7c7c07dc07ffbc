import { endOf, startOf } from '../../rules/dates.ts';
import { compareTexts } from '../../rules/money/weight.ts';
import type { ChainRecord } from '../../schema/chain.ts';
import type { PartnerRecord } from '../../schema/partner.ts';
import type { PlaceRecord } from '../../schema/place.ts';
import type { Entry } from '../draft.ts';
import type { Check, Report } from './check.ts';
import { circle } from './places.ts';

function checkAll(
  all: readonly Entry<PlaceRecord | PartnerRecord | ChainRecord>[],
  report: Report,
): void {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  for (const { id, facts, at } of all) {
    const { successor, until } = facts;
    if (successor === undefined) continue;
    const path = circle(id, (other) => byId.get(other)?.facts.successor);
    const ended = byId.get(successor)?.facts.until;
    if (path) {
      // A circle is told once, in the first of its files.
      const isFirst = [...path].sort(compareTexts)[0] === id;
      if (isFirst) report('loop', at(['successor']), { key: 'successor', path });
    } else if (until === undefined) {
      report('successor-without-end', at(['successor'], 'key'), {});
    } else if (ended !== undefined && endOf(ended) < startOf(until)) {
      report('successor-before-end', at(['successor']), { until, id: successor, date: ended });
    }
  }
}

/** A place, an organisation or a chain has a successor from the day on which it ends, and one that exists then. */
export const checkSuccessors: Check = ({ draft, report }) => {
  checkAll(draft.place, report);
  checkAll(draft.partner, report);
  checkAll(draft.chain, report);
};
