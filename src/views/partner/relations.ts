import { companionsOf, governmentsOf } from '../../analysis/relations.ts';
import type { Partner } from '../../ledger/model.ts';
import { linkTo, thingLink, thingLinks, thingPath, type Context } from '../shared/context.ts';
import type { ThingLink } from '../shared/types.ts';
import { type Relation, relationTo } from '../place/relations.ts';

export interface PartnerRelations {
  /** With whom: other partners in the same events, and those behind the same funds. */
  partners: Relation[];
  /** For whom: places and government bodies behind the funds, each with these. */
  governments: { sponsor: ThingLink; funds: ThingLink[] }[];
}

/** With whom and for whom an organisation worked. */
export function partnerRelations(context: Context, partner: Partner): PartnerRelations {
  return {
    partners: [...companionsOf(partner)].map(([other, articles]) =>
      relationTo(context, other, {
        articles,
        all: linkTo(context, `${thingPath(other)}#articles`),
        funds: partner.sponsored.filter(({ sponsors }) => sponsors.includes(other)),
      }),
    ),
    governments: [...governmentsOf(partner)].map(([sponsor, funds]) => ({
      sponsor: thingLink(context, sponsor),
      funds: thingLinks(context, funds),
    })),
  };
}
