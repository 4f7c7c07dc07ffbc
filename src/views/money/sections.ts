import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { columnTotal, fundsOfRow } from '../../analysis/money-rows.ts';
import { Decimal } from '../../rules/decimal.ts';
import type { Measure, Row } from '../../schema/money/outcome.ts';
import type { Context } from '../shared/context.ts';
import { type MoneyFundRow, moneyFundRow } from './fund-row.ts';
import type { Scale } from './scale.ts';
import { caveatsOf, columnFigure, type TotalView } from './totals.ts';

/** The sections of the table: which rows of the record each shows. */
const SECTIONS = {
  announced: ['announced'],
  adjacent: ['adjacent'],
  draft: ['draft'],
  private: ['private', 'unclear'],
  'public-money': ['public-money'],
  none: ['none', 'cancelled', 'listed'],
} as const satisfies Record<string, readonly Row[]>;

export type SectionKey = keyof typeof SECTIONS;

/** Sections whose funds have nothing in common that could be added up. */
const UNSUMMED: readonly SectionKey[] = ['none', 'private'];

/** Funds whose money is counted alike. */
export interface MoneySection {
  key: SectionKey;
  rows: MoneyFundRow[];
  /** What they give of each measure, where that is a sum of its own. */
  sums: Omit<TotalView, 'anchor' | 'funds'>[];
}

/** By size, the largest first; without one by what is documented, then as the record has them. */
export function compareBySize(a: MoneyFundRow, b: MoneyFundRow): number {
  const value = ({ yuan, documentedYuan }: MoneyFundRow) =>
    [yuan ?? '-1', documentedYuan ?? '-1'] as const;
  const [[sizeA, restA], [sizeB, restB]] = [value(a), value(b)];
  return new Decimal(sizeB).cmp(sizeA) || new Decimal(restB).cmp(restA);
}

const MEASURES: Readonly<Record<string, readonly Measure[]>> = {
  'public-money': ['size', 'allocated', 'awarded', 'paid-out'],
};

/** The sections that have a fund today, in order; every fund stands in one of them. */
export function moneySections(
  context: Context,
  funds: readonly FundAsOf[],
  scale: Scale,
  page: string,
): MoneySection[] {
  const { ledger } = context;
  return (Object.keys(SECTIONS) as SectionKey[]).flatMap((key): MoneySection[] => {
    const own = fundsOfRow(funds, ...SECTIONS[key]);
    if (own.length === 0) return [];
    const href = `${page}#row-${key}`;
    const measures = UNSUMMED.includes(key) ? [] : (MEASURES[key] ?? (['size'] as const));
    return [
      {
        key,
        rows: own.map((then) => moneyFundRow(context, then, scale)).sort(compareBySize),
        sums: measures.map((measure) => {
          const column = columnTotal(own, measure, ledger);
          return {
            measure,
            figure: { href, ...columnFigure(context, column, own) },
            ...caveatsOf(context, column, own, href),
            given: column.given,
            missing: own.length - column.given,
          };
        }),
      },
    ];
  });
}
