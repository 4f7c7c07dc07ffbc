import type { Lang } from '../../site/lang.ts';
import type { MapPlace } from '../../views/map/map.ts';
import type { NameView } from '../../views/shared/types.ts';
import { amountInWords } from '../../i18n/sums.ts';
import { messages } from '../../i18n/catalogue.ts';

const nameIn = (name: NameView, lang: Lang): string =>
  lang === 'zh' ? (name.zh ?? name.en) : name.en;

/** What a mark of the map says: the place, its money, and how much happened there. */
export function said(place: MapPlace, lang: Lang): string {
  const { said: terms } = messages(lang).map;
  const { figure, funds, withoutAmount, countsFor, sort } = place;
  const sum = figure.amount
    ? terms.sum(amountInWords(figure.amount, lang), funds, withoutAmount)
    : terms.unknown(funds);
  const money = {
    sum,
    unknown: sum,
    none: terms.none,
    within: countsFor ? terms.within(nameIn(countsFor.name, lang)) : terms.none,
  };
  return terms.join(nameIn(place.place.name, lang), [
    money[sort],
    terms.happenings(place.articles),
  ]);
}
