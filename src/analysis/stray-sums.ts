import type { Article, Claim, Ledger } from '../ledger/model.ts';
import { persisted } from '../ledger/reads/persisted.ts';
import { onceForEach } from '../ledger/reads/reads.ts';
import { straySums, sumsOfClaim } from '../ledger/stray-sums.ts';
import type { Amount } from '../schema/money/money.ts';

const sumsOf = ({ amount, evidence, facts, ownDollars }: Claim): Amount[] =>
  sumsOfClaim({
    amount,
    to: evidence.to,
    dollars: ownDollars.map((own) => own.amount),
    share: facts.government_share,
  });

/** The sums that a fund's claims give; nothing for what is no fund. */
const sumsOfFund = onceForEach((ledger: Ledger, id: string): readonly Amount[] | undefined => {
  const found = ledger.thing(id);
  return found?.type === 'fund' && found.id === id ? found.claims.flatMap(sumsOf) : undefined;
});

/** The articles whose texts, in either language, give sums of money that hang on nothing, with how many. */
export function articlesWithStraySums(ledger: Ledger): { article: Article; count: number }[] {
  const countOf = (article: Article): number => {
    const claimed = {
      own: article.claims.flatMap(sumsOf),
      ofFund: (id: string) => sumsOfFund(ledger, id),
    };
    const bodies = [article.body, ...(article.zh ? [article.zh.body] : [])];
    return bodies.flatMap((body) => straySums(body, claimed)).length;
  };
  return ledger.articles.flatMap((article) => {
    const name = `stray-sums/${article.id}`;
    const count = persisted(ledger, { name }, () => countOf(article));
    return count > 0 ? [{ article, count }] : [];
  });
}
