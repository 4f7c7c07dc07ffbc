import { geoDistance } from 'd3-geo';
import type { Article, Fund, Ledger, Partner, Place } from '../ledger/model.ts';
import { compareTexts } from '../rules/money/weight.ts';
import { fundsOfEvent, rankedPlacesIn, workedIn } from './events.ts';
import { memoizeByLedger } from './memoize.ts';

/**
 * The partners of a place, each with the events there that it took part in: those with most first;
 * those that only stand behind a fund too.
 */
export function partnersOf(place: Place): ReadonlyMap<Partner, readonly Article[]> {
  const took = new Map<Partner, Article[]>();
  for (const article of place.articles) {
    for (const partner of new Set(article.partners.map((part) => part.partner))) {
      const before = took.get(partner);
      if (before) before.push(article);
      else took.set(partner, [article]);
    }
  }
  for (const sponsor of place.funds.flatMap(({ sponsors }) => sponsors)) {
    if (sponsor.type === 'partner' && !took.has(sponsor)) took.set(sponsor, []);
  }
  return new Map(
    [...took].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareTexts(a.id, b.id)),
  );
}

/** For each partner the ranked places that it worked with. */
const workedWith = memoizeByLedger(
  (ledger) =>
    new Map(
      ledger.partners.map((partner) => [
        partner,
        rankedPlacesIn(ledger, workedIn(partner), ledger.today),
      ]),
    ),
);

/** A place that shares partners or funds with another. */
export interface Sharing {
  place: Place;
  partners: Partner[];
  funds: Fund[];
}

/**
 * Ranked places that share a partner or a fund with a place, those that share most first; not those
 * above or below it. A province’s partners are those of all its cities, which says nothing of it: it
 * shares with none.
 */
export function placesSharing(ledger: Ledger, place: Place): Sharing[] {
  if (!place.ranked && place.countsFor.length === 0) return [];
  const cities = workedWith(ledger);
  const family = new Set([place, ...place.ancestors, ...place.countsFor]);
  const shared = new Map<Place, Sharing>();
  const entry = (other: Place) => {
    const found = shared.get(other) ?? { place: other, partners: [], funds: [] };
    shared.set(other, found);
    return found;
  };
  const isOther = (other: Place) => !family.has(other) && !other.ancestors.includes(place);
  for (const partner of partnersOf(place).keys()) {
    const worked = cities.get(partner) ?? [];
    // Who only watched here shares nothing.
    if (!place.countsFor.some((own) => worked.includes(own))) continue;
    for (const other of worked.filter(isOther)) entry(other).partners.push(partner);
  }
  for (const fund of place.funds) {
    for (const other of fund.countsFor.filter(isOther)) entry(other).funds.push(fund);
  }
  return [...shared.values()].sort(
    (x, y) =>
      y.funds.length - x.funds.length ||
      y.partners.length - x.partners.length ||
      compareTexts(x.place.id, y.place.id),
  );
}

/** The mean radius of the earth. */
const EARTH_KM = 6371;

const seatOf = ({ facts }: Place): [number, number] => [
  Number(facts.coordinates.lon),
  Number(facts.coordinates.lat),
];

/**
 * The ranked places of the record by their distance from a place, as the crow flies from seat to
 * seat, in kilometres; those above and below it left out.
 */
export function placesByDistance(ledger: Ledger, place: Place): { place: Place; km: number }[] {
  return ledger.places
    .filter(
      (other) =>
        other.ranked &&
        other !== place &&
        !place.ancestors.includes(other) &&
        !other.ancestors.includes(place),
    )
    .map((other) => ({
      place: other,
      km: geoDistance(seatOf(place), seatOf(other)) * EARTH_KM,
    }))
    .sort((a, b) => a.km - b.km || compareTexts(a.place.id, b.place.id));
}

/**
 * The other partners in the events that a partner took part in, each with these events: those with
 * most first; those that only stand behind one of its funds too.
 */
export function companionsOf(partner: Partner): ReadonlyMap<Partner, readonly Article[]> {
  const met = new Map<Partner, Article[]>();
  for (const article of partner.articles) {
    for (const other of new Set(article.partners.map((part) => part.partner))) {
      met.set(other, [...(met.get(other) ?? []), article]);
    }
  }
  for (const sponsor of partner.sponsored.flatMap(({ sponsors }) => sponsors)) {
    if (sponsor.type === 'partner' && !met.has(sponsor)) met.set(sponsor, []);
  }
  met.delete(partner);
  return new Map(
    [...met].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareTexts(a.id, b.id)),
  );
}

/**
 * The places and government bodies that stand behind the funds that a partner sponsors too, or that
 * the events in which it worked tell of, each with these funds.
 */
export function governmentsOf(partner: Partner): ReadonlyMap<Partner | Place, readonly Fund[]> {
  const funds = new Set([...partner.sponsored, ...workedIn(partner).flatMap(fundsOfEvent)]);
  const found = new Map<Partner | Place, Fund[]>();
  for (const fund of funds) {
    for (const sponsor of fund.sponsors) {
      const isPublic = sponsor.type === 'place' || sponsor.facts.kind === 'government-body';
      if (isPublic && sponsor !== partner)
        found.set(sponsor, [...(found.get(sponsor) ?? []), fund]);
    }
  }
  return new Map([...found].sort(([a], [b]) => compareTexts(a.id, b.id)));
}
