import { tierOfVersion1 } from '../../../rules/money/outside-names.ts';
import { READINGS, SOURCE_TIERS } from '../../../schema/money/outcome.ts';
import { TIERS } from '../../../schema/money/version-1.ts';
import { PUBLISHER_KINDS } from '../../../schema/publisher.ts';
import { FORMS } from '../../../schema/source.ts';
import { DATE } from './articles.ts';
import { dateColumns, dateValues } from './dates.ts';
import { boolean, day, reference, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

export const sources: Table = {
  name: 'sources',
  title: 'Sources of articles',
  description: 'Every page that an article cites; one page may stand under several articles.',
  key: ['article', 'id'],
  columns: [
    reference('article', 'articles', 'The article that cites it.', REQUIRED),
    text('id', 'Its name within the article.', REQUIRED),
    text('title', 'The title.', REQUIRED),
    text('publisher', 'Who published it, by name.', REQUIRED),
    reference('publisher_id', 'publishers', 'Who published it, by id.', REQUIRED),
    text('publisher_kind', 'What publishes there.', { ...REQUIRED, values: PUBLISHER_KINDS }),
    text('form', 'What sort of text it is.', { ...REQUIRED, values: FORMS }),
    text('url', 'Where it stands.', REQUIRED),
    text('archive', 'An archived copy.'),
    text('gone', `Since when the address is dead, or no longer its publisher’s, ${DATE}.`),
    boolean('hijacked', 'Whether somebody else has taken the address over.', REQUIRED),
    text('published', `When it was published, ${DATE}.`),
    day('accessed', 'When it was last read.'),
    text('language', 'Its language (BCP 47).'),
    text('tier', 'Deprecated, see source_tier. Its rank.', { ...REQUIRED, values: TIERS }),
    text('source_tier', 'How near it is to what it tells, from publisher_kind and form.', {
      ...REQUIRED,
      values: SOURCE_TIERS,
    }),
    text('read', 'How much of it somebody saw; blank weighs as an excerpt.', { values: READINGS }),
    text('quote', 'The clause that says so, in its own language.'),
    ...dateColumns('published'),
  ],
  rows: ({ articles }) =>
    articles.flatMap((article) =>
      article.sources.map((source) => ({
        article: article.id,
        id: source.id,
        title: source.title,
        publisher: source.publisher.facts.names.en,
        publisher_id: source.publisher.id,
        publisher_kind: source.publisher.facts.kind,
        form: source.form,
        url: source.url,
        archive: source.archive ?? null,
        gone: source.gone ?? null,
        hijacked: source.hijacked === true,
        published: source.published ?? null,
        accessed: source.accessed ?? null,
        language: source.language ?? null,
        tier: tierOfVersion1(source.tier),
        source_tier: source.tier,
        read: source.read ?? null,
        quote: source.quote ?? null,
        ...dateValues('published', source.published),
      })),
    ),
};

export const publishers: Table = {
  name: 'publishers',
  title: 'Publishers of sources',
  description: 'Who publishes the pages that the record cites, each once under all its spellings.',
  key: ['id'],
  columns: [
    text('id', 'The id.', REQUIRED),
    text('name_en', 'The name in English.', REQUIRED),
    text('name_zh', 'The name in Chinese.'),
    text('kind', 'What publishes there.', { ...REQUIRED, values: PUBLISHER_KINDS }),
    boolean('local', 'Whether it is a paper or station of one city or province.', REQUIRED),
    text('country', 'Its country (ISO 3166-1).'),
    text('language', 'The language that it mostly publishes in (BCP 47).'),
    text('ceased', `When it ceased to publish, ${DATE}.`),
    text('homepage', 'Its own site.'),
    text('aliases', 'Other spellings of its name, parted by “; ”.'),
  ],
  rows: ({ publishers: all }) =>
    all.map(({ id, facts }) => ({
      id,
      name_en: facts.names.en,
      name_zh: facts.names.zh ?? null,
      kind: facts.kind,
      local: facts.local === true,
      country: facts.country ?? null,
      language: facts.language ?? null,
      ceased: facts.ceased ?? null,
      homepage: facts.homepage ?? null,
      aliases: facts.aliases.join('; ') || null,
    })),
};
