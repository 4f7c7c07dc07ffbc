import { articlesDay, ownDay } from '../../analysis/last-modified.ts';
import { formerIds } from '../../analysis/old-ids.ts';
import type { Ledger } from '../../ledger/model.ts';
import { KINDS, type Topic } from '../../schema/vocabulary.ts';
import { articleView } from '../../views/article/article.ts';
import { articlesView, kindView, topicView } from '../../views/article/article-lists.ts';
import { markdownTree } from '../../views/article/markdown-alternate.ts';
import { formerPath } from '../../views/shared/frame/moved.ts';
import { thingPath, writingOf } from '../../views/shared/context.ts';
import { defineFiles, fromTree } from '../file.ts';
import { definePage, definePages } from '../page.ts';
import { movedPages } from './moved.ts';

const topicsOf = ({ articles }: Ledger): Topic[] =>
  [...new Set(articles.flatMap(({ facts }) => facts.topics))].sort();

/** Articles, and the lists of them. */
export const articlePages = [
  definePage({
    path: 'articles/',
    template: 'articles',
    nav: { bar: 'main', key: 'articles' },
    view: articlesView,
    modified: ({ articles }) => articlesDay(articles),
  }),
  definePages({
    template: 'articles',
    subjects: () => KINDS,
    path: (kind) => `kinds/${kind}/`,
    view: kindView,
    modified: ({ articles }, kind) =>
      articlesDay(articles.filter(({ facts }) => facts.kind === kind)),
  }),
  definePages({
    template: 'articles',
    subjects: topicsOf,
    path: (topic) => `topics/${topic}/`,
    view: topicView,
    modified: ({ articles }, topic) =>
      articlesDay(articles.filter(({ facts }) => facts.topics.includes(topic))),
  }),
  definePages({
    template: 'article',
    subjects: ({ articles }) => articles,
    path: thingPath,
    view: articleView,
    modified: (_ledger, { facts }) => ownDay(facts),
    file: ({ file }) => file,
  }),
  movedPages(({ articles }) => articles),
];

/** The Markdown beside the page of an article. */
const markdownPath = (page: string): string => `${page.replace(/\/$/, '')}.md`;

/** Articles as Markdown, each in the languages that it is written in. */
export const articleFiles = [
  defineFiles({
    route: 'articles/{id}.md',
    cache: 'revalidate',
    inEachLanguage: true,
    tracked: true,
    subjects: (context) =>
      context.ledger.articles.filter(
        (article) => writingOf(context, article).lang === context.lang,
      ),
    path: (article) => markdownPath(thingPath(article)),
    formerly: ({ ledger }, article) =>
      formerIds(ledger, article).map((id) => markdownPath(formerPath(article, id))),
    source: (context, article) => fromTree(markdownTree(context, article)),
  }),
];
