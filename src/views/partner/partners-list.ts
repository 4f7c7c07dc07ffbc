import { rankedPlacesIn, workedIn } from '../../analysis/events.ts';
import type { Partner } from '../../ledger/model.ts';
import type { PartnerKind } from '../../schema/partner.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, thingLink } from '../shared/context.ts';
import { byKind, type EntityListView, entityListView } from '../shared/entity-list.ts';
import { byName } from '../shared/name-order.ts';
import type { ThingLink } from '../shared/types.ts';

/** A partner in the list of partners. */
export interface PartnerLine extends ThingLink {
  kind: PartnerKind;
  home?: ThingLink;
  /** The ranked places that it worked with, and the events that name it, by number. */
  cities: number;
  articles: number;
}

/** All partners, by kind. */
export function partnersListView(context: Context): EntityListView<PartnerLine> {
  const line = (partner: Partner): PartnerLine => ({
    ...thingLink(context, partner),
    kind: partner.facts.kind,
    ...(partner.home ? { home: thingLink(context, partner.home) } : {}),
    cities: rankedPlacesIn(context.ledger, workedIn(partner), context.ledger.today).length,
    articles: partner.articles.length,
  });
  const { partnerKinds } = messages(context.lang);
  return entityListView(
    context,
    'partners',
    byKind(byName(context, context.ledger.partners), partnerKinds, line),
  );
}
