import { rankedPlacesIn, workedIn } from '../../analysis/events.ts';
import type { Partner } from '../../ledger/model.ts';
import type { PartnerKind } from '../../schema/partner.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, thingLink } from '../shared/context.ts';
import {
  type KindList,
  type KindPage,
  kindPageView,
  kindsView,
} from '../shared/entity-list/kind-list.ts';
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

const partnerLine = (context: Context, partner: Partner): PartnerLine => ({
  ...thingLink(context, partner),
  kind: partner.facts.kind,
  ...(partner.home ? { home: thingLink(context, partner.home) } : {}),
  cities: rankedPlacesIn(context.ledger, workedIn(partner), context.ledger.today).length,
  articles: partner.articles.length,
});

/** All partners, by kind. */
export const PARTNER_LIST: KindList<PartnerKind, Partner, PartnerLine> = {
  section: 'partners',
  all: ({ partners }) => partners,
  order: byName,
  kinds: ({ lang }) => messages(lang).partnerKinds,
  line: partnerLine,
};

/** The page of all partners. */
export const partnersListView = (context: Context) => kindsView(context, PARTNER_LIST);

/** A page of the partners of a kind. */
export const partnerKindView = (context: Context, page: KindPage<PartnerKind>) =>
  kindPageView(context, PARTNER_LIST, page);
