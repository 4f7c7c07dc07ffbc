import { yearOf } from '../../../rules/dates.ts';
import { KINDS, ROLES } from '../../../schema/vocabulary.ts';
import { dateColumns, dateValues } from './dates.ts';
import { type Column, day, integer, reference, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;
/** How dates stand in the tables. */
export const DATE = 'as precise as known: 2018-07-23, 2018-07 or 2018 (EDTF level 0)';

export const articles: Table = {
  name: 'articles',
  title: 'Articles',
  description: 'Every event, the newest first.',
  key: ['id'],
  columns: [
    text('id', 'The id, which is also the last part of its address.', REQUIRED),
    text('date', `When it happened, ${DATE}.`, REQUIRED),
    integer('year', 'The year in which it happened.', REQUIRED),
    text('kind', 'What kind of event it is.', { ...REQUIRED, values: KINDS }),
    text('title', 'What happened, in English.', REQUIRED),
    text('title_zh', 'What happened, in Chinese, where the record has it.'),
    integer('claims', 'How many claims it makes.', REQUIRED),
    integer('sources', 'How many sources it cites.', REQUIRED),
    day('added', 'When it entered the record.', REQUIRED),
    day('reviewed', 'When it was last held against its sources.'),
    ...dateColumns('date', REQUIRED),
  ],
  rows: ({ articles: all }) =>
    all.map(({ id, facts, claims, zh }) => ({
      id,
      date: facts.date,
      year: Number(yearOf(facts.date)),
      kind: facts.kind,
      title: facts.title,
      title_zh: zh?.title ?? null,
      claims: claims.length,
      sources: facts.sources.length,
      added: facts.added,
      reviewed: facts.reviewed ?? null,
      ...dateValues('date', facts.date),
    })),
};

type Article = Parameters<Table['rows']>[0]['articles'][number];

/** A table of pairs of an article and what it is about, which the other column names. */
function pairs(
  name: string,
  title: string,
  about: Column,
  values: (article: Article) => readonly string[],
): Table {
  return {
    name,
    title,
    description: 'One row for each pair.',
    key: ['article', about.name],
    columns: [reference('article', 'articles', 'The article.', REQUIRED), about],
    rows: ({ articles: all }) =>
      all.flatMap((article) =>
        values(article).map((value) => ({ article: article.id, [about.name]: value })),
      ),
  };
}

export const articleCities = pairs(
  'article_cities',
  'Places of articles',
  reference('city', 'cities', 'What it is about.', REQUIRED),
  ({ places }) => places.map(({ id }) => id),
);
export const articleChains = pairs(
  'article_chains',
  'Chains of articles',
  reference('chain', 'chains', 'What it is about.', REQUIRED),
  ({ chains }) => chains.map(({ id }) => id),
);
export const articleTopics = pairs(
  'article_topics',
  'Topics of articles',
  text('topic', 'What it is about.', REQUIRED),
  ({ facts }) => facts.topics,
);

export const articlePartners: Table = {
  name: 'article_partners',
  title: 'Partners in articles',
  description: 'Who took part in what, and how; an organisation may have two roles in one event.',
  key: ['article', 'n'],
  columns: [
    reference('article', 'articles', 'The article.', REQUIRED),
    integer('n', 'The place in the article’s list, from 1.', REQUIRED),
    reference('partner', 'partners', 'The organisation.', REQUIRED),
    text('role', 'Its part.', { ...REQUIRED, values: ROLES }),
    text('detail', 'Its part in the source’s wording.'),
  ],
  rows: ({ articles: all }) =>
    all.flatMap(({ id, partners }) =>
      partners.map(({ partner, role, detail }, at) => ({
        article: id,
        n: at + 1,
        partner: partner.id,
        role,
        detail: detail ?? null,
      })),
    ),
};
