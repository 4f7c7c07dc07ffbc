import matter from 'gray-matter';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventFiles, translationOf } from '../record/events.ts';

/** The languages of every peer's site. */
export const PEER_LANGS = ['en', 'zh'] as const;
export type PeerLang = (typeof PEER_LANGS)[number];

/** An article as every generator can read it. */
export interface Article {
  readonly id: string;
  readonly title: string;
  /** A whole day. */
  readonly date: string;
  /** Its places, partners, chains and funds, and its month: each has a page that lists its articles. */
  readonly tags: readonly string[];
  /** Plain Markdown. */
  readonly body: string;
}

/** The articles of a record in each language: the same, in the same order. */
export type Corpus = Readonly<Record<PeerLang, readonly Article[]>>;

interface Facts {
  title?: string;
  date: string;
  places?: string[];
  partners?: { id: string }[];
  chains?: string[];
  claims?: { fund: string }[];
}

/** The first day of a date that may be a year or a month. */
const dayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

/** Markdown without what only the Atlas knows: ids in brackets become their last part, citations go. */
export const plainBody = (body: string): string =>
  body
    .replace(/\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]/g, (_, id: string, text?: string) =>
      text === undefined || text === '' ? id : text,
    )
    .replace(/ ?\[@[^\]]*\]/g, '')
    .trim();

/** The frontmatter, dates as they are written, and the rest. */
function taken(text: string): { facts: Facts; body: string } {
  const { data, content } = matter(text);
  const [, written] = /^date: *['"]?([\d-]+)/m.exec(text) ?? [];
  return { facts: { ...data, date: written ?? '' }, body: content };
}

/** The articles of a record. An event without a translation is in English in both, as in the Atlas. */
export function corpusOf(content: string): Corpus {
  const articles = eventFiles(content).map(({ id, path, text }) => {
    const { facts, body } = taken(text);
    const date = dayOf(facts.date);
    const { places = [], partners = [], chains = [], claims = [] } = facts;
    const things = [
      ...places,
      ...partners.map((partner) => partner.id),
      ...chains,
      ...claims.map(({ fund }) => fund),
    ];
    const tags = [...new Set([...things, date.slice(0, 7)])];
    const en: Article = { id, title: facts.title ?? id, date, tags, body: plainBody(body) };
    const file = join(content, translationOf(path));
    if (!existsSync(file)) return { en, zh: en };
    const translated = taken(readFileSync(file, 'utf8'));
    const zh: Article = {
      ...en,
      title: translated.facts.title ?? en.title,
      body: plainBody(translated.body),
    };
    return { en, zh };
  });
  return { en: articles.map(({ en }) => en), zh: articles.map(({ zh }) => zh) };
}

/** How many pages a peer's site has: articles, tags, the list of tags and the home page, in each language. */
export function pagesOf(corpus: Corpus): number {
  const pages = (articles: readonly Article[]): number =>
    articles.length + new Set(articles.flatMap(({ tags }) => tags)).size + 2;
  return PEER_LANGS.reduce((sum, lang) => sum + pages(corpus[lang]), 0);
}

/**
 * Writes the articles of each language as files of Markdown with frontmatter, `<id>.md`; `key` is what their
 * tags are called.
 */
export function writeCorpus(
  corpus: Corpus,
  folderOf: (lang: PeerLang) => string,
  key = 'tags',
): void {
  for (const lang of PEER_LANGS) {
    const folder = folderOf(lang);
    mkdirSync(folder, { recursive: true });
    for (const { id, title, date, tags, body } of corpus[lang]) {
      // What is JSON is YAML.
      const facts = [
        `title: ${JSON.stringify(title)}`,
        `date: ${date}`,
        `${key}: ${JSON.stringify(tags)}`,
      ];
      writeFileSync(join(folder, `${id}.md`), `---\n${facts.join('\n')}\n---\n\n${body}\n`);
    }
  }
}

/** Writes the files of a site by their paths. */
export function writeSite(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
