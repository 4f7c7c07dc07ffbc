import { messages } from '../../i18n/catalogue.ts';
import type { Context } from '../shared/context.ts';
import { byKind, type EntityListView, entityListView } from '../shared/entity-list.ts';
import { byName } from '../shared/name-order.ts';
import { fundLine } from '../shared/lists.ts';
import type { FundLine } from '../shared/types.ts';

/** All funds, by kind. */
export function fundsListView(context: Context): EntityListView<FundLine> {
  const { ledger, lang } = context;
  const line = (fund: (typeof ledger.funds)[number]) => fundLine(context, fund);
  return entityListView(
    context,
    'funds',
    byKind(byName(context, ledger.funds), messages(lang).fundKinds, line),
  );
}
