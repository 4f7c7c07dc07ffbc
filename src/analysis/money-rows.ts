import { Decimal } from '../rules/decimal.ts';
import type { Figure } from '../rules/figures.ts';
import type { Amount } from '../schema/money.ts';
import type { Measure, NoSum, NoSumReason, Row } from '../schema/outcome.ts';
import { convertFigure, type FundAsOf } from './fund-figures.ts';
import type { Ledger } from '../ledger/model.ts';

/** Columns of the table of what became of the money, in the order in which money goes through them. */
const MONEY_COLUMNS = [
  'size',
  'allocated',
  'subscribed',
  'paid-in',
  'invested',
  'returned',
] as const satisfies readonly Measure[];

/** Columns of the table of public money: promised, set aside, awarded, paid out. */
const PUBLIC_COLUMNS = [
  'size',
  'allocated',
  'awarded',
  'paid-out',
] as const satisfies readonly Measure[];

/** Measures of public money that was spent. */
const SPENT = ['awarded', 'paid-out'] as const satisfies readonly Measure[];

/** What one fund adds to a column. */
export type Contribution =
  | { readonly yuan: Amount; readonly figure: Figure }
  | { readonly why: NoSum; readonly figure?: Figure };

/** The sum of a column over some funds. */
export interface ColumnTotal {
  readonly measure: Measure;
  /** In yuan; missing where no fund gives an amount: unknown is not zero. */
  readonly amount?: Amount;
  /** How many funds give an amount. */
  readonly given: number;
  /** How many funds give none, by reason. */
  readonly missing: Readonly<Partial<Record<NoSum, number>>>;
  /** Of the sum, what rests on a bound, or on the lower end of a range. */
  readonly bounded?: Amount;
  /** What it may be by the lowest and the highest claims, where figures among them are disputed. */
  readonly range?: { readonly low: Amount; readonly high: Amount };
}

const yuanOf = (value: Decimal): Amount => ({ amount: value.toFixed(), currency: 'CNY' });

/**
 * What a fund adds to a column: its figure of that measure in yuan, or why there is none. The whole is
 * taken; where only parts are known, the larger part.
 */
export function contribution(then: FundAsOf, measure: Measure, ledger: Ledger): Contribution {
  const own = then.money.filter((figure) => figure.measure === measure);
  const figure = own.find(({ part }) => part === undefined) ?? own[0];
  if (!figure) {
    const unread = then.claims.some(
      ({ evidence }) => evidence.measure === measure && evidence.amount && evidence.titleOnly,
    );
    return { why: unread ? 'title-only' : 'not-given' };
  }
  if (figure.per) return { why: 'yearly', figure };
  const yuan = convertFigure(figure, 'CNY', ledger.rates);
  return yuan ? { yuan, figure } : { why: 'no-rate', figure };
}

/** The sum of a column over distinct funds. */
export function columnTotal(
  funds: readonly FundAsOf[],
  measure: Measure,
  ledger: Ledger,
): ColumnTotal {
  const distinct = [...new Map(funds.map((then) => [then.fund, then])).values()];
  const missing: Partial<Record<NoSum, number>> = {};
  let [sum, bounded, low, high] = [0, 0, 0, 0].map(() => new Decimal('0')) as [
    Decimal,
    Decimal,
    Decimal,
    Decimal,
  ];
  let given = 0;
  let isDisputed = false;
  for (const then of distinct) {
    const found = contribution(then, measure, ledger);
    if ('why' in found) {
      missing[found.why] = (missing[found.why] ?? 0) + 1;
      continue;
    }
    given += 1;
    const { yuan, figure } = found;
    sum = sum.plus(yuan.amount);
    if (figure.bound || figure.to) bounded = bounded.plus(yuan.amount);
    const inYuan = (amount: Amount) =>
      convertFigure({ ...figure, amount }, 'CNY', ledger.rates)?.amount ?? yuan.amount;
    low = low.plus(figure.disputed ? inYuan(figure.disputed.low) : yuan.amount);
    high = high.plus(figure.disputed ? inYuan(figure.disputed.high) : yuan.amount);
    isDisputed ||= figure.disputed !== undefined;
  }
  return {
    measure,
    given,
    missing,
    ...(given > 0 ? { amount: yuanOf(sum) } : {}),
    ...(bounded.gt('0') ? { bounded: yuanOf(bounded) } : {}),
    ...(isDisputed ? { range: { low: yuanOf(low), high: yuanOf(high) } } : {}),
  };
}

/**
 * Why a fund adds nothing to a column of the headline; nothing where it does. What keeps it out of the
 * announced row comes first: no other reason stands for it.
 */
export function whyNoSum(
  then: FundAsOf,
  measure: Measure,
  ledger: Ledger,
): NoSumReason | undefined {
  if (then.excluded) return then.excluded;
  const found = contribution(then, measure, ledger);
  return 'why' in found ? found.why : undefined;
}

/** A row of totals: the funds that stand in it, and the sum of every column over these same funds. */
export interface MoneyRow {
  readonly row: Row;
  readonly funds: readonly FundAsOf[];
  readonly columns: readonly ColumnTotal[];
}

/** The funds of a row, and the sums of its columns, as of the day that the funds are given for. */
export function moneyRow(funds: readonly FundAsOf[], row: Row, ledger: Ledger): MoneyRow {
  const own = funds.filter((then) => then.row === row);
  const measures = row === 'public-money' ? PUBLIC_COLUMNS : MONEY_COLUMNS;
  return {
    row,
    funds: own,
    columns: measures.map((measure) => columnTotal(own, measure, ledger)),
  };
}

/** A fund's documented money in yuan; nothing where there is none, or the record has no rate. */
export function documentedYuan({ documented }: FundAsOf, { rates }: Ledger): Amount | undefined {
  return documented && convertFigure(documented, 'CNY', rates);
}

/** What is documented of some funds in yuan; nothing where no source shows any. */
export function documentedTotal(funds: readonly FundAsOf[], ledger: Ledger): Amount | undefined {
  const sums = funds.flatMap((then) => documentedYuan(then, ledger) ?? []);
  if (sums.length === 0) return undefined;
  return yuanOf(sums.reduce((sum, { amount }) => sum.plus(amount), new Decimal('0')));
}

/** What contracts were awarded for, or what was paid out, the larger for each: measures are never added up. */
export function spentTotal(funds: readonly FundAsOf[], ledger: Ledger): Amount | undefined {
  const sums = funds
    .filter(({ row }) => row === 'public-money')
    .flatMap((then) => {
      const known = SPENT.flatMap((measure) => {
        const found = contribution(then, measure, ledger);
        return 'why' in found ? [] : [new Decimal(found.yuan.amount)];
      });
      return known.sort((a, b) => b.cmp(a)).slice(0, 1);
    });
  if (sums.length === 0) return undefined;
  return yuanOf(sums.reduce((sum, one) => sum.plus(one.toFixed()), new Decimal('0')));
}
