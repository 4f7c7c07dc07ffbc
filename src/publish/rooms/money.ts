import { recordDay } from '../../analysis/last-modified.ts';
import { moneyView } from '../../views/money/money.ts';
import { definePage } from '../page.ts';

/** What became of the money. */
export const moneyPages = [
  definePage({
    path: 'money/',
    template: 'money',
    nav: { bar: 'main', key: 'money' },
    view: moneyView,
    modified: recordDay,
  }),
];
