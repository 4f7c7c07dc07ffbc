import { rankedPlacesIn, workedIn } from '../../analysis/events.ts';
import type { Article, Partner } from '../../ledger/model.ts';
import { type PartnerKind, partnerFields } from '../../schema/partner.ts';
import type { Role } from '../../schema/vocabulary.ts';
import { messages } from '../../i18n/catalogue.ts';
import { byName } from '../shared/name-order.ts';
import { articleStrip } from '../shared/strip.ts';
import { type Context, known, nameIn, thingLink, thingLinks } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { type EntityView, entityView } from '../shared/entity.ts';
import { type SuccessionView, successionView } from '../shared/history.ts';
import { type PlainFact, plainFacts } from '../shared/entity-fields.ts';
import { partnerData } from '../shared/json-ld/entries.ts';
import { articleLine, articlesOn, fundList } from '../shared/lists.ts';
import { detailTexts } from '../shared/short-texts.ts';
import { type PartnerRelations, partnerRelations } from './relations.ts';
import type { ArticleLine, Capped, FundLine, TextView, ThingLink } from '../shared/types.ts';

/** An event, and the partner's parts in it. */
export interface PartLine extends ArticleLine {
  parts: { role: Role; detail?: TextView }[];
}

/** The parts of a partner in an event, each with what it did, as far as that is said. */
function partsIn(context: Context, article: Article, partner: Partner): PartLine['parts'] {
  const details = detailTexts(context, article);
  return article.partners.flatMap(({ partner: other, role }, at) =>
    other === partner ? [{ role, ...known({ detail: details[at] }) }] : [],
  );
}

export interface PartnerView extends EntityView {
  kind: PartnerKind;
  home?: ThingLink;
  succession: SuccessionView;
  plain: PlainFact[];
  memberOf: ThingLink[];
  members: ThingLink[];
  /** Places in which it took part, as the ranking counts them. */
  cities: ThingLink[];
  funds: Capped<FundLine>;
  /** With whom and for whom it worked. */
  relations: PartnerRelations;
  articles: Capped<PartLine>;
}

/** An organisation's page. */
export function partnerView(context: Context, partner: Partner): PartnerView {
  const { kind } = partner.facts;
  const claimed = partner.articles.flatMap(({ claims }) => claims.map(({ fund }) => fund));
  const funds = [
    ...new Set([
      ...partner.sponsored,
      ...claimed.filter((fund) => fund.sponsors.includes(partner)),
    ]),
  ];
  return {
    ...entityView(context, partner, {
      section: 'partners',
      description: messages(context.lang).descriptions.partner(nameIn(context, nameOf(partner))),
      linked: partnerData(context, partner),
      strip: articleStrip(context, partner.articles),
    }),
    kind,
    ...known({ home: partner.home && thingLink(context, partner.home) }),
    succession: successionView(context, partner),
    plain: plainFacts(partnerFields, partner.facts),
    memberOf: thingLinks(context, byName(context, partner.memberOf)),
    members: thingLinks(context, byName(context, partner.members)),
    cities: thingLinks(
      context,
      rankedPlacesIn(context.ledger, workedIn(partner), context.ledger.today),
    ),
    funds: fundList(context, funds),
    relations: partnerRelations(context, partner),
    articles: articlesOn(context, partner, (article) => ({
      ...articleLine(context, article),
      parts: partsIn(context, article, partner),
    })),
  };
}
