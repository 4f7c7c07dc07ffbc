import type { FundKind } from '../schema/money/fund.ts';
import type { Lang } from '../site/lang.ts';
import { messages } from './catalogue.ts';

/** The kinds that are called funds; vouchers, contracts, grants, budgets and plans are not. */
const CALLED_FUNDS: readonly FundKind[] = ['investment-fund', 'token-fund'];

const areFunds = (kinds: readonly FundKind[]) => kinds.every((kind) => CALLED_FUNDS.includes(kind));

/** For how many of some money a measure is given: `given for 3 of 4 funds`. */
export function givenInWords(
  kinds: readonly FundKind[],
  { given, missing }: { given: number; missing: number },
  lang: Lang,
): string {
  const { outcome } = messages(lang);
  return (areFunds(kinds) ? outcome.given : outcome.givenItems)(given, missing);
}

/** How many there are of some money, or of more of its kinds: `2 funds` where all of it is in funds, else `2 items of money`. */
export function moneyItems(kinds: readonly FundKind[], lang: Lang, count = kinds.length): string {
  const { lists } = messages(lang);
  const counted = areFunds(kinds) ? lists.funds : lists.items;
  return counted(count);
}

/** What these are called, in the plural, behind their number. */
export function moneyItemsWord(kinds: readonly FundKind[], lang: Lang): string {
  const { lists } = messages(lang);
  return areFunds(kinds) ? lists.fundsWord : lists.itemsWord;
}
