import type { Ledger } from '../../../src/ledger/model.ts';
import { pagesOf } from '../../../src/publish/registry.ts';
import type { Site } from '../../../src/site/site.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { channels, type Group } from '../../../src/views/feeds/channels.ts';
import { olderParts } from '../../../src/views/feeds/parts.ts';

/*
 * How many files a site has once its record has grown, by what its events and things have each today.
 * Common hosts take 20,000.
 */

/** The most files that a site may have at the size for which it is laid out. */
export const MOST_FILES = 20_000;

/** How large a record is. */
export interface Size {
  events: number;
  things: number;
}

/** The size for which the site is laid out. */
export const LAID_OUT_FOR: Size = { events: 3000, things: 1200 };

/** The most files of the search’s texts, and about as many of its index at the size for which the site is laid out. */
const SEARCH_TEXTS = 512;
const SEARCH_TERMS = 250;

const PART = /(?:rss|atom|feed)-\d+\.(?:xml|json)$/;
const EVENT = /^articles\/\d{4}-/;
const THING = /^(?:cards\/|api\/v1\/)?(?:cities|funds|partners|chains)\/./;
const SEARCH = /^search\/(?:texts|terms|of)\//;

const THINGS: readonly Group[] = ['cities', 'funds', 'partners', 'chains'];

const sizeOf = ({ articles, places, funds, partners, chains }: Ledger): Size => ({
  events: articles.length,
  things: places.length + funds.length + partners.length + chains.length,
});

/** How many older parts feeds have when every feed has grown in proportion. */
function partsAt(ledger: Ledger, site: Site, wanted: Size): number {
  const now = sizeOf(ledger);
  const more = { events: wanted.events / now.events, things: wanted.things / now.things };
  return LANGS.flatMap((lang) => Object.entries(channels({ ledger, site, lang })))
    .flatMap(([group, list]) =>
      list.map((channel) => {
        const { size, parts, formats } = channel();
        const isThing = THINGS.includes(group as Group);
        const grown = Math.round((size() * more.events) / (isThing ? more.things : 1));
        return olderParts(grown, parts) * formats.length * (isThing ? more.things : 1);
      }),
    )
    .reduce((sum, count) => sum + count, 0);
}

/**
 * How many files the site of a record has when it has grown to a size, by the paths of those that it
 * has now: as many for each event and thing as now, on average; the search as full as it can be;
 * feeds as many parts as it takes. Pages of earlier addresses, and all else, stay as many.
 */
export function filesAt(
  paths: readonly string[],
  ledger: Ledger,
  site: Site,
  wanted: Size,
): number {
  const now = sizeOf(ledger);
  const moved = new Set(
    pagesOf(ledger, site).flatMap(({ path, movedTo }) => (movedTo ? [`${path}index.html`] : [])),
  );
  const own = paths.map((path) => (moved.has(path) ? '' : path.replace(/^zh\//, '')));
  const count = (which: (path: string) => boolean) => own.filter(which).length;
  const ofParts = (path: string) => PART.test(path);
  const ofEvents = (path: string) => !ofParts(path) && EVENT.test(path);
  const ofThings = (path: string) => !ofParts(path) && THING.test(path);
  const rest = count(
    (path) => !ofParts(path) && !EVENT.test(path) && !THING.test(path) && !SEARCH.test(path),
  );
  return Math.ceil(
    rest +
      (count(ofEvents) / now.events) * wanted.events +
      (count(ofThings) / now.things) * wanted.things +
      partsAt(ledger, site, wanted) +
      SEARCH_TEXTS +
      SEARCH_TERMS,
  );
}
