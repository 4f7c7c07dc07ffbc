import type { Article, Claim, Partner, Place } from '../ledger/model.ts';
import type { Amount } from '../schema/money.ts';
import { UNRANKED_ROLES } from '../schema/vocabulary.ts';

/** The ranked places of some events, each once; districts count for their cities. */
export function rankedPlacesIn(articles: readonly Article[]): Place[] {
  const places = articles.flatMap((article) => article.places);
  return [...new Set(places.flatMap(({ countsFor }) => countsFor))];
}

/** How many organisations took part in events; those that only watched or ruled on them are left out. */
export function partnersIn(articles: readonly Article[]): number {
  const parts = articles.flatMap(({ partners }) => partners);
  return new Set(
    parts.filter(({ role }) => !UNRANKED_ROLES.includes(role)).map(({ partner }) => partner),
  ).size;
}

/** The events that a partner took part in; those that it only watched or ruled on are left out. */
export function workedIn(partner: Partner): Article[] {
  return partner.articles.filter(({ partners }) =>
    partners.some((part) => part.partner === partner && !UNRANKED_ROLES.includes(part.role)),
  );
}

/** The largest amount that an article itself claims, in yuan at the rate of its claim; what it restates is another's. */
export function largestClaim(
  article: Article,
): { claim: Claim; amount: Amount; yuan: number | undefined } | undefined {
  const sized = article.claims.flatMap((claim) => {
    if (!claim.amount || claim.evidence.restates) return [];
    return [{ claim, amount: claim.amount, yuan: claim.cny && Number(claim.cny.amount.amount) }];
  });
  return sized.sort((a, b) => (b.yuan ?? 0) - (a.yuan ?? 0))[0];
}
