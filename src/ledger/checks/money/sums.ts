import type { Amount } from '../../../schema/money/money.ts';
import type { ArticleEntry, ClaimEntry, Draft } from '../../draft.ts';
import { straySums, sumsOfClaim } from '../../stray-sums.ts';
import { type Check, type CheckContext, inBody } from '../check.ts';

const sumsOf = ({ amount, to, usd, facts }: ClaimEntry): Amount[] =>
  sumsOfClaim({
    amount,
    to,
    dollars: usd.map((given) => given.amount),
    share: facts.government_share,
  });

/** An amount that is written and cannot be read may be the very sum that a text repeats. */
const isUnread = ({ amount, to, usd, facts }: ClaimEntry): boolean =>
  (facts.amount !== undefined && amount === undefined) ||
  (facts.to !== undefined && to === undefined) ||
  facts.usd.length > usd.length;

/** The figures of a fund whose claims can all be read: looked up where a text names it beside a sum. */
function figuresByFund({ articles, fund, broken, claimedInBroken }: Draft) {
  const claims = Map.groupBy(
    articles.flatMap((entry) => entry.claims),
    ({ facts }) => facts.fund,
  );
  const known = new Set(
    fund.flatMap(({ id }) => (!broken.has(id) && claimedInBroken?.has(id) === false ? [id] : [])),
  );
  const found = new Map<string, Amount[] | undefined>();
  return (id: string): Amount[] | undefined => {
    if (!known.has(id)) return undefined;
    if (!found.has(id)) {
      const own = claims.get(id) ?? [];
      found.set(id, own.some(isUnread) ? undefined : own.flatMap(sumsOf));
    }
    return found.get(id);
  };
}

/** The article that a text belongs to: its own, or the one that it translates. */
const articlesById = ({ articles }: Draft): ReadonlyMap<string, ArticleEntry> =>
  new Map(articles.map((entry) => [entry.id, entry]));

/** No number without a claim: what a text says of money is a figure of a claim, or cited. */
export const checkSums: Check = ({ draft, report }: CheckContext) => {
  const ofFund = figuresByFund(draft);
  const articles = articlesById(draft);
  for (const entry of [...draft.articles, ...draft.translations]) {
    const article = articles.get(entry.id);
    if (!article || entry.parsed.pieces.length === 0) continue;
    if (draft.broken.has(entry.id) || article.claims.some(isUnread)) continue;
    const own = article.claims.flatMap(sumsOf);
    for (const { text, fund, ...at } of straySums(entry.parsed, { own, ofFund })) {
      if (fund === undefined) report('sum-without-source', inBody(entry, at), { text });
      else report('sum-not-of-fund', inBody(entry, at), { text, fund });
    }
  }
};
