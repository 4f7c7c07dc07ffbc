import { articlesWith } from '../../analysis/article-lists.ts';
import type { Article, Thing } from '../../ledger/model.ts';
import { type Kind, KINDS, type Topic } from '../../schema/vocabulary.ts';
import { yearOf } from '../../rules/dates.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo, nameIn, thingPath } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import { onlyPageHead, pageHead } from '../shared/frame/head.ts';
import { articleLine } from '../shared/lists.ts';
import { articlesPath } from '../shared/own-files.ts';
import { yearPath } from '../timeline/groups.ts';
import type { ArticleLine, Capped, NameView, PageHead } from '../shared/types.ts';

/** A page that lists articles: all of them, those of a kind, a topic, a thing. */
export interface ArticlesView {
  head: PageHead;
  title: string;
  intro?: string;
  /** The thing that they are about, where it is one. */
  about?: { name: NameView; href: string };
  articles: Capped<ArticleLine>;
  /** Other lists to go on to, with how many articles each holds. */
  years?: { id: string; href: string; count: number }[];
  kinds?: { id: Kind; href: string; count: number }[];
  topics?: { id: Topic; href: string; count: number }[];
}

const countBy = <K>(
  articles: readonly Article[],
  keys: (article: Article) => readonly K[],
): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const article of articles)
    for (const key of keys(article)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The kinds and topics that the record has, with how many articles each holds. */
function facets(context: Context): Required<Pick<ArticlesView, 'kinds' | 'topics'>> {
  const { articles } = context.ledger;
  const kinds = countBy(articles, ({ facts }) => [facts.kind]);
  const topics = countBy(articles, ({ facts }) => facts.topics);
  const link = <K extends string>(folder: string, counts: Map<K, number>, keys: readonly K[]) =>
    keys.flatMap((id) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, count, href: linkTo(context, `${folder}/${id}/`) }];
    });
  return {
    kinds: link('kinds', kinds, KINDS),
    topics: link('topics', topics, [...topics.keys()].sort()),
  };
}

/** How many articles the list of all shows: beyond that the years of the timeline have them, each in pages. */
const SHOWN = 100;

/** Articles as lines, as many as wanted. */
const linesOf = (
  context: Context,
  articles: readonly Article[],
  most = Infinity,
): Capped<ArticleLine> => ({
  items: articles.slice(0, most).map((article) => articleLine(context, article)),
  total: articles.length,
  ...(articles.length > most ? { all: linkTo(context, 'timeline/') } : {}),
});

/** The years that have articles, the latest first. */
function yearFacet(context: Context): Required<ArticlesView>['years'] {
  const counts = countBy(context.ledger.articles, ({ facts }) => [yearOf(facts.date)]);
  return [...counts]
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .map(([id, count]) => ({ id, count, href: linkTo(context, yearPath(id)) }));
}

/** The latest articles, with the ways to all. */
export function articlesView(context: Context): ArticlesView {
  const { title, intro } = messages(context.lang).pages.articles;
  return {
    head: onlyPageHead(context, 'articles', 'articles/', { section: 'articles' }),
    title,
    intro,
    articles: linesOf(context, context.ledger.articles, SHOWN),
    years: yearFacet(context),
    ...facets(context),
  };
}

/** The articles of a kind. */
export function kindView(context: Context, kind: Kind): ArticlesView {
  const { kindPages, main } = messages(context.lang);
  const { title, intro } = kindPages[kind];
  const above = [{ path: 'articles/', name: main.articles }];
  const articles = articlesWith(context.ledger, `kind/${kind}`);
  return {
    head: pageHead(context, {
      path: `kinds/${kind}/`,
      title,
      description: intro,
      section: 'articles',
      above,
      feed: true,
    }),
    title,
    intro,
    articles: linesOf(context, articles),
  };
}

/** The articles of a topic. */
export function topicView(context: Context, topic: Topic): ArticlesView {
  const { descriptions, main, titles, topics } = messages(context.lang);
  const title = titles.topic(topics[topic]);
  const description = descriptions.topic(topics[topic]);
  const above = [{ path: 'articles/', name: main.articles }];
  const articles = articlesWith(context.ledger, `topic/${topic}`);
  return {
    head: pageHead(context, {
      path: `topics/${topic}/`,
      title,
      description,
      section: 'articles',
      above,
      feed: true,
    }),
    title,
    articles: linesOf(context, articles),
  };
}

const SECTIONS = { place: 'cities', fund: 'funds', partner: 'partners', chain: 'chains' } as const;

/** All articles that concern a thing, where its own page shows the first few. */
export function articlesOfView(context: Context, thing: Thing): ArticlesView {
  const { descriptions, main, titles } = messages(context.lang);
  const name = nameApart(context.ledger, thing);
  const title = titles.articlesOf(nameIn(context, name));
  const section = SECTIONS[thing.type];
  return {
    head: pageHead(context, {
      path: articlesPath(thing),
      title,
      description: descriptions.articlesOf(nameIn(context, name)),
      section,
      above: [
        { path: `${section}/`, name: main[section] },
        { path: thingPath(thing), name },
      ],
    }),
    title,
    about: { name, href: linkTo(context, thingPath(thing)) },
    articles: linesOf(context, thing.articles),
  };
}
