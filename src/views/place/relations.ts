import { geoDistance } from 'd3-geo';
import type { Article, Fund, Partner, Place } from '../../ledger/model.ts';
import { compareTexts } from '../../rules/weight.ts';
import type { Role } from '../../schema/vocabulary.ts';
import type { Lang } from '../../site/lang.ts';
import { type Context, linkTo, thingLink, thingPath, titleOf } from '../shared/context.ts';
import { citiesOf } from '../partner/partner.ts';
import type { Capped, ThingLink } from '../shared/types.ts';
import { memoizeByLedger } from '../../analysis/memoize.ts';
import type { CityRow } from '../ranking/cities.ts';
import { rankingNow } from '../ranking/now.ts';

/** A happening that a partner took part in. */
interface PartIn {
  href: string;
  title: string;
  titleLang: Lang;
  date: string;
  roles: Role[];
}

/** A partner of a place: its part in each happening there, and the place’s funds that it stands behind. */
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

/** How many happenings a partner is shown with before its own page tells the rest. */
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

/** Partners of a place, those with most happenings first; those that only stand behind a fund too. */
function partnersOf(place: Place): Map<Partner, Article[]> {
  const took = new Map<Partner, Article[]>();
  for (const article of place.articles) {
    for (const partner of new Set(article.partners.map((part) => part.partner))) {
      const before = took.get(partner);
      if (before) before.push(article);
      else took.set(partner, [article]);
    }
  }
  for (const sponsor of place.funds.flatMap(({ sponsors }) => sponsors)) {
    if (!took.has(sponsor)) took.set(sponsor, []);
  }
  return new Map(
    [...took].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareTexts(a.id, b.id)),
  );
}

/** For each partner the ranked places that it worked with. */
const workedWith = memoizeByLedger(
  ({ partners }) => new Map(partners.map((partner) => [partner, citiesOf(partner)])),
);

/** Ranked places that shared a partner or a fund with a place; not those above or below it. */
function sharedPlaces(context: Context, place: Place, partners: Iterable<Partner>): SharedPlace[] {
  const cities = workedWith(context.ledger);
  const family = new Set([place, ...place.ancestors, ...place.countsFor]);
  const shared = new Map<Place, { partners: Partner[]; funds: Fund[] }>();
  const entry = (other: Place) => {
    const found = shared.get(other) ?? { partners: [], funds: [] };
    shared.set(other, found);
    return found;
  };
  const isOther = (other: Place) => !family.has(other) && !other.ancestors.includes(place);
  for (const partner of partners) {
    const worked = cities.get(partner) ?? [];
    // Who only watched here shares nothing.
    if (!place.countsFor.some((own) => worked.includes(own))) continue;
    for (const other of worked.filter(isOther)) entry(other).partners.push(partner);
  }
  for (const fund of place.funds) {
    for (const other of fund.countsFor.filter(isOther)) entry(other).funds.push(fund);
  }
  return [...shared]
    .sort(
      ([a, x], [b, y]) =>
        y.funds.length - x.funds.length ||
        y.partners.length - x.partners.length ||
        compareTexts(a.id, b.id),
    )
    .slice(0, SHARED)
    .map(([other, { partners: both, funds }]) => ({
      place: thingLink(context, other),
      partners: both.map((partner) => thingLink(context, partner)),
      funds: funds.map((fund) => thingLink(context, fund)),
    }));
}

/** Who took part in what at a place, and which other places had the same partners or funds. */
export function relationsView(context: Context, place: Place): RelationsView {
  const partners = partnersOf(place);
  // A province's partners are those of all its cities: what they share says nothing of it.
  const shares = place.ranked || place.countsFor.length > 0;
  return {
    partners: [...partners].map(([partner, articles]) => ({
      partner: thingLink(context, partner),
      parts: {
        items: articles.slice(0, PARTS).map((article) => partIn(context, article, partner)),
        total: articles.length,
        ...(articles.length > PARTS ? { all: linkTo(context, thingPath(partner)) } : {}),
      },
      funds: place.funds
        .filter(({ sponsors }) => sponsors.includes(partner))
        .map((fund) => thingLink(context, fund)),
    })),
    places: shares ? sharedPlaces(context, place, partners.keys()) : [],
  };
}

/** A place near another, as the crow flies from seat to seat. */
export interface NearPlace {
  place: ThingLink;
  km: number;
}

/** The mean radius of the earth. */
const EARTH_KM = 6371;
const NEAR = 4;

const seatOf = ({ facts }: Place): [number, number] => [
  Number(facts.coordinates.lon),
  Number(facts.coordinates.lat),
];

/** The ranked places of the record nearest to a place, those above and below it left out. */
export function nearPlaces(context: Context, place: Place): NearPlace[] {
  return context.ledger.places
    .filter(
      (other) =>
        other.ranked &&
        other !== place &&
        !place.ancestors.includes(other) &&
        !other.ancestors.includes(place),
    )
    .map((other) => ({ other, km: geoDistance(seatOf(place), seatOf(other)) * EARTH_KM }))
    .sort((a, b) => a.km - b.km || compareTexts(a.other.id, b.other.id))
    .slice(0, NEAR)
    .map(({ other, km }) => ({ place: thingLink(context, other), km: Math.round(km) }));
}

/** The rows of the ranking around a place's own, its own among them. */
export interface RankNeighbours {
  rows: Pick<CityRow, 'place' | 'rank' | 'tied' | 'total'>[];
  href: string;
}

/** The two rows above a place in the ranking and the two below; nothing where it has no rank. */
export function rankNeighbours(context: Context, place: Place): RankNeighbours | undefined {
  const ranked = rankingNow(context).rows.filter(({ rank }) => rank !== undefined);
  const own = ranked.findIndex((row) => row.place.id === place.id);
  if (own === -1) return undefined;
  return {
    rows: ranked.slice(Math.max(0, own - 2), own + 3).map(({ place: link, rank, tied, total }) => ({
      place: link,
      tied,
      total,
      ...(rank === undefined ? {} : { rank }),
    })),
    href: linkTo(context, 'rankings/cities/'),
  };
}
