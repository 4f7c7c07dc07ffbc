import { partnersOf, placesByDistance, placesSharing } from '../../analysis/relations.ts';
import { ranksAround } from '../../analysis/rankings/cities.ts';
import type { Article, Fund, Partner, Place } from '../../ledger/model.ts';
import type { Role } from '../../schema/vocabulary.ts';
import type { Lang } from '../../site/lang.ts';
import {
  type Context,
  linkTo,
  thingLink,
  thingLinks,
  thingPath,
  titleOf,
} from '../shared/context.ts';
import type { Capped, ThingLink } from '../shared/types.ts';
import type { CityRow } from '../ranking/cities.ts';
import { placeFigure } from '../shared/figures.ts';

/** An event that a partner took part in. */
interface PartIn {
  href: string;
  title: string;
  titleLang: Lang;
  date: string;
  roles: Role[];
}

/** A partner of a place or of another partner: its part in each event that they share, and the funds that it stands behind. */
export interface Relation {
  partner: ThingLink;
  parts: Capped<PartIn>;
  funds: ThingLink[];
}

/** Another place that had the same partners, or shares a fund. */
export interface SharedPlace {
  place: ThingLink;
  partners: ThingLink[];
  funds: ThingLink[];
}

export interface RelationsView {
  partners: Relation[];
  places: SharedPlace[];
}

/** How many events a partner is shown with before its own page tells the rest. */
const PARTS = 2;
/** How many places that share something are shown. */
const SHARED = 8;

function partIn(context: Context, article: Article, partner: Partner): PartIn {
  return {
    href: linkTo(context, thingPath(article)),
    ...titleOf(context, article),
    date: article.facts.date,
    roles: [
      ...new Set(article.partners.flatMap((part) => (part.partner === partner ? [part.role] : []))),
    ],
  };
}

/** A partner with its part in some events, the first of them shown, and funds that it stands behind. */
export function relationTo(
  context: Context,
  partner: Partner,
  of: { articles: readonly Article[]; all: string; funds: readonly Fund[] },
): Relation {
  const { articles, all, funds } = of;
  return {
    partner: thingLink(context, partner),
    parts: {
      items: articles.slice(0, PARTS).map((article) => partIn(context, article, partner)),
      total: articles.length,
      ...(articles.length > PARTS ? { all } : {}),
    },
    funds: thingLinks(context, funds),
  };
}

/** Who took part in what at a place, and which other places had the same partners or funds. */
export function relationsView(context: Context, place: Place): RelationsView {
  return {
    partners: [...partnersOf(place)].map(([partner, articles]) =>
      relationTo(context, partner, {
        articles,
        all: linkTo(context, thingPath(partner)),
        funds: place.funds.filter(({ sponsors }) => sponsors.includes(partner)),
      }),
    ),
    places: placesSharing(context.ledger, place)
      .slice(0, SHARED)
      .map((sharing) => ({
        place: thingLink(context, sharing.place),
        partners: thingLinks(context, sharing.partners),
        funds: thingLinks(context, sharing.funds),
      })),
  };
}

/** A place near another, as the crow flies from seat to seat. */
export interface NearPlace {
  place: ThingLink;
  km: number;
}

const NEAR = 4;

/** The ranked places of the record nearest to a place, those above and below it left out. */
export function nearPlaces(context: Context, place: Place): NearPlace[] {
  return placesByDistance(context.ledger, place)
    .slice(0, NEAR)
    .map(({ place: other, km }) => ({
      place: thingLink(context, other),
      km: Math.round(km),
    }));
}

/** The rows of the ranking around a place's own, its own among them. */
export interface RankNeighbours {
  rows: Pick<CityRow, 'place' | 'rank' | 'tied' | 'total'>[];
  href: string;
}

/** The two rows above a place in the ranking and the two below; nothing where it has no rank. */
export function rankNeighbours(context: Context, place: Place): RankNeighbours | undefined {
  const around = ranksAround(context.ledger, place.id);
  if (around.length === 0) return undefined;
  return {
    rows: around.map(({ place: near, rank, tied }) => ({
      place: thingLink(context, near),
      tied,
      total: placeFigure(context, near),
      rank,
    })),
    href: linkTo(context, 'rankings/cities/'),
  };
}
