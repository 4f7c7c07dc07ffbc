import type { Lang } from '../../site/lang.ts';
import type { FigureView } from '../../views/shared/types.ts';
import type { MapPlace } from '../../views/map/map.ts';
import { amountInWords } from '../../i18n/format/amount.ts';
import { sumInWords } from '../../i18n/sums.ts';
import { measuredInWords } from '../../i18n/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pick } from '../../i18n/pick.ts';

/** What is documented, in words: `about 30 million CNY allocated`; that nothing is, where nothing is. */
export function documentedInWords(figure: FigureView | undefined, lang: Lang): string {
  if (!figure?.amount) return messages(lang).outcome.nothingDocumented;
  const { amount, to, bound, measure, part } = figure;
  const sum = sumInWords({ amount, to, bound }, lang);
  return measure ? measuredInWords(sum, { measure, part }, lang) : sum;
}

/** What a mark of the map says: the place, its money where it has some, and how much happened there. */
export function markLabel(place: MapPlace, lang: Lang): string {
  const { said: terms } = messages(lang).map;
  const { figure, funds, withoutAmount, countsFor, sort } = place;
  const sum = figure.amount
    ? terms.sum(amountInWords(figure.amount, lang), funds, withoutAmount)
    : terms.unknown(funds);
  const parts = {
    sum: [sum, documentedInWords(place.documented, lang)],
    unknown: [sum, documentedInWords(place.documented, lang)],
    none: [],
    within: countsFor ? [terms.within(pick(countsFor.name, lang))] : [],
  };
  return terms.join(pick(place.place.name, lang), [...parts[sort], terms.events(place.articles)]);
}
