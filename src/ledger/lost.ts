import { type Draft, things } from './draft.ts';
import { originalOf } from './text-ids.ts';

/** What a draft holds before its lost originals are looked for. */
type Before = Omit<Draft, 'lost'>;

/** An id that begins with a day, as only articles have it. */
const OF_ARTICLE = /^\d{4}-\d{2}-\d{2}-/;

/** The text of an edition in Chinese. */
const EDITION = /\/rankings\/[^/]+\/(?!index\.zh\.md$)[^/]+$/;

/** Whether a text or a claim names an article that is not there: what it told of is not known either. */
function namesLostArticle({ articles, translations, leads, broken, ...rest }: Before): boolean {
  const known = new Set(articles.map(({ id }) => id));
  const isLost = (id: string) => OF_ARTICLE.test(id) && !known.has(id) && !broken.has(id);
  const texts = [
    ...[...articles, ...translations, ...leads],
    ...[...rest.place, ...rest.fund, ...rest.partner, ...rest.chain],
  ];
  const named = texts.some(({ parsed }) => parsed.mentions.some(({ id }) => isLost(id)));
  const revised = articles.some(({ facts }) =>
    facts.claims.some(({ revises = '' }) => isLost(revises.split('/')[0] ?? '')),
  );
  return named || revised;
}

/**
 * The draft with what it lacks: the originals of translations that stand alone are told there, once.
 * Their ids count as known, so that no file which names them is told of again; and what a lost article
 * claimed, nobody knows.
 */
export function withLost(draft: Before): Draft {
  const { articles, broken } = draft;
  const lostOf = (
    translations: readonly { id: string; file: string }[],
    isThere: (translation: { id: string; file: string }) => boolean,
  ): [file: string, id: string][] =>
    translations
      .filter((one) => !broken.has(one.id) && !isThere(one))
      .map(({ id, file }) => [file, id]);
  const articleIds = new Set(articles.map(({ id }) => id));
  const thingIds = new Set(things({ ...draft, lost: new Map() }).map(({ entry }) => entry.id));
  const rankings = new Set([...draft.indexes, ...draft.editions].map(({ file }) => file));
  const lostArticles = lostOf(draft.translations, ({ id }) => articleIds.has(id));
  const lostRankings = lostOf(draft.rankingTranslations, ({ file }) =>
    rankings.has(originalOf(file)),
  );
  const lost = new Map([
    ...lostArticles,
    ...lostOf(draft.leads, ({ id }) => thingIds.has(id)),
    ...lostRankings,
  ]);
  // An edition’s id is its number, which says nothing outside its folder.
  const ids = [...lost].flatMap(([file, id]) => (EDITION.test(file) ? [] : [id]));
  const hides = lostArticles.length > 0 || namesLostArticle(draft);
  return {
    ...draft,
    lost,
    broken: new Set([...broken, ...ids]),
    claimedInBroken: hides ? undefined : draft.claimedInBroken,
  };
}
