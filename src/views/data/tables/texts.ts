import type { Article, Ledger } from '../../../ledger/model.ts';
import { TRANSLATED, WRITTEN } from '../../../i18n/pick.ts';
import { textLines } from '../../shared/prose.ts';
import { reference, type Row, type RowsOfEntry, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

/** Plain text holds no address: any site will do. */
const NOWHERE = { origin: '', base: '/' };

/** The rows of an article, one for each language that it is written in. */
function rowsOf(ledger: Ledger, article: Article): Row[] {
  const row = (
    lang: typeof WRITTEN | typeof TRANSLATED,
    title: string,
    body: Article['body'],
  ): Row => ({
    article: article.id,
    language: lang,
    title,
    text: textLines({ ledger, site: NOWHERE, lang }, body, lang).join('\n\n'),
  });
  const { zh } = article;
  return [
    row(WRITTEN, article.facts.title, article.body),
    ...(zh ? [row(TRANSLATED, zh.title, zh.body)] : []),
  ];
}

const byEntry = (ledger: Ledger): RowsOfEntry[] =>
  ledger.articles.map((article) => ({ id: article.id, rows: () => rowsOf(ledger, article) }));

/** What the articles tell, without marks, for programs that read text. */
export const eventsText: Table = {
  name: 'events_text',
  title: 'Texts of articles',
  description:
    'The text of each article as plain text, a row for each language that it is written in; names stand for mentions, and citations are left out.',
  key: ['article', 'language'],
  columns: [
    reference('article', 'articles', 'The article.', REQUIRED),
    text('language', 'The language of title and text (BCP 47).', {
      ...REQUIRED,
      values: [WRITTEN, TRANSLATED],
    }),
    text('title', 'The title in that language.', REQUIRED),
    text('text', 'The paragraphs, parted by an empty line.', REQUIRED),
  ],
  count: ({ articles }) => articles.reduce((sum, { zh }) => sum + (zh ? 2 : 1), 0),
  byEntry,
  rows: (ledger) => byEntry(ledger).flatMap(({ rows }) => rows()),
};
