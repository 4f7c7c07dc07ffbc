import { thingsDay } from '../../analysis/last-modified.ts';
import { fundView } from '../../views/fund/fund.ts';
import { FUND_LIST, fundKindView, fundsListView } from '../../views/fund/funds-list.ts';
import { kindPages, kindPath } from '../../views/shared/entity-list/kind-list.ts';
import { definePage, definePages } from '../page.ts';
import { thingPages } from './things.ts';

/** Funds, and the lists of them. */
export const fundPages = [
  definePage({
    path: 'funds/',
    template: 'funds',
    nav: { bar: 'main', key: 'funds' },
    view: fundsListView,
    modified: ({ funds }) => thingsDay(funds),
  }),
  definePages({
    template: 'fundKind',
    subjects: kindPages(FUND_LIST),
    path: ({ kind, page }) => kindPath(FUND_LIST.section, kind, page),
    view: fundKindView,
    modified: ({ funds }) => thingsDay(funds),
  }),
  ...thingPages('fund', ({ funds }) => funds, fundView),
];
