import type { Amount } from '../../schema/money/money.ts';
import { Decimal, differsBy } from '../decimal.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figures.ts';
import { compareWeight } from './weight.ts';

/** The public share of a fund's size, in per cent. */
export interface Share {
  percent: number;
  /** The claim that gives it. */
  claim: Evidence;
  /** Where claims of equal weight give different shares: the least and the most. */
  range?: { low: number; high: number };
}

/** The public part of a fund's size; missing is not known, and never guessed. */
export interface PublicPart {
  amount: Amount;
  /** What it follows from: a claim of the part itself, or a claimed share of the size. */
  basis: 'claim' | 'share';
  /** Where shares of equal weight differ, or claims of the part do. */
  range?: { low: Amount; high: Amount };
}

/**
 * The public share that claims give. Rule: best tier, then those that do not restate, then the latest;
 * two of equal tier that differ are a difference, shown as a range. Titles alone decide nothing.
 */
export function shareOf(claims: readonly Evidence[]): Share | undefined {
  const giving = claims
    .filter(({ governmentShare, titleOnly }) => governmentShare !== undefined && !titleOnly)
    .sort(compareWeight);
  const [claim] = giving;
  if (claim?.governmentShare === undefined) return undefined;
  const equal = giving
    .filter(({ tier, restates }) => tier === claim.tier && restates === claim.restates)
    .flatMap(({ governmentShare }) => governmentShare ?? []);
  const [low, high] = [Math.min(...equal), Math.max(...equal)];
  return {
    percent: claim.governmentShare,
    claim,
    ...(low === high ? {} : { range: { low, high } }),
  };
}

function percentOf(amount: Amount, percent: number): Amount {
  const part = new Decimal(amount.amount).times(String(percent)).div('100');
  return { ...amount, amount: part.toFixed() };
}

/**
 * The public part of a fund's size. Rule: the figure "size of public" where there is one; else the
 * claimed share of the size; else not known, also where all sponsors are public bodies.
 */
export function publicPartOf(
  figures: readonly Figure[],
  share: Share | undefined,
): PublicPart | undefined {
  const own = figures.find(({ measure, part }) => measure === 'size' && part === 'public');
  if (own) {
    return {
      amount: own.amount,
      basis: 'claim',
      ...(own.disputed ? { range: own.disputed } : {}),
    };
  }
  const size = figures.find(({ measure, part }) => measure === 'size' && part === undefined);
  if (!size || !share) return undefined;
  return {
    amount: percentOf(size.amount, share.percent),
    basis: 'share',
    ...(share.range
      ? {
          range: {
            low: percentOf(size.amount, share.range.low),
            high: percentOf(size.amount, share.range.high),
          },
        }
      : {}),
  };
}

/** Whether a claimed public part and a claimed share of the size contradict each other by more than 1 %. */
export function partContradictsShare(
  figures: readonly Figure[],
  share: Share | undefined,
): boolean {
  const own = figures.find(({ measure, part }) => measure === 'size' && part === 'public');
  const size = figures.find(({ measure, part }) => measure === 'size' && part === undefined);
  if (!own || !size || !share || own.amount.currency !== size.amount.currency) return false;
  const shared = new Decimal(percentOf(size.amount, share.percent).amount);
  if (shared.eq('0')) return true;
  return differsBy('0.01', new Decimal(own.amount.amount), shared);
}
