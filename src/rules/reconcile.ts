import type { FIGURE_REASONS, VERDICTS } from '../schema/api/figure.ts';
import type { Status } from '../schema/claim.ts';
import type { Amount } from '../schema/money.ts';
import { convert, type Rates } from './convert.ts';
import { compareDates } from './dates.ts';
import { Decimal, relativeDifference } from './decimal.ts';
import { compareWeight, type WeighedClaim } from './weight.ts';

export type { WeighedClaim } from './weight.ts';

/** The three figures of a fund, and the statuses of the claims that each is made of. */
const FIGURE_STATUSES = {
  commitment: ['announced', 'established'],
  raised: ['raised'],
  deployed: ['deployed'],
} as const satisfies Record<string, readonly Status[]>;
export type FigureName = keyof typeof FIGURE_STATUSES;
export const FIGURE_NAMES = Object.keys(FIGURE_STATUSES) as FigureName[];

/** Amounts of one currency agree up to this difference. */
const TOLERANCE = '0.01';
/** Amounts of two currencies agree, at the rate, up to this difference. */
const TOLERANCE_ACROSS = '0.1';

/** Why a claim gives the figure. */
export type Why = (typeof FIGURE_REASONS)[number];

/** What became of a claim. */
export type Verdict = (typeof VERDICTS)[number];

export interface Figure {
  /** The claim that gives the amount. */
  readonly used: WeighedClaim;
  readonly amount: Amount;
  /** A yearly amount: in no sum. */
  readonly per?: 'year';
  /** Where claims of equal weight disagree: their range, in the currency of `amount`. */
  readonly disputed?: { readonly low: Amount; readonly high: Amount };
  readonly why: Why;
  /** Every claim of this figure, by date. */
  readonly considered: readonly { readonly id: string; readonly verdict: Verdict }[];
  /** The date of the fund's first claim of that amount: conversions take its month's rate. */
  readonly firstDate: string;
}

export type Figures = { readonly [name in FigureName]?: Figure };

/** The figure that stands for a fund. Rule: its commitment, else what was raised, else deployed. */
export function leadingFigure({ commitment, raised, deployed }: Figures): Figure | undefined {
  return commitment ?? raised ?? deployed;
}

/**
 * The figures of one fund from all of its claims, in any order.
 * Rule: commitment (announced or established), raised and deployed apart; for each the best tier,
 * then the latest date. Claims of equal tier that differ by more than 1 % in one currency, or by
 * more than 10 % between two at the rate, make it disputed, with its range. A yearly amount is only
 * held against yearly ones. A figure is missing where no claim gives an amount for it.
 */
export function reconcile(claims: readonly WeighedClaim[], rates: Rates): Figures {
  const figures: { [name in FigureName]?: Figure } = {};
  for (const name of FIGURE_NAMES) {
    const statuses: readonly Status[] = FIGURE_STATUSES[name];
    const own = claims.filter((claim) => statuses.includes(claim.status));
    const figure = figureOf(own, claims, rates);
    if (figure) figures[name] = figure;
  }
  return figures;
}

type Sized = WeighedClaim & { amount: Amount };

const isSized = (claim: WeighedClaim): claim is Sized => claim.amount !== undefined;

function figureOf(
  own: readonly WeighedClaim[],
  all: readonly WeighedClaim[],
  rates: Rates,
): Figure | undefined {
  const ranked = own.filter(isSized).sort(compareWeight);
  const [used] = ranked;
  if (used === undefined) return undefined;
  const firstDateOf = firstDates(all);
  const comparable = ranked.filter((claim) => claim.per === used.per);
  const peers = comparable.filter((claim) => claim.tier === used.tier);
  const sizeOf = sizesIn(used.amount.currency, firstDateOf, rates);
  const disputed = rangeOf(peers, used, sizeOf);
  const judged = own.map((claim) => ({ claim, verdict: verdictOn(claim, used, sizeOf) }));
  judged.sort(
    (a, b) => compareDates(a.claim.date, b.claim.date) || compareWeight(a.claim, b.claim),
  );
  return {
    used,
    amount: used.amount,
    ...(used.per ? { per: used.per } : {}),
    ...(disputed ? { disputed } : {}),
    why: whyUsed(used, comparable, peers),
    considered: judged.map(({ claim, verdict }) => ({ id: claim.id, verdict })),
    firstDate: firstDateOf(used),
  };
}

