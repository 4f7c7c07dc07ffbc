import {
  type Ending,
  HOPED_STAGES,
  type Measure,
  type Part,
  type Stage,
} from '../schema/money/outcome.ts';
import type { Bound } from '../schema/money/claim.ts';
import type { Lang } from '../site/lang.ts';
import { messages } from './catalogue.ts';
import { profileOf } from './languages.ts';

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

/** What a sum measures, and whether it is of a grant, which nobody bids for. */
interface Measured {
  measure: Measure;
  part?: Part | undefined;
  granted?: true | undefined;
}

/** What a measure is called beside its sum, with whose part it is: `paid in (public part)`. */
export function measureInWords({ measure, part, granted }: Measured, lang: Lang): string {
  const { award, fund, measured } = messages(lang);
  const word = granted ? award.granted : measured[measure];
  return part === undefined ? word : fund.ofPart(word, fund.parts[part]);
}

/** What a measure is called at the head of one sum; of a size see `sizeInWords`. */
export function measureHeading(measure: Measure, granted: true | undefined, lang: Lang): string {
  const { award, measures } = messages(lang);
  if (measure !== 'awarded') return measures[measure];
  return granted ? award.grant : award.contract;
}

/** A sum, already in words, with what it measures: `30 million CNY allocated`, `安排3000万元`. */
export function measuredInWords(sum: string, of: Measured, lang: Lang): string {
  const { measureFirst, wordSpace } = profileOf(lang);
  const measure = measureInWords(of, lang);
  return (measureFirst ? [measure, sum] : [sum, measure]).join(wordSpace);
}

/** The words that stand before a sum and after it, each in its order. */
export function aroundSum(
  sum: {
    bound?: Bound | undefined;
    measure?: Measure | undefined;
    part?: Part | undefined;
    granted?: true | undefined;
    per?: 'year' | undefined;
  },
  lang: Lang,
): { before: string[]; after: string[] } {
  const { bounds, figures } = messages(lang);
  const { measureFirst } = profileOf(lang);
  const { bound, granted, measure, part, per } = sum;
  const measures = measure ? [measureInWords({ measure, part, granted }, lang)] : [];
  return {
    before: [...(measureFirst ? measures : []), ...(bound ? [bounds[bound]] : [])],
    after: [...(measureFirst ? [] : measures), ...(per ? [figures.perYear] : [])],
  };
}

/** What a claim says besides its sum, in short: its measure where that is not the size, and its stage. */
export function claimInWords(
  claim: Measured & {
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
