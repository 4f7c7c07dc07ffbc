import type { Lang } from '../../site/lang.ts';
import type { MapPlace } from '../../views/map/map.ts';
import { amountInWords } from '../../i18n/sums.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pick } from '../../i18n/pick.ts';

/** What a mark of the map says: the place, its money, and how much happened there. */
export function markLabel(place: MapPlace, lang: Lang): string {
  const { said: terms } = messages(lang).map;
  const { figure, funds, withoutAmount, countsFor, sort } = place;
  const sum = figure.amount
    ? terms.sum(amountInWords(figure.amount, lang), funds, withoutAmount)
    : terms.unknown(funds);
  const money = {
    sum,
    unknown: sum,
    none: terms.none,
    within: countsFor ? terms.within(pick(countsFor.name, lang)) : terms.none,
  };
  return terms.join(pick(place.place.name, lang), [money[sort], terms.events(place.articles)]);
}
