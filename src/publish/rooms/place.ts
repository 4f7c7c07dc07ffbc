import { thingsDay } from '../../analysis/last-modified.ts';
import { placeView } from '../../views/place/place.ts';
import { placesListView } from '../../views/place/places-list.ts';
import { definePage } from '../page.ts';
import { thingPages } from './things.ts';

/** Places, and the list of them. */
export const placePages = [
  definePage({
    path: 'cities/',
    template: 'cities',
    nav: { bar: 'main', key: 'cities' },
    view: placesListView,
    modified: ({ places }) => thingsDay(places),
  }),
  ...thingPages('city', ({ places }) => places, placeView),
];
