import type { Lang } from '../site/lang.ts';
import { messages } from './catalogue.ts';

type Meanings = Readonly<Record<string, string>>;

/** Everything that explains the values of a closed list, in a language. */
function dictionaries(lang: Lang): Meanings[] {
  const terms = messages(lang);
  return [
    terms.kinds,
    terms.topics,
    terms.roles,
    terms.statusHelp,
    terms.moneyHelp,
    terms.fundKinds,
    terms.partnerKinds,
    terms.levels,
    terms.bounds,
    terms.measureHelp,
    terms.stageHelp,
    terms.endings,
    terms.silences,
    terms.grades,
    terms.focuses,
    terms.tierHelp,
    terms.forms,
    terms.publisherKinds,
    terms.languageNames,
    terms.fund.reasons,
    terms.fund.verdicts,
    ...Object.values(terms.values),
  ];
}

/**
 * What each value of a closed list means, in its order; nothing where the messages do not explain it.
 * Of all dictionaries that know every value the smallest is meant: `public` of a part is not that of
 * whose money it is.
 */
export function valueMeanings(
  lang: Lang,
  values: readonly string[],
): { value: string; meaning: string }[] | undefined {
  const [smallest] = dictionaries(lang)
    .filter((meanings) => values.every((value) => Object.hasOwn(meanings, value)))
    .sort((a, b) => Object.keys(a).length - Object.keys(b).length);
  return smallest && values.map((value) => ({ value, meaning: smallest[value] ?? value }));
}
