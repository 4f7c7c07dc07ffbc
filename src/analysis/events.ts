import type { Article, Claim, Fund, Ledger, Partner, Place } from '../ledger/model.ts';
import type { Amount } from '../schema/money/money.ts';
import { UNRANKED_ROLES } from '../schema/vocabulary.ts';
import { rankedAbove } from './roll-up.ts';

/** The ranked places of some events on a day, each once; districts count for their cities. */
export function rankedPlacesIn(ledger: Ledger, articles: readonly Article[], day: string): Place[] {
  const places = articles.flatMap((article) => article.places);
  return rankedAbove(ledger, places, day);
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

/** The funds that an event itself makes claims about; what it only restates is another event’s. */
export const fundsOfEvent = ({ claims }: Article): Fund[] => [
  ...new Set(claims.filter(({ evidence }) => !evidence.restates).map(({ fund }) => fund)),
];

/**
 * An event’s own figure: that of its first claim with an amount that does not restate, in yuan too at the
 * rate of its claim. Nothing where all restate, and nothing where it tells of several funds: no one
 * of their sums is the event’s.
 */
export function claimOfEvent(
  article: Article,
): { claim: Claim; amount: Amount; yuan: number | undefined } | undefined {
  if (fundsOfEvent(article).length !== 1) return undefined;
  for (const claim of article.claims) {
    if (!claim.amount || claim.evidence.restates || claim.evidence.titleOnly) continue;
    return { claim, amount: claim.amount, yuan: claim.cny && Number(claim.cny.amount.amount) };
  }
  return undefined;
}
