import type { Fund } from '../../ledger/model.ts';
import type { FundKind } from '../../schema/money/fund.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { Context } from '../shared/context.ts';
import {
  type KindList,
  type KindPage,
  kindPageView,
  kindsView,
} from '../shared/entity-list/kind-list.ts';
import { fundLine } from '../shared/lists.ts';
import { byName } from '../shared/name-order.ts';
import type { FundLine } from '../shared/types.ts';

/** All funds, by kind. */
export const FUND_LIST: KindList<FundKind, Fund, FundLine> = {
  section: 'funds',
  all: ({ funds }) => funds,
  order: byName,
  kinds: ({ lang }) => messages(lang).fundKinds,
  line: fundLine,
};

/** The page of all funds. */
export const fundsListView = (context: Context) => kindsView(context, FUND_LIST);

/** A page of the funds of a kind. */
export const fundKindView = (context: Context, page: KindPage<FundKind>) =>
  kindPageView(context, FUND_LIST, page);
