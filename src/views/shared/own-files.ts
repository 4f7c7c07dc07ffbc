import type { Place, Thing } from '../../ledger/model.ts';

/** From how many events on a thing has a feed and a card of its own: each is a file that most things never need. */
const OWN_FILES = 3;

/** Whether a thing has a feed and, if it is a place or a fund, a card of its own. */
export const hasOwnFiles = ({ articles }: Thing): boolean => articles.length >= OWN_FILES;

/** Until this day every thing had a feed, and every place and fund a card, from its first day. */
const ALL_UNTIL = '2026-11-28';

/** Whether what a thing has no longer of its own was once published: hosts take two thousand redirects, so that only such lead on. */
export const hadOwnFiles = (thing: Thing): boolean =>
  !hasOwnFiles(thing) && (thing.facts.added ?? ALL_UNTIL) <= ALL_UNTIL;

/** The places that a place or a fund lies in, the nearest first. */
export function placesAround(thing: Thing): readonly Place[] {
  if (thing.type === 'place') return thing.ancestors;
  return thing.type === 'fund' ? thing.places.flatMap((own) => [own, ...own.ancestors]) : [];
}
