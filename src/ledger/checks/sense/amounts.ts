import { CLAIMS_RATIO, MONEY } from '../../../rules/bounds.ts';
import { convert } from '../../../rules/convert.ts';
import { Decimal } from '../../../rules/decimal.ts';
import type { Amount } from '../../../schema/money/money.ts';
import type { FundKind, FundRecord } from '../../../schema/money/fund.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import type { Entry } from '../../draft.ts';
import type { Doubt } from '../answered.ts';
import type { CheckContext } from '../check.ts';

/** What of the whole record a claim is held against. */
export interface Others {
  readonly funds: ReadonlyMap<string, Entry<FundRecord>>;
  readonly byFund: ReadonlyMap<string, readonly DatedClaim[]>;
}

/** Vouchers are small, and are counted one by one. */
const MAY_BE_SMALL: readonly FundKind[] = ['consumer-vouchers'];

function yuan({ rates }: CheckContext, claim: DatedClaim, amount: Amount): Decimal | undefined {
  const converted = convert(amount, 'CNY', claim.evidence.date, rates);
  return converted && new Decimal(converted.amount.amount);
}

/** Whether the larger of two sums is so many times the smaller that one of them is a slip. */
function isFarFrom(one: Decimal, other: Decimal): boolean {
  const [smaller, larger] = one.gt(other) ? [other, one] : [one, other];
  return larger.gte(smaller.times(CLAIMS_RATIO));
}

/** How a sum lies to the bounds of money. */
function judge(
  sum: Decimal,
  mayBeSmall: boolean,
): { isError: boolean; above: boolean } | undefined {
  if (sum.gt(MONEY.most)) return { isError: true, above: true };
  if (sum.gt(MONEY.mostLikely)) return { isError: false, above: true };
  if (mayBeSmall || sum.gte(MONEY.leastLikely)) return undefined;
  return { isError: sum.lt(MONEY.least), above: false };
}

/** A sum of a claim that lies beyond a bound. */
interface Beyond {
  key: 'amount' | 'to';
  isError: boolean;
  above: boolean;
}

function beyondOf(context: CheckContext, claim: DatedClaim, { funds }: Others): Beyond[] {
  const fund = funds.get(claim.facts.fund);
  const mayBeSmall = fund !== undefined && MAY_BE_SMALL.includes(fund.facts.kind);
  return (['amount', 'to'] as const).flatMap((key) => {
    const amount = claim[key];
    const sum = amount && yuan(context, claim, amount);
    const found = sum && judge(sum, mayBeSmall);
    return found ? [{ key, ...found }] : [];
  });
}

/** Reports a sum that no country could pay, or that is no fund; gives whether there is one. */
export function checkBounds(context: CheckContext, claim: DatedClaim, others: Others): boolean {
  const { entry, path, facts } = claim;
  const errors = beyondOf(context, claim, others).filter(({ isError }) => isError);
  for (const { key, above } of errors) {
    const params = { amount: facts[key] ?? '', above };
    context.report('amount-out-of-range', entry.at([...path, key]), params);
  }
  return errors.length > 0;
}

/** A sum that is unlikely. */
export function boundDoubts(context: CheckContext, claim: DatedClaim, others: Others): Doubt[] {
  const { entry, path, facts } = claim;
  const unlikely = beyondOf(context, claim, others).filter(({ isError }) => !isError);
  return unlikely.map(({ key, above }) => () => {
    const params = { amount: facts[key] ?? '', above };
    context.report('amount-unlikely', entry.at([...path, key]), params);
  });
}

/** The claim that two contradictory ones point at: the one that stands alone, else the later one. */
function isLikelier(claim: DatedClaim, other: DatedClaim, own: readonly DatedClaim[]): boolean {
  const agree = (one: DatedClaim) =>
    own.filter(({ amount }) => amount?.amount === one.amount?.amount).length;
  const [mine, its] = [agree(claim), agree(other)];
  if (mine !== its) return mine < its;
  return own.indexOf(claim) > own.indexOf(other);
}

/** An amount many times another of the same figure. A revision may be. */
export function claimDoubts(
  { report }: CheckContext,
  claim: DatedClaim,
  { byFund }: Others,
): Doubt[] {
  const { amount, entry, path, facts, evidence } = claim;
  if (!amount || facts.revises !== undefined) return [];
  const own = (byFund.get(facts.fund) ?? []).filter(
    (other) =>
      other.amount?.currency === amount.currency &&
      other.evidence.measure === evidence.measure &&
      other.evidence.part === evidence.part &&
      other.facts.per === facts.per &&
      other.facts.years === facts.years &&
      other.facts.revises === undefined,
  );
  const other = own.find(
    (one) =>
      one.amount &&
      isFarFrom(new Decimal(one.amount.amount), new Decimal(amount.amount)) &&
      isLikelier(claim, one, own),
  );
  if (!other) return [];
  const params = {
    amount: facts.amount ?? '',
    other: other.facts.amount ?? '',
    claim: other.evidence.id,
  };
  return [
    () => {
      report('amount-against-claims', entry.at([...path, 'amount']), params);
    },
  ];
}
