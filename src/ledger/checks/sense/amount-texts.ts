import { isSlippedFrom, namedSums } from '../../../rules/money/named-sums.ts';
import { isSameSum, type Sum } from '../../../rules/money/sums.ts';
import type { Amount } from '../../../schema/money/money.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import type { ArticleEntry } from '../../draft.ts';
import { sumOf } from '../../kept/text-sums.ts';
import type { Doubt } from '../answered.ts';
import type { CheckContext } from '../check.ts';

/** The sums of an article's texts, each read once. */
export interface TextSums {
  readonly title: readonly Sum[];
  readonly body: readonly Sum[];
}

/** The sums of the texts of an article that claims any. */
export function textSums({ claims, notes }: ArticleEntry): TextSums {
  const { title, body } = notes.sums ?? { title: [], body: [] };
  return claims.some(({ amount }) => amount)
    ? { title: title.map(sumOf), body: body.map(sumOf) }
    : { title: [], body: [] };
}

/** Every amount that the claims of an article give, their dollars and upper ends too. */
const amountsOf = ({ claims }: ArticleEntry): Amount[] =>
  claims.flatMap(({ amount, to, usd }) => [
    ...(amount ? [amount] : []),
    ...(to ? [to] : []),
    ...usd.map((given) => given.amount),
  ]);

/** A claim’s amount is none of the sums that its own wording prints. */
export function wordingDoubts({ report }: CheckContext, claim: DatedClaim): Doubt[] {
  const { amount, to, entry, path, facts } = claim;
  if (!amount || facts.wording === undefined) return [];
  const sums = namedSums(facts.wording);
  const own = [amount, ...(to ? [to] : [])];
  const fits = sums.some((sum) => own.some((one) => isSameSum(sum, one)));
  if (sums.length === 0 || fits) return [];
  const params = { amount: facts.amount ?? '', wording: facts.wording };
  return [
    () => {
      report('amount-against-wording', entry.at([...path, 'amount']), params);
    },
  ];
}

/**
 * The title or the text gives a claim's sum with a noughts' slip. Rule: a sum of the title that is no
 * amount of the article, or one of the text where the text gives the claim's sum nowhere, and that
 * is a usual power of ten away from the claim's amount.
 */
export function textDoubts(
  { report }: CheckContext,
  claim: DatedClaim,
  { title, body }: TextSums,
): Doubt[] {
  const { amount, entry, path, facts } = claim;
  if (!amount) return [];
  const known = amountsOf(entry);
  const slipped = (sums: readonly Sum[]) =>
    sums.find((sum) => isSlippedFrom(sum, amount) && !known.some((other) => isSameSum(sum, other)));
  const isTold =
    body.some((sum) => isSameSum(sum, amount)) ||
    entry.parsed.mentions.some(({ id, part }) => id === facts.fund && part !== undefined);
  const inTitle = title.some((sum) => isSameSum(sum, amount)) ? undefined : slipped(title);
  const found = inTitle ?? (isTold ? undefined : slipped(body));
  if (!found) return [];
  const where = inTitle ? 'title' : 'text';
  const params = { amount: facts.amount ?? '', sum: found.text, where } as const;
  return [
    () => {
      report('amount-against-text', entry.at([...path, 'amount']), params);
    },
  ];
}
