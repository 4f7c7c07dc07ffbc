import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import { type Measure, MEASURES, type Part, PARTS } from '../../schema/money/outcome.ts';
import { convert, type Rates } from '../convert.ts';
import { compareDates } from '../dates.ts';
import { Decimal, differsBy } from '../decimal.ts';
import type { Evidence } from './evidence.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { compareWeight } from './weight.ts';

/** Amounts of one currency agree up to this difference. */
const TOLERANCE = '0.01';
/** Amounts of two currencies agree, at the rate, up to this difference. */
const TOLERANCE_ACROSS = '0.1';

/** Why a claim gives the figure. */
export type Why =
  /** No other claim of the figure gives an amount. */
  | 'only-claim'
  /** No other claim has so good a source. */
  | 'best-tier'
  /** Others of its tier only restate. */
  | 'not-restating'
  /** The latest of its tier. */
  | 'latest'
  /** Others of its tier have the same date; the first in the order of the record is taken. */
  | 'first-of-day'
  /** A whole sum that the yearly one times its years makes. */
  | 'whole-of-years';

/** What became of a claim in its figure. */
export type Verdict =
  | 'used'
  /** The same amount, or another currency's within 10 %, or yearly and whole that make one sum. */
  | 'agrees'
  /** Of equal tier, and too far from the amount used. */
  | 'disputes'
  | 'lower-tier'
  /** Of equal tier and within 1 %, but not the one that decides. */
  | 'earlier'
  | 'restates'
  | 'no-amount'
  /** A yearly amount where the figure is a whole one, or the other way round. */
  | 'yearly'
  /** In another currency, and the record has no rate for it. */
  | 'no-rate'
  /** A later claim of the same body replaced it. */
  | 'revised'
  /** Its sources were seen as titles only. */
  | 'title-only';

/** What is known of one measure of a fund's money, whole or one part. */
export interface Figure {
  measure: Measure;
  /** Missing for the whole. */
  part?: Part;
  /** The claim that gives the amount. */
  used: Evidence;
  amount: Amount;
  /** The upper end of the range that the claim gives; sums take the lower end. */
  to?: Amount;
  bound?: Bound;
  /** A yearly amount: in no sum. */
  per?: 'year';
  years?: number;
  /** Where claims of equal weight disagree: their range, in the currency of `amount`. */
  disputed?: { low: Amount; high: Amount };
  why: Why;
  /** Every claim of this figure, by date. */
  considered: { id: string; verdict: Verdict }[];
  /** What was cut or raised, the earliest change first. */
  revisions: Revision[];
  /** The date of the fund's first claim of that amount: conversions take its month's rate. */
  firstDate: string;
}

/**
 * The figures of one fund from all of its claims up to a day, in any order: one for each measure and
 * part, in the order of the measures, the whole before the parts. A part is never held against a whole.
 * Rule: among the claims of one figure the best tier, then those that do not restate, then the latest
 * date. Claims of equal tier that differ by more than 1 % in one currency, or by more than 10 % between
 * two at the rate, make it disputed, with its range. What is revised is out. A figure is missing where
 * no claim gives an amount for it that somebody read.
 */
export function figuresOf(claims: readonly Evidence[], rates: Rates): Figure[] {
  return MEASURES.flatMap((measure) =>
    [undefined, ...PARTS].flatMap((part) => {
      const own = claims.filter((claim) => claim.measure === measure && claim.part === part);
      const figure = figureOf(own, claims, rates);
      return figure ? [{ measure, ...(part ? { part } : {}), ...figure }] : [];
    }),
  );
}

type Sized = Evidence & { amount: Amount };

const isSized = (claim: Evidence): claim is Sized => claim.amount !== undefined;

