import { thingsDay } from '../../analysis/last-modified.ts';
import { partnerView } from '../../views/partner/partner.ts';
import { partnersListView } from '../../views/partner/partners-list.ts';
import { definePage } from '../page.ts';
import { thingPages } from './things.ts';

/** Organisations, and the list of them. */
export const partnerPages = [
  definePage({
    path: 'partners/',
    template: 'partners',
    nav: { bar: 'main', key: 'partners' },
    view: partnersListView,
    modified: ({ partners }) => thingsDay(partners),
  }),
  ...thingPages('partner', ({ partners }) => partners, partnerView),
];
