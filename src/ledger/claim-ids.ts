import type { ClaimRecord } from '../schema/money/claim.ts';

/**
 * The addresses of an article's claims on its page, without `#`, in the order of the file: the first
 * claim about a fund is `claim-<fund>`, a further one `claim-<fund>-<id>`, or `-2`, `-3` without an id.
 */
export function claimAnchors(claims: readonly Pick<ClaimRecord, 'fund' | 'id'>[]): string[] {
  const count = new Map<string, number>();
  return claims.map(({ fund, id }) => {
    const nth = (count.get(fund) ?? 0) + 1;
    count.set(fund, nth);
    const suffix = id ? `-${id}` : nth === 1 ? '' : `-${nth}`;
    return `claim-${fund}${suffix}`;
  });
}

/** What tells a claim apart within its article, from its address there: `claim-a-fund-2` gives `a-fund-2`. */
export const claimIdIn = (anchor: string): string => anchor.slice('claim-'.length);

/** The id of a claim, as data and `revises:` give it, from its article and its address there. */
export function claimIdAt(article: string, anchor: string): string {
  return `${article}/${claimIdIn(anchor)}`;
}
