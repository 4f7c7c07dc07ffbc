import { type Ending, type Stage, STAGES } from '../../schema/money/outcome.ts';
import { compareDates } from '../dates.ts';
import type { Evidence } from './evidence.ts';
import { compareTexts } from './weight.ts';

/** A fund reaches a stage. */
export interface StageChange {
  stage: Stage;
  /** How it ended. */
  ending?: Ending;
  date: string;
  /** The id of the claim that says so. */
  claim: string;
}

function compareByDate(a: Evidence, b: Evidence): number {
  const rank = ({ stage }: Evidence) => (stage === undefined ? -1 : STAGES.indexOf(stage));
  return compareDates(a.date, b.date) || rank(a) - rank(b) || compareTexts(a.order, b.order);
}

/**
 * The changes of a fund's stage, the earliest first.
 * Rule: stage goes by date, not by tier. What restates, what was seen as a title only and what says
 * nothing new changes nothing. Of two claims of one date the further stage comes last.
 */
export function stagesOf(claims: readonly Evidence[]): StageChange[] {
  const changes: StageChange[] = [];
  const telling = claims.filter(
    ({ stage, restates, titleOnly }) => stage !== undefined && !restates && !titleOnly,
  );
  for (const { stage, ending, date, id } of telling.sort(compareByDate)) {
    const last = changes.at(-1);
    if (stage === undefined || (last?.stage === stage && last.ending === ending)) continue;
    changes.push({ stage, ...(ending ? { ending } : {}), date, claim: id });
  }
  return changes;
}

const ESTABLISHED: readonly Stage[] = ['established', 'operating', 'dormant'];

/** Whether a fund was ever more than announced: registered, at work, or at rest after it. */
export function wasEstablished(stages: readonly StageChange[]): boolean {
  return stages.some(({ stage }) => ESTABLISHED.includes(stage));
}
