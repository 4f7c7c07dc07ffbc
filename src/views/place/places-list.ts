import type { Place } from '../../ledger/model.ts';
import type { PlaceLevel } from '../../schema/place.ts';
import { placeNow } from '../../analysis/place-standings.ts';
import { type Context, nameIn, thingLink } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { type EntityListView, entityListView } from '../shared/entity-list/entity-list.ts';
import { placeFigure } from '../shared/figures.ts';
import { byProvince } from '../shared/name-order.ts';
import type { FigureView, ThingLink } from '../shared/types.ts';

/** A place in the list of places. */
export interface PlaceLine extends ThingLink {
  level: PlaceLevel;
  parent?: ThingLink;
  total: FigureView;
  funds: number;
  articles: number;
}

function placeLine(context: Context, place: Place): PlaceLine {
  const { articles } = placeNow(context.ledger, place);
  return {
    ...thingLink(context, place),
    level: place.facts.level,
    ...(place.parent ? { parent: thingLink(context, place.parent) } : {}),
    total: placeFigure(context, place),
    funds: place.funds.length,
    articles,
  };
}

/** All places, by province; what has passed to another is shown there. */
export function placesListView(context: Context): EntityListView<PlaceLine> {
  const standing = context.ledger.places.filter(({ passedTo }) => passedTo === undefined);
  const groups = byProvince(context, standing).map(([province, places]) => ({
    key: nameIn(context, nameOf(province)),
    items: places.map((place) => placeLine(context, place)),
  }));
  return entityListView(context, 'cities', groups);
}
