import { thingsDay } from '../../analysis/last-modified.ts';
import { partnerView } from '../../views/partner/partner.ts';
import {
  PARTNER_LIST,
  partnerKindView,
  partnersListView,
} from '../../views/partner/partners-list.ts';
import { kindPages, kindPath } from '../../views/shared/entity-list/kind-list.ts';
import { definePage, definePages } from '../page.ts';
import { thingPages } from './things.ts';

/** Organisations, and the lists of them. */
export const partnerPages = [
  definePage({
    path: 'partners/',
    template: 'partners',
    nav: { bar: 'main', key: 'partners' },
    view: partnersListView,
    modified: ({ partners }) => thingsDay(partners),
  }),
  definePages({
    template: 'partnerKind',
    subjects: kindPages(PARTNER_LIST),
    path: ({ kind, page }) => kindPath(PARTNER_LIST.section, kind, page),
    view: partnerKindView,
    modified: ({ partners }) => thingsDay(partners),
  }),
  ...thingPages('partner', ({ partners }) => partners, partnerView),
];
