import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { columnTotal } from '../../analysis/money-rows.ts';
import { type Context, known, thingLink } from '../shared/context.ts';
import { backedFigure, documentedFigure } from '../shared/figures.ts';
import type { FigureView, ThingLink } from '../shared/types.ts';
import { yearOf } from './filters.ts';

/** What was announced in a year, and what is documented of it. */
export interface YearRow {
  year: string;
  funds: ThingLink[];
  announced: FigureView;
  documented: FigureView;
}

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
      return {
        year,
        funds: own.map(({ fund }) => thingLink(context, fund)),
        announced: backedFigure(context, href, { funds: own, ...known({ amount, range }) }),
        documented: documentedFigure(context, own, href) ?? { href },
      };
    });
}
