import { recordDay } from '../../analysis/last-modified.ts';
import { changesView } from '../../views/changes/changes.ts';
import { definePage } from '../page.ts';

export const changesPages = [
  definePage({
    path: 'changes/',
    template: 'changes',
    nav: { bar: 'foot', key: 'changes' },
    view: changesView,
    modified: recordDay,
  }),
];
