import type { Ending, Stage } from '../../schema/money/outcome.ts';
import { known } from './context.ts';
import type { StageView } from './types.ts';

/** A stage and how it ended, as a page shows them; without a stage no source says how far the fund got. */
export const stageView = (stage: Stage | undefined, ending?: Ending): StageView =>
  known({ stage, ending });
