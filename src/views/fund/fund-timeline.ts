import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { compareDates } from '../../rules/dates.ts';
import { LAPSED_YEARS, QUIET_YEARS, yearsAfter } from '../../rules/money/silence.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Measure, Part } from '../../schema/money/outcome.ts';
import type { Lang } from '../../site/lang.ts';
import { type Context, known, titleOf } from '../shared/context.ts';
import { claimHref, isGranted } from '../shared/figures.ts';
import { publisherNames } from '../shared/publishers.ts';
import { stageView } from '../shared/stages.ts';
import type { StageView } from '../shared/types.ts';

/** A line of what became of a fund: a claim, or a silence that is inferred. */
export type TimelineLine =
  | {
      type: 'claim';
      date: string;
      href: string;
      title: string;
      titleLang: Lang;
      /** The stage that the fund reached by it. */
      reached?: StageView;
      amount?: Amount;
      to?: Amount;
      bound?: Bound;
      per?: 'year';
      measure: Measure;
      part?: Part;
      granted?: true;
      restates?: true;
      /** Seen as a title only: it decides nothing. */
      titleOnly?: true;
      publishers: readonly string[];
    }
  | { type: 'silence'; date: string; silence: 'quiet' | 'presumed-lapsed' };

/** From when on a fund’s silence means something; inferred. */
function silences({ lastHeard, silence }: FundAsOf): TimelineLine[] {
  if (lastHeard === undefined || silence === undefined || silence === 'lapsed') return [];
  const quiet: TimelineLine = {
    type: 'silence',
    date: yearsAfter(lastHeard, QUIET_YEARS),
    silence: 'quiet',
  };
  if (silence === 'quiet') return [quiet];
  return [
    quiet,
    { type: 'silence', date: yearsAfter(lastHeard, LAPSED_YEARS), silence: 'presumed-lapsed' },
  ];
}

/** What became of a fund, the earliest first. */
export function fundTimeline(context: Context, then: FundAsOf): TimelineLine[] {
  const stages = new Map(then.stages.map((change) => [change.claim, change]));
  const lines = then.claims.map((claim): TimelineLine => {
    const { evidence, facts } = claim;
    const change = stages.get(claim.id);
    return {
      type: 'claim',
      date: claim.date,
      href: claimHref(context, claim),
      ...titleOf(context, claim.article),
      measure: evidence.measure,
      publishers: publisherNames(context, evidence.publishers),
      ...known({
        reached: change && stageView(change.stage, change.ending),
        amount: claim.amount,
        to: evidence.to,
        bound: facts.bound,
        per: facts.per,
        part: evidence.part,
        granted: isGranted(then.fund, evidence.measure),
        restates: evidence.restates ? (true as const) : undefined,
        titleOnly: evidence.titleOnly ? (true as const) : undefined,
      }),
    };
  });
  return [...lines, ...silences(then)].sort((a, b) => compareDates(a.date, b.date));
}
