import { compareDates, endOf, startOf } from '../../../rules/dates.ts';
import { type Stage, STAGES } from '../../../schema/money/outcome.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import type { Check, CheckContext } from '../check.ts';

/** A claim that moves its fund's stage, and the stage. */
interface Step {
  claim: DatedClaim;
  stage: Stage;
}

const rank = (stage: Stage): number => STAGES.indexOf(stage);

/** The claims that move the stage of their fund; what was seen as a title only decides nothing. */
function stepsOf(claims: readonly DatedClaim[]): Step[] {
  return claims.flatMap((claim): Step[] => {
    const { stage, restates, titleOnly } = claim.evidence;
    return stage === undefined || restates || titleOnly ? [] : [{ claim, stage }];
  });
}

/** What one article tells of one fund is not both a hope and more. */
function checkHopes({ report }: CheckContext, steps: readonly Step[]): Set<Step> {
  const reported = new Set<Step>();
  for (const own of Map.groupBy(steps, ({ claim }) => claim.entry).values()) {
    const hope = own.find(({ stage }) => stage === 'proposed');
    const later = own.find(({ stage }) => stage !== 'proposed');
    if (!hope || !later) continue;
    // The one that was written down second is the likelier slip.
    const second = own.indexOf(hope) > own.indexOf(later) ? hope : later;
    const { entry, path, facts } = second.claim;
    const params = { fund: facts.fund, later: later.stage };
    report('proposed-and-later', entry.at([...path, 'stage']), params);
    for (const step of own) reported.add(step);
  }
  return reported;
}

/** No later claim has an earlier stage; only what lay dormant can be at work again. */
function checkOrder({ report }: CheckContext, steps: readonly Step[]): void {
  const ordered = [...steps].sort(
    (a, b) =>
      compareDates(a.claim.evidence.date, b.claim.evidence.date) || rank(a.stage) - rank(b.stage),
  );
  let current: Step | undefined;
  for (const step of ordered) {
    const woke = current?.stage === 'dormant' && step.stage === 'operating';
    if (!current || woke || rank(step.stage) >= rank(current.stage)) {
      current = step;
      continue;
    }
    const { entry, path, evidence } = step.claim;
    const earlier = current.claim.evidence;
    // A year may hold a day before or after another of its days: nobody knows which came first.
    if (startOf(evidence.date) <= endOf(earlier.date)) continue;
    const params = { stage: step.stage, earlier: current.stage, claim: earlier.id };
    report('stage-went-back', entry.at([...path, 'stage']), params);
  }
}

/** Stages go from a hope to the end. */
export const checkStages: Check = (context) => {
  const steps = Map.groupBy(stepsOf(context.claims), ({ claim }) => claim.facts.fund);
  for (const own of steps.values()) {
    const reported = checkHopes(context, own);
    checkOrder(
      context,
      own.filter((step) => !reported.has(step)),
    );
  }
};
