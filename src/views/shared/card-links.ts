import type { Article, Edition, Fund, RankingIndex, Place } from '../../ledger/model.ts';
import { absolute } from '../../site/site.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, nameIn, rankingPath, thingPath } from './context.ts';
import { nameApart } from './names.ts';
import { hasOwnFiles, placesAround } from './own-files.ts';
import type { CardLink } from './types.ts';

/*
 * Which social image stands for which page. Nothing of a link changes with anything but the name, so
 * that a page stays as it is when the figure on its picture changes.
 */

export const CARD_SIZE = { width: 1200, height: 630 } as const;

export const SITE_CARD = 'cards/atlas.png';

/** Where the card of a page stands, without the base: `cards/cities/nanjing.png`. */
export const cardPath = (page: string): string => `cards/${page.replace(/\/$/, '')}.png`;

function cardLink({ site, lang }: Context, path: string, name: string): CardLink {
  const alt = messages(lang).citation.card.altOf(name);
  return { url: absolute(site, site.base + path), ...CARD_SIZE, alt };
}

/** The site's own card, for every page that has no other. */
export function siteCard(context: Context): CardLink {
  const { name } = messages(context.lang).site;
  return { ...cardLink(context, SITE_CARD, name), alt: name };
}

/** What stands on the card of a place or fund: itself, else the nearest place with a card of its own. */
export const onCard = (thing: Place | Fund): Place | Fund | undefined =>
  [thing, ...placesAround(thing)].find(hasOwnFiles);

/** The card of a place or fund; the site's where no place around it has one either. */
export function thingCard(context: Context, thing: Place | Fund): CardLink {
  const shown = onCard(thing);
  return shown
    ? cardLink(
        context,
        cardPath(thingPath(shown)),
        nameIn(context, nameApart(context.ledger, shown)),
      )
    : siteCard(context);
}

/** The card of an article: its fund's, else its place's, else the site's. */
export function articleCard(context: Context, { claims, places }: Article): CardLink {
  const shown = claims[0]?.fund ?? places[0];
  return shown ? thingCard(context, shown) : siteCard(context);
}

/** The card of one of the Atlas's own rankings, the same for every year. */
export function rankingCard(context: Context, name: string, title: string): CardLink {
  return cardLink(context, cardPath(`rankings/${name}`), title);
}

/** The card of a published ranking or of an edition of it. */
export function publishedCard(
  context: Context,
  title: string,
  index: RankingIndex,
  edition?: Edition,
): CardLink {
  return cardLink(context, cardPath(rankingPath(index, edition)), title);
}
