import type { Ledger } from '../../ledger/model.ts';
import { KINDS } from '../../schema/vocabulary.ts';
import { articlesView, kindView, topicView } from '../../views/article/article-lists.ts';
import { homeView } from '../../views/home/home.ts';
import { chainsView, citiesView, fundsView, partnersView } from '../../views/shared/thing-lists.ts';
import type { Pages } from './collector.ts';

/** The home page and the lists. */
export function addLists(pages: Pages, ledger: Ledger): void {
  pages.add('', 'home', homeView);
  pages.add('articles/', 'articles', articlesView);
  pages.add('cities/', 'cities', citiesView);
  pages.add('funds/', 'funds', fundsView);
  pages.add('partners/', 'partners', partnersView);
  pages.add('chains/', 'chains', chainsView);
  for (const kind of KINDS)
    pages.add(`kinds/${kind}/`, 'articles', (context) => kindView(context, kind));
  const topics = new Set(ledger.articles.flatMap(({ facts }) => facts.topics));
  for (const topic of [...topics].sort()) {
    pages.add(`topics/${topic}/`, 'articles', (context) => topicView(context, topic));
  }
}
