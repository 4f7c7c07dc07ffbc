import { recordDay } from '../../analysis/last-modified.ts';
import { initialsOf, initialView } from '../../views/source/initial.ts';
import { sourcesView } from '../../views/source/sources.ts';
import { sourcesPath } from '../../views/shared/publishers.ts';
import { definePage, definePages } from '../page.ts';

/** Every page that the record cites, by publisher. */
export const sourcePages = [
  definePage({
    path: 'sources/',
    template: 'sources',
    nav: { bar: 'foot', key: 'sources' },
    view: sourcesView,
    modified: recordDay,
  }),
  definePages({
    template: 'sourcesInitial',
    subjects: initialsOf,
    path: sourcesPath,
    view: initialView,
    modified: recordDay,
  }),
];
