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

/** The figures of every fund whose claims can all be read. */
function figuresByFund({ articles, fund, broken, claimedInBroken }: Draft) {
  const claims = Map.groupBy(
    articles.flatMap((entry) => entry.claims),
    ({ facts }) => facts.fund,
  );
  const known = fund.filter(({ id }) => !broken.has(id) && claimedInBroken?.has(id) === false);
  return new Map(
    known.flatMap(({ id }) => {
      const own = claims.get(id) ?? [];
      return own.some(isUnread) ? [] : [[id, own.flatMap(sumsOf)] as const];
    }),
  );
}

/** The article that a text belongs to: its own, or the one that it translates. */
const articlesById = ({ articles }: Draft): ReadonlyMap<string, ArticleEntry> =>
  new Map(articles.map((entry) => [entry.id, entry]));

/** No number without a claim: what a text says of money is a figure of a claim, or cited. */
export const checkSums: Check = ({ draft, report }: CheckContext) => {
  const figures = figuresByFund(draft);
  const articles = articlesById(draft);
  const ofFund = (id: string) => figures.get(id);
  for (const entry of [...draft.articles, ...draft.translations]) {
    const article = articles.get(entry.id);
    if (!article || draft.broken.has(entry.id) || article.claims.some(isUnread)) continue;
    const own = article.claims.flatMap(sumsOf);
    for (const { text, fund, ...at } of straySums(entry.parsed, { own, ofFund })) {
      if (fund === undefined) report('sum-without-source', inBody(entry, at), { text });
      else report('sum-not-of-fund', inBody(entry, at), { text, fund });
    }
  }
};
