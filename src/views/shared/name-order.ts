import type { Place, Thing } from '../../ledger/model.ts';
import { inNameOrder } from '../../i18n/name-order.ts';
import { type Context } from './context.ts';
import { nameOf } from './names.ts';

/** Things in the order of their names in the context’s language: in Chinese by their readings. */
export function byName<T extends Thing>({ lang }: Context, things: readonly T[]): readonly T[] {
  return inNameOrder(things, nameOf, lang);
}

/** Places under their provinces, these in the order of their names; within one the highest level first. */
export function byProvince(context: Context, places: readonly Place[]): [Place, Place[]][] {
  const groups = Map.groupBy(places, ({ province }) => province);
  const provinces = [...groups.keys()].sort((a, b) =>
    a.facts.names.en < b.facts.names.en ? -1 : 1,
  );
  return byName(context, provinces).map((province) => {
    const inside = (groups.get(province) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const named = byName(context, inside);
    return [province, named.toSorted((a, b) => a.ancestors.length - b.ancestors.length)];
  });
}
