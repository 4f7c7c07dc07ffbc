import { doubtsOf } from '../../../analysis/doubts.ts';
import { hasHappened } from '../../../analysis/as-of.ts';
import type { Thing } from '../../../ledger/model.ts';
import type { CheckDocument, DoubtDocument } from '../../../schema/api/provenance.ts';
import type { Check } from '../../../schema/history.ts';
import type { Amount } from '../../../schema/money/money.ts';
import { absolute } from '../../../site/site.ts';
import { type Context, linkTo, thingPath } from '../../shared/context.ts';
import { identifierValues } from '../../shared/identifiers.ts';

/*
 * What documents of the interface have in common. Keys are stable: within version 1 keys are added,
 * never renamed or removed. Sums are texts (exact decimals) with their currency; dates are EDTF level
 * 0; what is not known is null; other documents are named by id.
 */

/** The whole address of a page. */
export const url = (context: Context, path: string): string =>
  absolute(context.site, linkTo(context, path));

/** The ids of things. */
export const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** An amount; null where there is none. */
export const sum = (amount: Amount | undefined): Amount | null => amount ?? null;

/** What is in doubt of a thing today, each with the entry that tells of it and its address there. */
export function doubtDocuments(context: Context, thing: Thing): DoubtDocument[] {
  return doubtsOf(context.ledger, thing, context.ledger.today).map(
    ({ conflict: { id, about, text }, grade, owner }) => ({
      ...{ id, grade, about, text },
      entry_type: owner.type,
      entry: owner.id,
      url: `${url(context, thingPath(owner))}#conflict-${id}`,
    }),
  );
}

/** Where somebody looked by today, the earliest first as its file has them. */
export const checksOf = ({ ledger }: Context, checks: readonly Check[]): CheckDocument[] =>
  checks
    .filter(({ on }) => hasHappened(on, ledger.today))
    .map(({ on, where, what, years, found }) => ({ on, where, what, years: years ?? [], found }));

/** What the document of every thing begins with. */
export function head(context: Context, thing: Thing) {
  const { names, aliases, formerly, former, same_as: same, not_the_same_as } = thing.facts;
  return {
    id: thing.id,
    url: url(context, thingPath(thing)),
    names: { en: names.en, zh: names.zh ?? null, pinyin: names.pinyin ?? null },
    aliases,
    formerly,
    former: former.map(({ en, zh, until }) => ({ en: en ?? null, zh: zh ?? null, until })),
    same_as: identifierValues(same),
    not_the_same_as,
    doubts: doubtDocuments(context, thing),
  };
}
