import { convertFigure, type FundAsOf } from '../../analysis/fund-figures.ts';
import type { Ledger } from '../../ledger/model.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Measure, Part } from '../../schema/money/outcome.ts';
import type { Context } from '../shared/context.ts';
import { figureView } from '../shared/figures.ts';
import { markLabel } from './mark-label.ts';

/** A sum on the scale of money. */
export interface ScaleMark {
  measure: Measure;
  /** Whose part it is, where it is no whole. */
  part?: Part;
  /** Where it stands, from 0 to 1. */
  at: number;
  /** What it is, in words. */
  label: string;
  /** The claim that gives it. */
  href: string;
  /** Where sources disagree, or give a range: how far it reaches. */
  range?: { from: number; to: number };
}

/** A line of the scale. */
export interface ScaleTick {
  at: number;
  amount: Amount;
}

/** The logarithmic scale that all funds of a page are drawn on, in yuan. */
export interface Scale {
  /** Where a sum stands, from 0 to 1. */
  at: (yuan: Amount) => number;
  ticks: ScaleTick[];
}

/** Only for drawing: a place on the scale needs no more than a binary fraction. */
const size = ({ amount }: Amount): number => Number(amount);

const power = (exponent: number): Amount => ({
  amount: `1${'0'.repeat(Math.max(0, exponent))}`,
  currency: 'CNY',
});

/** A sum of the fund in yuan; nothing for a yearly one or without a rate. */
function yuanOf(
  figure: Pick<FundAsOf['money'][number], 'amount' | 'firstDate' | 'per'>,
  ledger: Ledger,
): Amount | undefined {
  return figure.per ? undefined : convertFigure(figure, 'CNY', ledger.rates);
}

/**
 * The scale that holds every sum of some funds: from the power of ten below the smallest to the next
 * round number above the largest. Without any sum it spans a billion yuan.
 */
export function scaleOf(funds: readonly FundAsOf[], ledger: Ledger): Scale {
  const sums = funds
    .flatMap(({ money, publicPart, size: whole }) => [
      ...money,
      ...(publicPart && whole ? [{ ...whole, amount: publicPart.amount }] : []),
    ])
    .flatMap((figure) => yuanOf(figure, ledger) ?? [])
    .map(size)
    .filter((sum) => sum > 0);
  const [least, most] = sums.length === 0 ? [1, 1e9] : [Math.min(...sums), Math.max(...sums)];
  const from = Math.floor(Math.log10(least));
  const to = Math.max(from + 1, Math.ceil(Math.log10(most) * 5) / 5 + 0.1);
  const place = (log: number): number => Math.min(1, Math.max(0, (log - from) / (to - from)));
  const exponents = Array.from({ length: Math.floor(to) - from + 1 }, (_, step) => from + step);
  return {
    at: (yuan) => place(Math.log10(Math.max(1, size(yuan)))),
    ticks: exponents.map((exponent) => ({ at: place(exponent), amount: power(exponent) })),
  };
}

/** The sums of a fund on the scale, the announced one first; yearly ones are not among them. */
export function marksOf(context: Context, then: FundAsOf, scale: Scale): ScaleMark[] {
  const { ledger } = context;
  const inYuan = (amount: Amount, figure: FundAsOf['money'][number]) =>
    yuanOf({ ...figure, amount }, ledger);
  const own = then.money.flatMap((figure): ScaleMark[] => {
    const yuan = yuanOf(figure, ledger);
    if (!yuan) return [];
    const { disputed, to, amount } = figure;
    const [low, high] = disputed
      ? [inYuan(disputed.low, figure), inYuan(disputed.high, figure)]
      : to
        ? [inYuan(amount, figure), inYuan(to, figure)]
        : [];
    return [
      {
        measure: figure.measure,
        ...(figure.part ? { part: figure.part } : {}),
        at: scale.at(yuan),
        label: markLabel(context, then, figure),
        href: figureView(context, then, figure).href,
        ...(low && high ? { range: { from: scale.at(low), to: scale.at(high) } } : {}),
      },
    ];
  });
  const known = own.some(({ measure, part }) => measure === 'size' && part === 'public');
  return known ? own : [...own, ...publicMark(context, then, scale)];
}

/** The public part of the announced sum, by the share that sources give. */
function publicMark(context: Context, then: FundAsOf, scale: Scale): ScaleMark[] {
  const { size, publicPart } = then;
  if (!size || !publicPart) return [];
  const figure = {
    measure: 'size',
    part: 'public',
    amount: publicPart.amount,
    firstDate: size.firstDate,
  } as const;
  const yuan = yuanOf({ ...size, amount: figure.amount }, context.ledger);
  if (!yuan || isWhole(then, yuan)) return [];
  const { measure, part } = figure;
  const label = markLabel(context, then, figure);
  const { href } = figureView(context, then, size);
  return [{ measure, part, at: scale.at(yuan), label, href }];
}

/** Whether the public part is all of the announced sum: then the one mark says both. */
const isWhole = ({ yuan }: FundAsOf, part: Amount): boolean => yuan?.amount === part.amount;
