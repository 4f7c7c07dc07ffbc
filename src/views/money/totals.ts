import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { type ColumnTotal, contribution, type MoneyRow } from '../../analysis/money-rows.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import { type Measure, totalName } from '../../schema/money/outcome.ts';
import { type Context, known } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { doubtMark } from '../shared/doubts.ts';
import type { DoubtView, FigureView, NameView } from '../shared/types.ts';
import { bySize, rowLinks } from './section-funds.ts';

/** The sum of a measure over the funds of a row. */
export interface TotalView {
  /** Its anchor on the page of the money. */
  anchor: string;
  measure: Measure;
  /** Leads to the first of the rows that it sums. */
  figure: FigureView;
  given: number;
  missing: number;
  /** What of the sum rests on a bound or on the lower end of a range, where it is not all of it. */
  bounded?: Amount;
  /** What is in doubt of the funds that give it, leading to their rows. */
  doubt?: DoubtView;
  /** The funds that give it, each a link to its row; where they are many, the largest. */
  funds: { href: string; name: NameView }[];
  /** How many more funds give it. */
  more: number;
}

/** How many of the funds that give a sum are named. */
const NAMED = 12;

/** A bound that a sum has as a whole: that of the only figure in it. */
function boundOf(
  giving: readonly FundAsOf[],
  { measure }: ColumnTotal,
  context: Context,
): Bound | undefined {
  const [only, other] = giving;
  if (!only || other) return undefined;
  const found = contribution(only, measure, context.ledger);
  return found.figure?.bound;
}

/** The sum of a column as a figure, with the bound that it has as a whole. */
export function columnFigure(
  context: Context,
  column: ColumnTotal,
  funds: readonly FundAsOf[],
): { amount: Amount; bound?: Bound } | undefined {
  if (!column.amount) return undefined;
  const bound = boundOf(givingOf(context, column, funds), column, context);
  return { amount: column.amount, ...(bound ? { bound } : {}) };
}

const givingOf = ({ ledger }: Context, { measure }: ColumnTotal, funds: readonly FundAsOf[]) =>
  funds.filter((then) => 'yuan' in contribution(then, measure, ledger));

/** The weightiest doubt of some funds, leading to their rows. */
function doubtOf(context: Context, funds: readonly FundAsOf[], href: string) {
  const things = funds.map(({ fund }) => fund);
  const mark = doubtMark(context, things, context.ledger.today);
  return mark && { ...mark, href };
}

/** What a sum must say beside itself: what of it rests on a bound, and what is in doubt of the funds that give it. */
export function caveatsOf(
  context: Context,
  column: ColumnTotal,
  funds: readonly FundAsOf[],
  href: string,
): Pick<TotalView, 'bounded' | 'doubt'> {
  const isBound = columnFigure(context, column, funds)?.bound !== undefined;
  return {
    ...known({ doubt: doubtOf(context, givingOf(context, column, funds), href) }),
    ...(column.bounded && !isBound ? { bounded: column.bounded } : {}),
  };
}

/** The totals of a row, each leading to the rows that it sums on the page at `page`. */
export function totalViews(context: Context, row: MoneyRow, page: string): TotalView[] {
  const rowOf = rowLinks(context);
  return row.columns.map((column) => {
    const giving = givingOf(context, column, row.funds);
    const named = giving.length > NAMED ? bySize(giving, context.ledger).slice(0, NAMED) : giving;
    const sum = columnFigure(context, column, row.funds);
    const [first] = giving;
    const href = first && giving.length === 1 ? rowOf(first.fund.id) : `${page}#row-announced`;
    return {
      anchor: totalName(column.measure),
      measure: column.measure,
      figure: {
        href,
        ...sum,
        ...known({ disputed: column.range }),
      },
      given: column.given,
      missing: row.funds.length - column.given,
      ...caveatsOf(context, column, row.funds, href),
      funds: named.map(({ fund }) => ({ href: rowOf(fund.id), name: nameOf(fund) })),
      more: giving.length - named.length,
    };
  });
}
