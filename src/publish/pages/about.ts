import { changesView } from '../../views/changes/changes.ts';
import { dataView } from '../../views/data/data-page.ts';
import { essayView } from '../../views/guide/static-pages.ts';
import { feedsView } from '../../views/feeds/feeds-page.ts';
import { PROBLEM_CODES, guideView, problemsView, problemView } from '../../views/guide/guide.ts';
import { searchView } from '../../views/search/search-page.ts';
import { stylePageView } from '../../views/guide/style-page.ts';
import { todoView } from '../../views/guide/todo.ts';
import type { Pages } from './collector.ts';

/** Search, and the pages about the Atlas itself. */
export function addAbout(pages: Pages): void {
  pages.add('search/', 'search', searchView);
  pages.add('changes/', 'changes', changesView);
  pages.add('methodology/', 'essay', (context) => essayView(context, 'methodology'));
  pages.add('about/', 'essay', (context) => essayView(context, 'about'));
  pages.add('contribute/', 'essay', (context) => essayView(context, 'contribute'));
  pages.add('contribute/guide/', 'guide', guideView);
  pages.add('contribute/problems/', 'problems', problemsView);
  for (const code of PROBLEM_CODES) {
    pages.add(`contribute/problems/${code}/`, 'problem', (context) => problemView(context, code));
  }
  pages.add('data/', 'data', dataView);
  pages.add('feeds/', 'feeds', feedsView);
  pages.add('todo/', 'todo', todoView);
  pages.add('style/', 'style', stylePageView);
}
