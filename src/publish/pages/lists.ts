import type { Ledger } from '../../ledger/model.ts';
import { KINDS } from '../../schema/vocabulary.ts';
import { articlesView, kindView, topicView } from '../../views/article/article-lists.ts';
import { homeView } from '../../views/home/home.ts';
import { chainsListView } from '../../views/chain/chains-list.ts';
import { fundsListView } from '../../views/fund/funds-list.ts';
import { partnersListView } from '../../views/partner/partners-list.ts';
import { placesListView } from '../../views/place/places-list.ts';
import type { Pages } from './collector.ts';

/** The home page and the lists. */
export function addLists(pages: Pages, ledger: Ledger): void {
  pages.add('', 'home', homeView);
  pages.add('articles/', 'articles', articlesView);
  pages.add('cities/', 'cities', placesListView);
  pages.add('funds/', 'funds', fundsListView);
  pages.add('partners/', 'partners', partnersListView);
  pages.add('chains/', 'chains', chainsListView);
  for (const kind of KINDS)
    pages.add(`kinds/${kind}/`, 'articles', (context) => kindView(context, kind));
  const topics = new Set(ledger.articles.flatMap(({ facts }) => facts.topics));
  for (const topic of [...topics].sort()) {
    pages.add(`topics/${topic}/`, 'articles', (context) => topicView(context, topic));
  }
}
