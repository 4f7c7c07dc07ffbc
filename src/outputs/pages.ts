import type { Article, Ledger, Thing } from '../ledger/model.ts';
import { PROBLEM_CODES, guideView, problemsView, problemView } from '../views/guide.ts';
import { KINDS } from '../schema/vocabulary.ts';
import { LANGS, type Lang } from '../site/lang.ts';
import { pathIn, type Site } from '../site/site.ts';
import { yearsOf } from '../views/as-of.ts';
import { articleView } from '../views/article.ts';
import { chainView } from '../views/chain.ts';
import { changesView } from '../views/changes.ts';
import { type Context, rankingPath, thingPath } from '../views/context.ts';
import { dataView } from '../views/data.ts';
import { essayView } from '../views/essays.ts';
import { feedsView } from '../views/feeds.ts';
import { fundView } from '../views/fund.ts';
import { homeView } from '../views/home.ts';
import { CAP } from '../views/lines.ts';
import { articlesOfView, articlesView, kindView, topicView } from '../views/article-lists.ts';
import { chainsView, citiesView, fundsView, partnersView } from '../views/thing-lists.ts';
import { formerPath, movedView } from '../views/moved.ts';
import { notFoundView } from '../views/not-found.ts';
import { partnerView } from '../views/partner.ts';
import { placeView } from '../views/place.ts';
import { editionView } from '../views/edition.ts';
import { indexView } from '../views/index.ts';
import { rankingsView } from '../views/rankings.ts';
import { citiesRanking } from '../views/ranking-cities.ts';
import { chainsRanking, partnersRanking } from '../views/ranking-counts.ts';
import { fundsRanking } from '../views/ranking-funds.ts';
import { searchView } from '../views/search.ts';
import { stylePageView } from '../views/style-page.ts';
import { timelineView, timelineYearView } from '../views/timeline.ts';
import { todoView } from '../views/todo.ts';
import { PageError } from './page-error.ts';
import type { TemplateName, Views } from './views.ts';

/** A page of the site: where it stands, the template it is made with, and its view. */
export interface PageOutput<T extends TemplateName = TemplateName> {
  /** Without the base, with the language: `zh/cities/nanjing/`; empty for the home page. */
  path: string;
  lang: Lang;
  template: T;
  /** The file of the record that it shows, for a message about it. */
  file?: string;
  view: () => Views[T];
}

/** Collects the pages of one language. */
class Pages {
  readonly pages: PageOutput[] = [];
  readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  add<T extends TemplateName>(
    path: string,
    template: T,
    view: (context: Context) => Views[T],
    file?: string,
  ): void {
    const { context } = this;
    const { lang } = context;
    const make = (): Views[T] => {
      try {
        return view(context);
      } catch (error) {
        throw new PageError(file ?? path, error);
      }
    };
    const page: PageOutput<T> = { path: pathIn(lang, path), lang, template, view: make };
    this.pages.push(file === undefined ? page : { ...page, file });
  }
}

const THING_VIEWS = {
  place: { template: 'city', view: placeView },
  fund: { template: 'fund', view: fundView },
  partner: { template: 'partner', view: partnerView },
  chain: { template: 'chain', view: chainView },
} as const;

function addThing(pages: Pages, thing: Thing): void {
  const { template, view } = THING_VIEWS[thing.sort];
  const path = thingPath(thing);
  pages.add(path, template, (context) => view(context, thing as never), thing.file);
  if (thing.articles.length > CAP) {
    pages.add(
      `${path}articles/`,
      'articles',
      (context) => articlesOfView(context, thing),
      thing.file,
    );
  }
}

function addEntries(pages: Pages, ledger: Ledger): void {
  const things = [...ledger.places, ...ledger.funds, ...ledger.partners, ...ledger.chains];
  for (const article of ledger.articles) {
    pages.add(
      thingPath(article),
      'article',
      (context) => articleView(context, article),
      article.file,
    );
  }
  for (const thing of things) addThing(pages, thing);
  for (const entry of [...ledger.articles, ...things] as (Article | Thing)[]) {
    for (const id of entry.facts.formerly) {
      pages.add(
        formerPath(entry, id),
        'moved',
        (context) => movedView(context, entry, id),
        entry.file,
      );
    }
  }
}

function addLists(pages: Pages, ledger: Ledger): void {
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
  pages.add('timeline/', 'timeline', timelineView);
  for (const year of yearsOf(ledger)) {
    pages.add(`timeline/${year}/`, 'timeline', (context) => timelineYearView(context, year));
  }
}

function addRankings(pages: Pages, ledger: Ledger): void {
  pages.add('rankings/', 'rankings', rankingsView);
  for (const year of [undefined, ...yearsOf(ledger)]) {
    const below = year === undefined ? '' : `${year}/`;
    pages.add(`rankings/cities/${below}`, 'rankedCities', (context) =>
      citiesRanking(context, year),
    );
    pages.add(`rankings/funds/${below}`, 'rankedFunds', (context) => fundsRanking(context, year));
    pages.add(`rankings/partners/${below}`, 'rankedCounts', (context) =>
      partnersRanking(context, year),
    );
    pages.add(`rankings/chains/${below}`, 'rankedCounts', (context) =>
      chainsRanking(context, year),
    );
  }
  for (const index of ledger.indexes) {
    pages.add(rankingPath(index), 'index', (context) => indexView(context, index), index.file);
    for (const edition of index.editions) {
      pages.add(
        rankingPath(index, edition),
        'edition',
        (context) => editionView(context, edition),
        edition.file,
      );
    }
  }
}

function addAbout(pages: Pages): void {
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

/** Every page of the site, in both languages. */
export function pagesOf(ledger: Ledger, site: Site): PageOutput[] {
  return LANGS.flatMap((lang) => {
    const pages = new Pages({ ledger, site, lang });
    addLists(pages, ledger);
    addEntries(pages, ledger);
    addRankings(pages, ledger);
    addAbout(pages);
    // A host looks for one such page only, at the root.
    if (lang === LANGS[0]) pages.add('404.html', 'notFound', notFoundView);
    return pages.pages;
  });
}