function figureOf(
  own: readonly Evidence[],
  all: readonly Evidence[],
  rates: Rates,
): Omit<Figure, 'measure' | 'part'> | undefined {
  const sized = own.filter(isSized).filter(({ titleOnly }) => !titleOnly);
  const revisions = revisionsOf(sized);
  const revised = new Set(revisions.map(({ replaced }) => replaced));
  const ranked = sized.filter((claim) => !revised.has(claim)).sort(compareWeight);
  const [first] = ranked;
  if (first === undefined) return undefined;
  const whole = first.per && ranked.find((claim) => !claim.per && isWholeOf(claim, first));
  const used = whole ?? first;
  const firstDateOf = firstDates(all);
  const comparable = ranked.filter(({ per }) => per === used.per);
  const peers = comparable.filter(({ tier }) => tier === used.tier);
  const sizeOf = sizesIn(used.amount.currency, firstDateOf, rates);
  const disputed = rangeOf(peers, used, sizeOf);
  const judged = own.map((claim) => ({
    claim,
    verdict: revised.has(claim as Sized) ? ('revised' as const) : verdictOn(claim, used, sizeOf),
  }));
  judged.sort(
    (a, b) => compareDates(a.claim.date, b.claim.date) || compareWeight(a.claim, b.claim),
  );
  const { amount, to, bound, per, years } = used;
  return {
    used,
    amount,
    ...(to ? { to } : {}),
    ...(bound ? { bound } : {}),
    ...(per ? { per } : {}),
    ...(years === undefined ? {} : { years }),
    ...(disputed ? { disputed } : {}),
    why: whole ? 'whole-of-years' : whyUsed(used, comparable, peers),
    considered: judged.map(({ claim, verdict }) => ({ id: claim.id, verdict })),
    revisions,
    firstDate: firstDateOf(used),
  };
}

/** Rule: yearly and whole agree where the years times the yearly sum make the whole. */
function isWholeOf(whole: Sized, yearly: Sized): boolean {
  if (yearly.years === undefined || whole.amount.currency !== yearly.amount.currency) return false;
  const made = new Decimal(yearly.amount.amount).times(String(yearly.years));
  return !differsBy(TOLERANCE, made, new Decimal(whole.amount.amount));
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

function verdictOn(claim: Evidence, used: Sized, sizeOf: SizeOf): Verdict {
  if (claim === used) return 'used';
  if (!isSized(claim)) return 'no-amount';
  if (claim.titleOnly) return 'title-only';
  if (claim.per !== used.per) {
    const [whole, yearly] = claim.per ? [used, claim] : [claim, used];
    return isWholeOf(whole, yearly) ? 'agrees' : 'yearly';
  }
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

interface Sizing {
  claim: Sized;
  size: Decimal;
}

/** Amounts of one currency are compared as they stand, so that no change of rates parts them. */
function differ(a: Sizing, b: Sizing): boolean {
  const [first, second] = [a.claim.amount, b.claim.amount];
  if (first.currency !== second.currency) return differsBy(TOLERANCE_ACROSS, a.size, b.size);
  return differsBy(TOLERANCE, new Decimal(first.amount), new Decimal(second.amount));
}

/** The range of claims of equal tier, where any two of them differ too much. */
function rangeOf(
  peers: readonly Sized[],
  used: Sized,
  sizeOf: SizeOf,
): { low: Amount; high: Amount } | undefined {
  const distinct = new Map(peers.map((claim) => [amountKey(claim), claim])).values();
  const measured = [...distinct].flatMap((claim): Sizing[] => {
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
function firstDates(all: readonly Evidence[]): (claim: Sized) => string {
  const bySize = Map.groupBy(all.filter(isSized), amountKey);
  const spoken = (claims: readonly Evidence[]) => claims.filter(({ restates }) => !restates);
  const first = (claims: readonly Evidence[]) =>
    claims.map(({ date }) => date).sort(compareDates)[0];
  const ofFund = first(spoken(all));
  return onceEach((claim) => {
    const same = bySize.get(amountKey(claim)) ?? [];
    return first(spoken(same)) ?? ofFund ?? first(same) ?? claim.date;
  });
}
