import type { Ending, Measure, Part, Stage } from '../schema/money/outcome.ts';
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
