import { messages } from '../../../i18n/catalogue.ts';
import { measureInWords, stageInWords } from '../../../i18n/outcome.ts';
import { sumInWords } from '../../../i18n/sums.ts';
import type { Lang } from '../../../site/lang.ts';
import type { StripClaim } from '../../../views/shared/strip.ts';

/** What a claim says on a mark: its sum and what that measures; where it has none, its stage. */
export function stripClaimInWords(claim: StripClaim, lang: Lang): string[] {
  const { amount, to, bound, per, reached } = claim;
  if (amount) return [sumInWords({ amount, to, bound, per }, lang), measureInWords(claim, lang)];
  return [reached ? stageInWords(reached, lang) : messages(lang).figures.none];
}
