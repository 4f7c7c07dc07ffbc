import type { Place, Thing } from '../../ledger/model.ts';
import { thingPath } from './context.ts';

/*
 * Which files a thing has of its own beside its page, and which it once had: each is a file that most
 * things never need, and a host takes so many. What was published leads on to what tells it now.
 */

/** Until this day every thing had a feed, and every place and fund a card, from its first day; then from its third event on. */
const ALL_UNTIL = '2026-11-28';

/** How many events a thing had then. */
const eventsThen = ({ articles }: Thing): number =>
  articles.filter(({ facts }) => facts.added <= ALL_UNTIL).length;

/** How many events are enough for most things, and were for all: what had files of its own by them keeps them. */
const ENOUGH = 3;

/** From how many events on a thing has files of its own. */
const OWN_FILES: Readonly<Record<Thing['type'], number>> = {
  place: ENOUGH,
  fund: ENOUGH,
  chain: ENOUGH,
  // There are the most of them by far; whom they work with is told by their places.
  partner: 16,
};

/** Whether a thing has a feed and, if it is a place or a fund, a card of its own. */
export const hasOwnFiles = (thing: Thing): boolean =>
  thing.articles.length >= OWN_FILES[thing.type] || eventsThen(thing) >= ENOUGH;

/** Whether what a thing has no longer of its own was once published: hosts take two thousand redirects, so that only such lead on. */
export const hadOwnFiles = (thing: Thing): boolean =>
  !hasOwnFiles(thing) && (thing.facts.added ?? ALL_UNTIL) <= ALL_UNTIL;

/** How many items a list on a page of something else shows at first. */
export const CAP = 5;

/** How many articles the page of a thing holds at most, those beyond the first few folded. */
const HELD = 50;

/** The path of the page of all articles of a thing. */
export const articlesPath = (thing: Thing): string => `${thingPath(thing)}articles/`;

/** Whether a thing has a page of all its articles: its own cannot hold them. */
export const hasArticlesPage = ({ articles }: Thing): boolean => articles.length > HELD;

/** Whether a thing had a page of all its articles, as all had with more than a list shows at first, and has none now. */
export const hadArticlesPage = (thing: Thing): boolean =>
  !hasArticlesPage(thing) && eventsThen(thing) > CAP;

/** The places that a place or a fund lies in, the nearest first. */
export function placesAround(thing: Thing): readonly Place[] {
  if (thing.type === 'place') return thing.ancestors;
  return thing.type === 'fund' ? thing.places.flatMap((own) => [own, ...own.ancestors]) : [];
}
