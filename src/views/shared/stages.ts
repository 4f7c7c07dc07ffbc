import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { lastHeardAsKnown } from '../../rules/money/silence.ts';
import type { Ending, Stage } from '../../schema/money/outcome.ts';
import { known } from './context.ts';
import type { StageView } from './types.ts';

/** A stage and how it ended, as a page shows them; without a stage no source says how far the fund got. */
export const stageView = (stage: Stage | undefined, ending?: Ending): StageView =>
  known({ stage, ending });

/** When a fund was last heard of, as it is known: a month or a year, where no source gives the day. */
export const heardAsKnown = ({ claims }: Pick<FundAsOf, 'claims'>): string | undefined =>
  lastHeardAsKnown(claims.map(({ evidence }) => evidence));
