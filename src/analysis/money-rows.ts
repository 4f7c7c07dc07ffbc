import { Decimal } from '../rules/decimal.ts';
import { sum } from '../rules/money/totals.ts';
import type { Figure } from '../rules/money/figures.ts';
import type { Bound } from '../schema/money/claim.ts';
import type { Amount } from '../schema/money/money.ts';
import {
  type Measure,
  MONEY_COLUMNS,
  type NoSum,
  type NoSumReason,
  type Row,
} from '../schema/money/outcome.ts';
import { convertFigure, type FundAsOf } from './fund-figures.ts';
import type { Ledger } from '../ledger/model.ts';

/** Columns of the table of public money: promised, set aside, awarded, paid out. */
const PUBLIC_COLUMNS = [
  'size',
  'allocated',
  'awarded',
  'paid-out',
] as const satisfies readonly Measure[];

/** The rows whose figures are added up, each row for itself; the others are lists. */
export const SUMMED_ROWS = [
  'announced',
  'adjacent',
  'draft',
  'private',
  'unclear',
  'cancelled',
  'public-money',
] as const satisfies readonly Row[];

/** The measures of which a row has a column. */
const columnsOf = (row: Row): readonly Measure[] =>
  row === 'public-money' ? PUBLIC_COLUMNS : MONEY_COLUMNS;

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

/** Whether a figure of a fund is what the fund adds to a column of its row, and that row is summed. */
export function isInSum(then: FundAsOf, figure: Figure, ledger: Ledger): boolean {
  const summed: readonly Row[] = SUMMED_ROWS;
  if (!summed.includes(then.row) || !columnsOf(then.row).includes(figure.measure)) return false;
  const added = contribution(then, figure.measure, ledger);
  return 'yuan' in added && added.figure === figure;
}

/** The sum of a column over distinct funds. */
export function columnTotal(
  funds: readonly FundAsOf[],
  measure: Measure,
  ledger: Ledger,
): ColumnTotal {
  const distinct = [...new Map(funds.map((then) => [then.fund, then])).values()];
  const missing: Partial<Record<NoSum, number>> = {};
  const given: Extract<Contribution, { yuan: Amount }>[] = [];
  for (const then of distinct) {
    const found = contribution(then, measure, ledger);
    if ('why' in found) missing[found.why] = (missing[found.why] ?? 0) + 1;
    else given.push(found);
  }
  const end = (which: 'low' | 'high') =>
    sum(
      given.map(({ yuan, figure }) => {
        const amount = figure.disputed?.[which];
        return (amount && convertFigure({ ...figure, amount }, 'CNY', ledger.rates)) ?? yuan;
      }),
    );
  const disputed = given.some(({ figure }) => figure.disputed !== undefined);
  const [low, high] = disputed ? [end('low'), end('high')] : [];
  const amount = sum(given.map(({ yuan }) => yuan));
  const bounded = sum(
    given.filter(({ figure }) => figure.bound ?? figure.to).map(({ yuan }) => yuan),
  );
  return {
    measure,
    given: given.length,
    missing,
    ...(amount ? { amount } : {}),
    ...(bounded ? { bounded } : {}),
    ...(low && high ? { range: { low, high } } : {}),
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

/**
 * The funds of some that stand in one of some rows. Sections, findings, switches and tables all ask
 * here, so that a fund is never counted in one of them and shown in another’s row.
 */
export function fundsOfRow(funds: readonly FundAsOf[], ...rows: readonly Row[]): FundAsOf[] {
  return funds.filter(({ row }) => rows.includes(row));
}

/** The funds of a row, and the sums of its columns, as of the day that the funds are given for. */
export function moneyRow(funds: readonly FundAsOf[], row: Row, ledger: Ledger): MoneyRow {
  const own = fundsOfRow(funds, row);
  return {
    row,
    funds: own,
    columns: columnsOf(row).map((measure) => columnTotal(own, measure, ledger)),
  };
}

/** A fund's documented money in yuan; nothing where there is none, or the record has no rate. */
export function documentedYuan({ documented }: FundAsOf, { rates }: Ledger): Amount | undefined {
  return documented && convertFigure(documented, 'CNY', rates);
}

/** What is documented of some funds in yuan; nothing where no source shows any. */
export function documentedTotal(funds: readonly FundAsOf[], ledger: Ledger): Amount | undefined {
  return sum(funds.flatMap((then) => documentedYuan(then, ledger) ?? []));
}

/** What bounds that sum: what bounds its figures where they agree, else that it is a round figure. */
export function documentedBound(funds: readonly FundAsOf[]): Bound | undefined {
  const bounds = funds.flatMap(({ documented }) => (documented ? [documented.used.bound] : []));
  const [first] = bounds;
  if (bounds.every((bound) => bound === first)) return first;
  return 'about';
}

/** What contracts were awarded for, or what was paid out, the larger for each: measures are never added up. */
export function spentTotal(funds: readonly FundAsOf[], ledger: Ledger): Amount | undefined {
  return sum(
    funds
      .filter(({ row }) => row === 'public-money')
      .flatMap((then) =>
        SPENT.flatMap((measure) => {
          const found = contribution(then, measure, ledger);
          return 'why' in found ? [] : [found.yuan];
        })
          .sort((a, b) => new Decimal(b.amount).cmp(a.amount))
          .slice(0, 1),
      ),
  );
}
