import { endOf, startOf } from '../../rules/dates.ts';
import type { Check } from './check.ts';
import { circle } from './places.ts';

/** A place has a successor from the day on which it ends, and one that exists then. */
export const checkSuccessors: Check = ({ draft, report }) => {
  const places = new Map(draft.place.map((entry) => [entry.id, entry]));
  for (const { id, facts, at } of draft.place) {
    const { successor, until } = facts;
    if (successor === undefined) continue;
    const path = circle(id, (place) => places.get(place)?.facts.successor);
    const ended = places.get(successor)?.facts.until;
    if (path) {
      report('loop', at(['successor']), { key: 'successor', path });
    } else if (until === undefined) {
      report('successor-without-end', at(['successor'], 'key'), {});
    } else if (ended !== undefined && endOf(ended) < startOf(until)) {
      report('successor-before-end', at(['successor']), { until, id: successor, date: ended });
    }
  }
};
