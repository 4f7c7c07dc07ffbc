import { recordDay } from '../../analysis/last-modified.ts';
import { changesPartView, changesView } from '../../views/changes/changes.ts';
import { changesParts, changesPath } from '../../views/changes/parts.ts';
import { definePage, definePages } from '../page.ts';

export const changesPages = [
  definePage({
    path: 'changes/',
    template: 'changes',
    nav: { bar: 'foot', key: 'changes' },
    view: changesView,
    modified: recordDay,
  }),
  definePages({
    template: 'changesPart',
    subjects: changesParts,
    path: changesPath,
    view: changesPartView,
    modified: recordDay,
  }),
];
