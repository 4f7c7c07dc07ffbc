import { writeAmount } from '../../../rules/amounts.ts';
import { Decimal } from '../../../rules/decimal.ts';
import { checkAgainstDollars, type Slip } from '../../../rules/slips.ts';
import { isSameSum, sumsIn } from '../../../rules/money/sums.ts';
import type { Amount } from '../../../schema/money/money.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import type { ArticleEntry, ClaimEntry, GivenDollars } from '../../draft.ts';
import type { Doubt } from '../answered.ts';
import type { CheckContext } from '../check.ts';

/** Dollars that do not fit an amount. */
interface Misfit {
  given: GivenDollars;
  slip: Slip;
}

/** Whether the article itself writes the amount of a claim a second time: as its source put it, in the title, in the text. */
function isWrittenAgain(entry: ArticleEntry, { facts }: ClaimEntry, amount: Amount): boolean {
  const { title } = entry.facts;
  const texts = [facts.wording ?? '', title, entry.body];
  return texts.flatMap(sumsIn).some((sum) => isSameSum(sum, amount));
}

/**
 * Whether the amount is likelier wrong than the dollars beside it: most of its sources contradict it,
 * and nothing else in the article repeats it, or several sources speak with one voice against it.
 */
function isAmountLikelier(
  entry: ArticleEntry,
  claim: ClaimEntry,
  amount: Amount,
  misfits: readonly Misfit[],
): boolean {
  if (misfits.length * 2 <= claim.usd.length) return false;
  const powers = new Set(
    misfits.map(({ slip }) => (slip.kind === 'power-of-ten' ? slip.power : undefined)),
  );
  const isOneVoice = misfits.length > 1 && powers.size === 1 && !powers.has(undefined);
  return isOneVoice || !isWrittenAgain(entry, claim, amount);
}

/** The amount that would fit dollars which are off by a power of ten. */
function fitting({ amount, currency }: Amount, power: number): string {
  return writeAmount({ amount: new Decimal(amount).times(`1e${power}`).toFixed(), currency });
}

/** Holds a claim's amount against the dollars that its sources give, at the rate of its month. */
export function dollarDoubts(
  { rates, report }: CheckContext,
  claim: ClaimEntry & Pick<DatedClaim, 'entry' | 'path'>,
): Doubt[] {
  const { entry, path, facts, amount, usd } = claim;
  if (!amount) return [];
  const misfits = usd.flatMap((given): Misfit[] => {
    const slip = checkAgainstDollars(amount, given.amount, facts.as_of ?? entry.facts.date, rates);
    return slip ? [{ given, slip }] : [];
  });
  const ofAmount = isAmountLikelier(entry, claim, amount, misfits);
  // An amount that is wrong is told once, however many sources contradict it.
  return (ofAmount ? misfits.slice(0, 1) : misfits).map(({ given, slip }) => () => {
    const location = entry.at(ofAmount ? [...path, 'amount'] : given.path);
    const params = { amount: facts.amount ?? '', usd: given.text };
    if (slip.kind === 'power-of-ten') {
      const factor = `1${'0'.repeat(Math.abs(slip.power))}`;
      report('unit-slip', location, { ...params, factor, fits: fitting(amount, slip.power) });
    } else {
      report('dollars-off', location, { ...params, ratio: slip.ratio });
    }
  });
}
