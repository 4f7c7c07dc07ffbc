import { convert, type Rates } from '../../rules/convert.ts';
import { ownDollarsDiffer } from '../../rules/slips.ts';
import type { Amount } from '../../schema/money/money.ts';
import { claimAnchors, claimIdAt } from '../claim-ids.ts';
import type { ClaimEntry } from '../draft.ts';
import type { EntityLookup } from '../entity-lookup.ts';
import { evidenceOf, tierOf } from '../evidence.ts';
import type { Claim, LinkedSource } from '../model.ts';
import type { ArticleNode, ClaimNode } from '../nodes.ts';

/** The sources' own dollars, equal amounts together, in the order of the amounts. */
function ownDollars(
  { amount, usd: given }: ClaimEntry,
  date: string,
  sources: (ids: readonly string[]) => LinkedSource[],
  rates: Rates,
): Claim['ownDollars'] {
  const groups = Map.groupBy(given, (dollars) => dollars.amount.amount);
  return [...groups]
    .map(([value, equal]) => {
      const usd: Amount = { amount: value, currency: 'USD' };
      const differs = amount !== undefined && ownDollarsDiffer(amount, usd, date, rates);
      return { amount: usd, differs, sources: sources(equal.map(({ source }) => source)) };
    })
    .sort((a, b) => Number(a.amount.amount) - Number(b.amount.amount));
}

/** The claims of an article, linked to their funds and sources, converted at the rate of their date. */
export function linkClaims(
  article: ArticleNode,
  entries: readonly ClaimEntry[],
  find: EntityLookup,
  rates: Rates,
): ClaimNode[] {
  const listed = new Map(article.sources.map((source) => [source.id, source]));
  const sources = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => listed.get(id)).filter((source) => source !== undefined);
  const anchors = claimAnchors(entries.map(({ facts }) => facts));
  return entries.map((entry, at) => {
    const { facts, amount } = entry;
    const fund = find.fund(facts.fund);
    const anchor = anchors[at] ?? '';
    const date = facts.as_of ?? article.facts.date;
    const own = sources(facts.sources);
    const tier = tierOf(own);
    const id = claimIdAt(article.id, anchor);
    const claim: ClaimNode = {
      id,
      anchor,
      facts,
      article,
      fund,
      date,
      tier,
      amount,
      sources: own,
      cny: amount && convert(amount, 'CNY', date, rates),
      usd: amount && convert(amount, 'USD', date, rates),
      ownDollars: ownDollars(entry, date, sources, rates),
      evidence: evidenceOf(entry, { id, fund: fund.id, date, sources: own }),
    };
    fund.claims.push(claim);
    return claim;
  });
}
