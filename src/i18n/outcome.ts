import {
  type Ending,
  HOPED_STAGES,
  type Measure,
  type Part,
  type Stage,
} from '../schema/money/outcome.ts';
import type { Lang } from '../site/lang.ts';
import { messages } from './catalogue.ts';

/** A stage in words, its ending instead where one is known: `Operating`, `Wound up`. */
export function stageInWords(
  { stage, ending }: { stage?: Stage | undefined; ending?: Ending | undefined },
  lang: Lang,
): string {
  const { endings, stages, stageUnknown } = messages(lang);
  if (stage === undefined) return stageUnknown;
  return ending === undefined ? stages[stage] : endings[ending];
}

/**
 * The head of a size, or of a column of sizes: announced, proposed where nothing was announced yet, and
 * a word for both where they stand together.
 */
export function sizeInWords(stages: readonly (Stage | undefined)[], lang: Lang): string {
  const { facts, measures, outcome } = messages(lang);
  const hopes = stages.filter((stage) => HOPED_STAGES.includes(stage)).length;
  if (hopes === 0) return measures.size;
  return hopes === stages.length ? outcome.proposedSize : facts.sum;
}

/** What a measure is called beside its sum, with whose part it is: `paid in (public part)`. */
export function measureInWords(
  { measure, part }: { measure: Measure; part?: Part | undefined },
  lang: Lang,
): string {
  const { fund, measured } = messages(lang);
  return part === undefined ? measured[measure] : fund.ofPart(measured[measure], fund.parts[part]);
}

/** What a claim says besides its sum, in short: its measure where that is not the size, and its stage. */
export function claimInWords(
  claim: {
    measure: Measure;
    part?: Part | undefined;
    reached?: { stage?: Stage | undefined; ending?: Ending | undefined } | undefined;
  },
  lang: Lang,
): string[] {
  const own = claim.measure !== 'size' || claim.part !== undefined;
  return [
    ...(own ? [measureInWords(claim, lang)] : []),
    ...(claim.reached ? [stageInWords(claim.reached, lang).toLowerCase()] : []),
  ];
}
