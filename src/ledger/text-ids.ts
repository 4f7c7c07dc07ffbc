import type { ArticleRecord } from '../schema/article.ts';
import { claimAnchors } from './claim-ids.ts';

/*
 * The ids under which the short texts of an entry are published, and under which a translation gives
 * them in another language.
 */

/** The file of the original beside which a translation stands: `a-fund.zh.md` gives `a-fund.md`. */
export const originalOf = (file: string): string => file.replace(/\.zh\.md$/, '.md');

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
  claimAnchors(claims).map((anchor) => anchor.slice('claim-'.length));
