import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { columnTotal } from '../../analysis/money-rows.ts';
import { type Context, known, thingLink } from '../shared/context.ts';
import { backedFigure, documentedFigure } from '../shared/figures.ts';
import type { FigureView, ThingLink } from '../shared/types.ts';
import { yearOf } from './filters.ts';
import { bySize } from './section-funds.ts';

/** What was announced in a year, and what is documented of it. */
export interface YearRow {
  year: string;
  /** The largest of its funds. */
  funds: ThingLink[];
  /** How many more it has, and where they are filtered. */
  more?: { count: number; href: string };
  announced: FigureView;
  documented: FigureView;
}

/** How many funds of a year are named. */
const NAMED = 12;

/** The funds of the announced row by the year of their first claim, the earliest first. */
export function moneyYears(context: Context, funds: readonly FundAsOf[], page: string): YearRow[] {
  const { ledger } = context;
  const announced = funds.filter(({ row }) => row === 'announced');
  const byYear = Map.groupBy(announced, yearOf);
  return [...byYear]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, own]) => {
      const { amount, range } = columnTotal(own, 'size', ledger);
      const href = `${page}#row-announced`;
      const named = own.length > NAMED ? bySize(own, ledger).slice(0, NAMED) : own;
      const left = own.length - named.length;
      return {
        year,
        funds: named.map(({ fund }) => thingLink(context, fund)),
        ...(left > 0 ? { more: { count: left, href: `${page}?year=${year}#row-announced` } } : {}),
        announced: backedFigure(context, href, { funds: own, ...known({ amount, range }) }),
        documented: documentedFigure(context, own, href) ?? { href },
      };
    });
}
