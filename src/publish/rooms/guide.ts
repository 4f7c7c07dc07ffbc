import { recordDay } from '../../analysis/last-modified.ts';
import { coverageView } from '../../views/coverage/coverage.ts';
import { PROBLEM_GROUPS } from '../../problems/groups.ts';
import { guideView } from '../../views/guide/guide.ts';
import { problemGroupPath, problemGroupView, problemsView } from '../../views/guide/problems.ts';
import { essayView } from '../../views/guide/static-pages.ts';
import { stylePageView } from '../../views/guide/style-page.ts';
import { todoView } from '../../views/guide/todo.ts';
import { definePage, definePages } from '../page.ts';

/** How the Atlas counts, and who makes it. */
export const aboutPages = [
  definePage({
    path: 'coverage/',
    template: 'coverage',
    nav: { bar: 'foot', key: 'coverage' },
    view: coverageView,
    modified: recordDay,
  }),
  definePage({
    path: 'methodology/',
    template: 'essay',
    nav: { bar: 'foot', key: 'methodology' },
    view: (context) => essayView(context, 'methodology'),
    modified: 'static',
  }),
  definePage({
    path: 'about/',
    template: 'essay',
    nav: { bar: 'foot', key: 'about' },
    view: (context) => essayView(context, 'about'),
    modified: 'static',
  }),
];

/** How to take part. */
export const contributePages = [
  definePage({
    path: 'contribute/guide/',
    template: 'guide',
    view: guideView,
    modified: 'static',
  }),
  definePage({
    path: 'contribute/problems/',
    template: 'problems',
    view: problemsView,
    modified: 'static',
  }),
  definePages({
    template: 'problemGroup',
    subjects: () => PROBLEM_GROUPS,
    path: problemGroupPath,
    view: problemGroupView,
    modified: 'static',
  }),
  definePage({ path: 'todo/', template: 'todo', view: todoView, modified: recordDay }),
  definePage({ path: 'style/', template: 'style', view: stylePageView, modified: 'static' }),
];
