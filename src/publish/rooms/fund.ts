import { thingsDay } from '../../analysis/last-modified.ts';
import { fundView } from '../../views/fund/fund.ts';
import { fundsListView } from '../../views/fund/funds-list.ts';
import { definePage } from '../page.ts';
import { thingPages } from './things.ts';

/** Funds, and the list of them. */
export const fundPages = [
  definePage({
    path: 'funds/',
    template: 'funds',
    nav: { bar: 'main', key: 'funds' },
    view: fundsListView,
    modified: ({ funds }) => thingsDay(funds),
  }),
  ...thingPages('fund', ({ funds }) => funds, fundView),
];
