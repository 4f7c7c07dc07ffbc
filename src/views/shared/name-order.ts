import type { Thing } from '../../ledger/model.ts';
import { inNameOrder } from '../../i18n/name-order.ts';
import { type Context, nameOf } from './context.ts';

/** Things in the order of their names in the context’s language: in Chinese by their readings. */
export function byName<T extends Thing>({ lang }: Context, things: readonly T[]): readonly T[] {
  return inNameOrder(things, nameOf, lang);
}
