import type { Place } from '../../ledger/model.ts';
import { isProvince } from '../../rules/rollup.ts';
import { compareTexts } from '../../rules/weight.ts';
import { type Context, thingLink } from '../shared/context.ts';
import type { FigureView, NameView, ThingLink } from '../shared/types.ts';
import type { CityRow } from '../ranking/cities.ts';
import { rankingNow } from '../ranking/now.ts';
import type { LonLat } from './frames.ts';
import { shortName } from './short-names.ts';

/**
 * What a place's mark says: the sum of its government-backed commitments; that it has such funds
 * and no source gives a sum; that it has none; or that what it has is counted with the place above.
 */
export type MarkSort = 'sum' | 'unknown' | 'none' | 'within';

/** A place as the map and its table tell of it. */
export interface MapPlace {
  place: ThingLink;
  short: NameView;
  sort: MarkSort;
  /** A province or an autonomous region: its mark stands beside that of its seat. */
  province: boolean;
  figure: FigureView;
  disputed: boolean;
  funds: number;
  withoutAmount: number;
  articles: number;
  /** The ranked place that its money is counted with, where that is another. */
  countsFor?: ThingLink;
}

/** A place with what the drawing needs besides. */
export interface Located {
  view: MapPlace;
  at: LonLat;
  /** In yuan, for drawing only; zero where there is no sum. */
  yuan: number;
}

function sortOf(place: Place, row: CityRow | undefined): MarkSort {
  if (row?.total.amount) return 'sum';
  if (row && row.funds > 0) return 'unknown';
  return place.ranked || place.countsFor.length === 0 ? 'none' : 'within';
}

function mapPlace(context: Context, place: Place, row: CityRow | undefined): MapPlace {
  const link = thingLink(context, place);
  const [above] = place.ranked ? [] : place.countsFor;
  return {
    place: link,
    short: shortName(link.name),
    sort: sortOf(place, row),
    province: isProvince({ id: place.id, level: place.facts.level }),
    figure: row?.total ?? { href: `${link.href}#funds` },
    disputed: row?.total.disputed !== undefined,
    funds: row?.funds ?? 0,
    withoutAmount: row?.withoutAmount ?? 0,
    articles: place.articles.length,
    ...(above ? { countsFor: thingLink(context, above) } : {}),
  };
}

const SORT_ORDER: MarkSort[] = ['sum', 'unknown', 'none', 'within'];

/** Every place of the record, the largest sum first; without a sum, by happenings. */
export function mapPlaces(context: Context): Located[] {
  const { rows, provinces } = rankingNow(context);
  const byId = new Map([...rows, ...provinces].map((row) => [row.place.id, row]));
  return context.ledger.places
    .map((place) => {
      const view = mapPlace(context, place, byId.get(place.id));
      const { lat, lon } = place.facts.coordinates;
      const at: LonLat = [Number(lon), Number(lat)];
      return { view, at, yuan: Number(view.figure.amount?.amount ?? 0) };
    })
    .sort(
      (a, b) =>
        b.yuan - a.yuan ||
        SORT_ORDER.indexOf(a.view.sort) - SORT_ORDER.indexOf(b.view.sort) ||
        b.view.articles - a.view.articles ||
        compareTexts(a.view.place.id, b.view.place.id),
    );
}
