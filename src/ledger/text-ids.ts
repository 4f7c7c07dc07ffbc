import type { ArticleRecord } from '../schema/article.ts';
import type { RankingRow } from '../schema/ranking.ts';
import { claimAnchors, claimIdIn } from './claim-ids.ts';

/*
 * The ids under which the short texts of an entry are published, and under which a translation gives
 * them in another language.
 */

/** The file of the original beside which a translation stands: `a-fund.zh.md` gives `a-fund.md`. */
export const originalOf = (file: string): string => file.replace(/\.zh\.md$/, '.md');

/** Finds a translation by the file of its original. */
export function byOriginal<T extends { readonly file: string }>(
  translations: readonly T[],
): (file: string) => T | undefined {
  const found = new Map(translations.map((entry) => [originalOf(entry.file), entry]));
  return (file) => found.get(file);
}

/** The ids of the parts of an article, in the order of its file: an organisation’s, `-2` for its second part. */
export function partIds(partners: ArticleRecord['partners']): string[] {
  const count = new Map<string, number>();
  return partners.map(({ id }) => {
    const nth = (count.get(id) ?? 0) + 1;
    count.set(id, nth);
    return nth === 1 ? id : `${id}-${nth}`;
  });
}

/** The ids of an article’s claims within it, in the order of its file: the fund’s, with what tells a further one apart. */
export const claimNoteIds = (claims: ArticleRecord['claims']): string[] =>
  claimAnchors(claims).map(claimIdIn);

/** What a row of an edition ranks, by its id; empty for a row that names nothing. */
export const rowId = ({ chain, city }: RankingRow): string => chain ?? city ?? '';
