import { memoizeByLedger } from '../../analysis/memoize.ts';
import type { Place, Thing } from '../../ledger/model.ts';
import { derived } from '../../ledger/reads/derived.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, nameIn, thingPath } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { hadOwnFiles, hasOwnFiles, placesAround } from '../shared/own-files.ts';

/** The nearest place whose feed tells all that is told of a thing without one of its own; where there is none, the site’s feed does. */
function nearestPlace(thing: Thing): Place | undefined {
  return placesAround(thing).find(
    (place) =>
      hasOwnFiles(place) && thing.articles.every((article) => place.articles.includes(article)),
  );
}

/** A feed that is followed in the place of a thing’s own: the path of its page, and what it is called. */
export interface NearestFeed {
  path: string;
  /** The name of its page’s place; none where it is the site’s. */
  name?: string;
}

/** The feed to follow for what is new of a thing that has none of its own. */
export function nearestFeed(context: Context, thing: Thing): NearestFeed | undefined {
  if (hasOwnFiles(thing)) return undefined;
  const place = nearestPlace(thing);
  return place ? { path: thingPath(place), name: nameIn(context, nameOf(place)) } : { path: '' };
}

/** How a page that has no feed of its own says what to follow. */
export function followInWords({ lang }: Context, { name }: NearestFeed): string {
  const { follow } = messages(lang).feeds;
  return name === undefined ? follow.all : follow.place(name);
}

const allFollowedElsewhere = memoizeByLedger(
  ({ places, funds, partners, chains }): ReadonlyMap<string, readonly Thing[]> => {
    const without = [...places, ...funds, ...partners, ...chains].filter(hadOwnFiles);
    return Map.groupBy(without, (thing) => {
      const place = nearestPlace(thing);
      return place ? thingPath(place) : '';
    });
  },
);

/** The things that had a feed of their own and have none now, and are followed by the feed of the page with this path. */
export const followedElsewhere = derived(
  'feed-followed',
  (ledger, page): readonly Thing[] => allFollowedElsewhere(ledger).get(page) ?? [],
);
