import { type NationYear, nationByYear } from '../../analysis/nation-years.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { CITY_SCOPES, ORDERS, rankingPathOf, type RankingRef } from './page.ts';

/** A year of the chart of the money, and the ranking as of its end. */
export interface MoneyYear extends NationYear {
  href: string;
}

/** Announced against documented over the years; nothing where fewer than two years have a sum. */
export function moneyYears(context: Context, ref: RankingRef): { moneyYears?: MoneyYear[] } {
  const isOwn =
    ref.year === undefined &&
    !ref.apart &&
    ref.order === ORDERS.cities[0] &&
    (ref.scope ?? CITY_SCOPES[0]) === CITY_SCOPES[0];
  if (!isOwn) return {};
  const all = nationByYear(context.ledger);
  const first = all.findIndex(({ announced }) => announced !== undefined);
  const shown = first === -1 ? [] : all.slice(first);
  if (shown.length < 2) return {};
  return {
    moneyYears: shown.map((own) => ({
      ...own,
      href: linkTo(context, rankingPathOf({ ...ref, year: own.year })),
    })),
  };
}
