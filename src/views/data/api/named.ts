import type { Article, Place, Thing } from '../../../ledger/model.ts';

/** What is called how, by ids: names of things, titles of articles. */
type Named = Record<string, { en: string; zh: string | null }>;

/** What things and articles are called, each once, in the order of their ids. */
function named(things: readonly Thing[], articles: readonly Article[] = []): Named {
  const all: [string, Named[string]][] = [
    ...things.map(({ id, facts: { names } }): [string, Named[string]] => [
      id,
      { en: names.en, zh: names.zh ?? null },
    ]),
    ...articles.map(({ id, facts, zh }): [string, Named[string]] => [
      id,
      { en: facts.title, zh: zh?.title ?? null },
    ]),
  ];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** What an article’s things are called. */
export const namedInArticle = ({ places, chains, partners, claims }: Article): Named =>
  named([
    ...places,
    ...chains,
    ...partners.map(({ partner }) => partner),
    ...claims.map(({ fund }) => fund),
  ]);

/** What the things around a place and the articles about it are called. */
export const namedInPlace = (place: Place): Named =>
  named(
    [
      place.province,
      ...place.ancestors,
      ...place.children,
      ...place.countsFor,
      ...(place.successor ? [place.successor] : []),
      ...place.predecessors,
      ...place.funds,
      ...place.residents,
    ],
    place.articles,
  );
