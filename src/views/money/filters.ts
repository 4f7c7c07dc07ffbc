import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { rowsOfFund } from '../../analysis/roll-up.ts';
import { messages } from '../../i18n/catalogue.ts';
import { collator } from '../../i18n/collate.ts';
import { orderKey } from '../../i18n/name-order.ts';
import { type Context, nameIn } from '../shared/context.ts';
import { nameApart, nameOf } from '../shared/names.ts';

/** What the rows of funds can be filtered by, in the order in which the page offers it. */
export const MONEY_FILTERS = ['place', 'focus', 'kind', 'whose', 'year'] as const;
export type MoneyFilterKey = (typeof MONEY_FILTERS)[number];

/** The values that a row has for each filter. */
export type FilterValues = Readonly<Record<MoneyFilterKey, readonly string[]>>;

/** A filter and what can be chosen, with how many funds have it. */
export interface MoneyFilter {
  key: MoneyFilterKey;
  choices: { id: string; name: string; count: number }[];
}

/** The year of a fund's first claim. */
export const yearOf = ({ claims }: FundAsOf): string => claims[0]?.date.slice(0, 4) ?? '';

/** What a fund is filtered by; its places are those in whose rows of the rankings it stands. */
export function filterValues({ ledger }: Context, then: FundAsOf): FilterValues {
  const { kind, focus, money } = then.fund.facts;
  return {
    place: rowsOfFund(ledger, then.fund, false, then.day).map(({ id }) => id),
    focus: [focus],
    kind: [kind],
    whose: [money],
    year: [yearOf(then)],
  };
}

/** The filters of some funds, each with the choices that occur, in the order of their names. */
export function moneyFilters(context: Context, funds: readonly FundAsOf[]): MoneyFilter[] {
  const { lang, ledger } = context;
  const { focuses, fundKinds, money } = messages(lang);
  const compare = collator(lang);
  const names: Record<MoneyFilterKey, (id: string) => string | undefined> = {
    place: (id) => {
      const place = ledger.thing(id);
      return place && nameIn(context, nameApart(ledger, place));
    },
    focus: (id) => (focuses as Record<string, string>)[id],
    kind: (id) => (fundKinds as Record<string, string>)[id],
    whose: (id) => (money as Record<string, string>)[id],
    year: (id) => id,
  };
  const orderOf = (key: MoneyFilterKey, { id, name }: { id: string; name: string }): string => {
    const place = key === 'place' ? ledger.thing(id) : undefined;
    return orderKey(place ? nameOf(place) : { en: name, zh: name }, lang);
  };
  const values = funds.map((then) => filterValues(context, then));
  return MONEY_FILTERS.map((key) => {
    const counts = new Map<string, number>();
    for (const id of values.flatMap((own) => own[key])) counts.set(id, (counts.get(id) ?? 0) + 1);
    return {
      key,
      choices: [...counts]
        .map(([id, count]) => ({ id, name: names[key](id) ?? id, count }))
        .sort((a, b) => compare(orderOf(key, a), orderOf(key, b))),
    };
  });
}
