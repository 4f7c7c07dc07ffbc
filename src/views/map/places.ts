import { documentedTotal } from '../../analysis/money-rows.ts';
import { placeNow } from '../../analysis/place-standings.ts';
import type { Backed } from '../../analysis/totals.ts';
import type { Place } from '../../ledger/model.ts';
import { isProvince } from '../../rules/rollup.ts';
import { compareTexts } from '../../rules/money/weight.ts';
import { type Context, known, thingLink } from '../shared/context.ts';
import { backedFigure, documentedFigure } from '../shared/figures.ts';
import type { FigureView, NameView, ThingLink } from '../shared/types.ts';
import type { LonLat } from './frames.ts';
import { shortName } from './short-names.ts';

/**
 * What a place's mark says: the announced sum of its funds; that it has such funds
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
  /** What is documented of these funds; missing where no source shows anything. */
  documented?: FigureView;
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
  /** The same of what is documented. */
  documentedYuan: number;
}

function sortOf(place: Place, { amount, funds }: Backed): MarkSort {
  if (amount) return 'sum';
  if (funds.length > 0) return 'unknown';
  return place.ranked || place.countsFor.length === 0 ? 'none' : 'within';
}

/** What has no row of its own in the rankings has no sum of its own on the map. */
const NOTHING: Backed = { funds: [], withoutAmount: 0 };

function mapPlace(context: Context, place: Place): Omit<Located, 'at'> {
  const link = thingLink(context, place);
  const now = placeNow(context.ledger, place);
  const province = isProvince(place.facts);
  const announced = place.ranked || province ? now.announced : NOTHING;
  const [above] = place.ranked ? [] : place.countsFor;
  const href = `${link.href}#funds`;
  const view: MapPlace = {
    place: link,
    short: shortName(link.own ?? link.name),
    sort: sortOf(place, announced),
    province,
    figure: backedFigure(context, href, announced),
    ...known({ documented: documentedFigure(context, announced.funds, href) }),
    disputed: announced.range !== undefined,
    funds: announced.funds.length,
    withoutAmount: announced.withoutAmount,
    articles: now.articles,
    ...(above ? { countsFor: thingLink(context, above) } : {}),
  };
  return {
    view,
    yuan: Number(announced.amount?.amount ?? 0),
    documentedYuan: Number(documentedTotal(announced.funds, context.ledger)?.amount ?? 0),
  };
}

const SORT_ORDER: MarkSort[] = ['sum', 'unknown', 'none', 'within'];

/** Every place of the record but those that have passed to another, the largest sum first; without a sum, by events. */
export function mapPlaces(context: Context): Located[] {
  return context.ledger.places
    .filter(({ passedTo }) => passedTo === undefined)
    .map((place): Located => {
      const { lat, lon } = place.facts.coordinates;
      return { ...mapPlace(context, place), at: [Number(lon), Number(lat)] satisfies LonLat };
    })
    .sort(
      (a, b) =>
        b.yuan - a.yuan ||
        SORT_ORDER.indexOf(a.view.sort) - SORT_ORDER.indexOf(b.view.sort) ||
        b.view.articles - a.view.articles ||
        compareTexts(a.view.place.id, b.view.place.id),
    );
}
