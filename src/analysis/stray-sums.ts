import type { Article, Claim, Ledger } from '../ledger/model.ts';
import { straySums, sumsOfClaim } from '../ledger/stray-sums.ts';
import type { Amount } from '../schema/money/money.ts';

const sumsOf = ({ amount, evidence, facts, ownDollars }: Claim): Amount[] =>
  sumsOfClaim({
    amount,
    to: evidence.to,
    dollars: ownDollars.map((own) => own.amount),
    share: facts.government_share,
  });

/** The articles whose texts, in either language, give sums of money that hang on nothing, with how many. */
export function articlesWithStraySums(ledger: Ledger): { article: Article; count: number }[] {
  const figures = new Map(ledger.funds.map(({ id, claims }) => [id, claims.flatMap(sumsOf)]));
  return ledger.articles.flatMap((article) => {
    const claimed = {
      own: article.claims.flatMap(sumsOf),
      ofFund: (id: string) => figures.get(id),
    };
    const bodies = [article.body, ...(article.zh ? [article.zh.body] : [])];
    const count = bodies.flatMap((body) => straySums(body, claimed)).length;
    return count > 0 ? [{ article, count }] : [];
  });
}