function whyUsed(used: Sized, comparable: readonly Sized[], peers: readonly Sized[]): Why {
  if (comparable.length === 1) return 'only-claim';
  if (peers.length === 1) return 'best-tier';
  const rivals = peers.filter((claim) => claim !== used && claim.restates === used.restates);
  if (rivals.length === 0) return 'not-restating';
  return rivals.every((claim) => compareDates(claim.date, used.date) < 0)
    ? 'latest'
    : 'first-of-day';
}

function verdictOn(claim: WeighedClaim, used: Sized, sizeOf: SizeOf): Verdict {
  if (claim === used) return 'used';
  if (!isSized(claim)) return 'no-amount';
  if (claim.per !== used.per) return 'yearly';
  if (claim.tier !== used.tier) return 'lower-tier';
  const size = sizeOf(claim);
  if (size === undefined) return 'no-rate';
  const usedSize = { size: new Decimal(used.amount.amount), claim: used };
  if (differ({ size, claim }, usedSize)) return 'disputes';
  if (claim.restates) return 'restates';
  const same = claim.amount.currency !== used.amount.currency || size.eq(usedSize.size);
  return same ? 'agrees' : 'earlier';
}

/** An amount in the currency of the claim used, at the rate of its first date; nothing without a rate. */
type SizeOf = (claim: Sized) => Decimal | undefined;

/** One text for equal amounts, so that each is looked at once, however many claims repeat it. */
const amountKey = ({ amount, per }: Sized): string =>
  `${new Decimal(amount.amount).toFixed()} ${amount.currency} ${per ?? ''}`;

/** A function of amounts that is worked out once for equal ones. */
function onceEach<T>(make: (claim: Sized) => T): (claim: Sized) => T {
  const known = new Map<string, T>();
  return (claim) => {
    const key = amountKey(claim);
    if (!known.has(key)) known.set(key, make(claim));
    return known.get(key) as T;
  };
}

const sizesIn = (
  currency: Amount['currency'],
  firstDateOf: (claim: Sized) => string,
  rates: Rates,
): SizeOf =>
  onceEach((claim) => {
    const found = convert(claim.amount, currency, firstDateOf(claim), rates);
    return found && new Decimal(found.amount.amount);
  });

interface Measured {
  claim: Sized;
  size: Decimal;
}

/** Amounts of one currency are compared as they stand, so that no change of rates parts them. */
function differ(a: Measured, b: Measured): boolean {
  const [first, second] = [a.claim.amount, b.claim.amount];
  if (first.currency !== second.currency)
    return relativeDifference(a.size, b.size).gt(TOLERANCE_ACROSS);
  return relativeDifference(new Decimal(first.amount), new Decimal(second.amount)).gt(TOLERANCE);
}

/** The range of claims of equal tier, where any two of them differ too much. */
function rangeOf(
  peers: readonly Sized[],
  used: Sized,
  sizeOf: SizeOf,
): { low: Amount; high: Amount } | undefined {
  const distinct = new Map(peers.map((claim) => [amountKey(claim), claim])).values();
  const measured = [...distinct].flatMap((claim): Measured[] => {
    const size = sizeOf(claim);
    return size === undefined ? [] : [{ claim, size }];
  });
  const disputing = measured.filter((one) => measured.some((other) => differ(one, other)));
  if (disputing.length === 0) return undefined;
  const sizes = disputing.map(({ size }) => size).sort((a, b) => a.cmp(b));
  const { currency } = used.amount;
  const written = (size: Decimal | undefined): Amount => ({
    amount: (size ?? new Decimal(used.amount.amount)).toFixed(),
    currency,
  });
  return { low: written(sizes[0]), high: written(sizes.at(-1)) };
}

/**
 * The date whose rate an amount is converted at: that of the fund's first claim of that amount.
 * What restates sets no date: where nothing else gives the amount, the fund's first claim of any
 * kind that does not restate; where there is none either, the first that does.
 */
function firstDates(all: readonly WeighedClaim[]): (claim: Sized) => string {
  const bySize = Map.groupBy(all.filter(isSized), amountKey);
  const spoken = (claims: readonly WeighedClaim[]) => claims.filter(({ restates }) => !restates);
  const first = (claims: readonly WeighedClaim[]) =>
    claims.map(({ date }) => date).sort(compareDates)[0];
  const ofFund = first(spoken(all));
  return onceEach((claim) => {
    const same = bySize.get(amountKey(claim)) ?? [];
    return first(spoken(same)) ?? ofFund ?? first(same) ?? claim.date;
  });
}
