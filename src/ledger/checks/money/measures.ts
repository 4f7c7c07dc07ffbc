import { convert, type Rates } from '../../../rules/convert.ts';
import { Decimal, differsBy } from '../../../rules/decimal.ts';
import { type Figure, figuresOf } from '../../../rules/money/figures.ts';
import { partContradictsShare, shareOf } from '../../../rules/money/public-part.ts';
import { type Measure, MEASURES, PARTS } from '../../../schema/money/outcome.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import type { Check, CheckContext } from '../check.ts';

/** Money goes from one to the next, so that none is above those before it. */
const IN_ORDER: readonly Measure[] = ['subscribed', 'paid-in', 'invested'];

/** How far one amount may be above another before it tells of a mistake, in one currency and across two. */
const TOLERANCE = '0.01';
const TOLERANCE_ACROSS = '0.1';

const nameOf = ({ measure, part }: Figure): string => (part ? `${measure} of ${part}` : measure);

/** Whether a figure is certainly above another: its least against the most that the other can be. */
function isAbove(figure: Figure, limit: Figure, rates: Rates): boolean {
  if (figure.per !== limit.per) return false;
  if (figure.bound === 'up-to' || limit.bound === 'at-least') return false;
  const most = limit.to ?? limit.amount;
  const converted = convert(figure.amount, most.currency, figure.firstDate, rates);
  if (!converted) return false;
  const [own, other] = [new Decimal(converted.amount.amount), new Decimal(most.amount)];
  const tolerance = figure.amount.currency === most.currency ? TOLERANCE : TOLERANCE_ACROSS;
  return own.gt(other) && differsBy(tolerance, own, other);
}

/** The figures that each figure must not be above, paired with it: the nearest before it, and its whole. */
function limitsOf(figures: readonly Figure[]): [figure: Figure, limit: Figure][] {
  return figures.flatMap((figure): [Figure, Figure][] => {
    const before = IN_ORDER.slice(0, Math.max(0, IN_ORDER.indexOf(figure.measure)));
    const previous = figures.findLast(
      ({ measure, part }) => before.includes(measure) && part === figure.part,
    );
    const whole =
      figure.part &&
      figures.find(({ measure, part }) => measure === figure.measure && part === undefined);
    return [previous, whole].flatMap((limit): [Figure, Figure][] =>
      limit ? [[figure, limit]] : [],
    );
  });
}

type BothParts = readonly [Figure, Figure];

/** The public and the private part of a measure, where both are known in one currency. */
function partsOf(figures: readonly Figure[], measure: Measure): BothParts | undefined {
  const own = figures.filter((figure) => figure.measure === measure);
  const [first, second] = PARTS.map((part) => own.find((figure) => figure.part === part));
  if (!first || !second || first.per !== second.per) return undefined;
  return first.amount.currency === second.amount.currency ? [first, second] : undefined;
}

/** Two parts as one figure, which can be as little as one of them says. */
function together([first, second]: BothParts): Figure {
  const sum = new Decimal(first.amount.amount).plus(second.amount.amount).toFixed();
  const open = first.bound === 'up-to' || second.bound === 'up-to';
  return {
    ...first,
    amount: { ...first.amount, amount: sum },
    ...(open ? { bound: 'up-to' } : {}),
  };
}

/** The claim of a figure, as its contributor wrote it. */
type ClaimOf = (figure: Figure) => DatedClaim | undefined;

function checkLimits(
  { report, rates }: CheckContext,
  figures: readonly Figure[],
  claimOf: ClaimOf,
): void {
  const reported = new Set<Figure>();
  for (const [figure, limit] of limitsOf(figures)) {
    const [claim, other] = [claimOf(figure), claimOf(limit)];
    if (!claim || !other || reported.has(figure) || !isAbove(figure, limit, rates)) continue;
    reported.add(figure);
    report('measure-above', claim.entry.at([...claim.path, 'amount']), {
      measure: nameOf(figure),
      amount: claim.facts.amount ?? '',
      above: nameOf(limit),
      limit: other.facts.to ?? other.facts.amount ?? '',
      claim: other.evidence.id,
    });
  }
  for (const measure of MEASURES) {
    const parts = partsOf(figures, measure);
    const whole = figures.find((figure) => figure.measure === measure && !figure.part);
    if (!parts || !whole || parts.some((part) => reported.has(part))) continue;
    const [claim, second, other] = [...parts, whole].map(claimOf);
    if (!claim || !second || !other || !isAbove(together(parts), whole, rates)) continue;
    report('measure-above', claim.entry.at([...claim.path, 'amount']), {
      measure: `${measure} of public and private`,
      amount: `${claim.facts.amount ?? ''} and ${second.facts.amount ?? ''}`,
      above: measure,
      limit: other.facts.to ?? other.facts.amount ?? '',
      claim: other.evidence.id,
    });
  }
}

/** What each measure of a fund's money gives fits the others, and the public part fits its share. */
export const checkMeasures: Check = (context) => {
  const { claims, rates, report } = context;
  for (const own of Map.groupBy(claims, ({ facts }) => facts.fund).values()) {
    if (own.length === 1) continue;
    const evidence = own.map((claim) => claim.evidence);
    const figures = figuresOf(evidence, rates);
    const claimOf: ClaimOf = ({ used }) => own.find((claim) => claim.evidence === used);
    checkLimits(context, figures, claimOf);
    const share = shareOf(evidence);
    if (!share || !partContradictsShare(figures, share)) continue;
    const part = figures.find((figure) => figure.measure === 'size' && figure.part === 'public');
    const claim = part && claimOf(part);
    if (!claim) continue;
    report('part-against-share', claim.entry.at([...claim.path, 'amount']), {
      part: claim.facts.amount ?? '',
      share: String(share.percent),
      other: share.claim.id,
    });
  }
};
