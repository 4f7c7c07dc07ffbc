import type { Article, Partner, Place } from '../../ledger/model.ts';
import type { PartnerKind } from '../../schema/partner.ts';
import { type Role, UNRANKED_ROLES } from '../../schema/vocabulary.ts';
import { messages } from '../../i18n/catalogue.ts';
import { apiPathOf } from '../data/api/paths.ts';
import { articleStrip, type StripView } from '../shared/strip.ts';
import {
  type Context,
  linkTo,
  nameIn,
  nameOf,
  thingLink,
  thingLinks,
  thingPath,
} from '../shared/context.ts';
import { pageHead } from '../shared/head.ts';
import { partnerData } from '../shared/json-ld-entries.ts';
import { articleLine, capped, fundList } from '../shared/lists.ts';
import type {
  ArticleLine,
  Capped,
  ConflictView,
  FundLine,
  NameView,
  PageHead,
  SourceView,
  ThingLink,
} from '../shared/types.ts';
import { proseView, type ProseView } from '../shared/prose.ts';
import { changeViews, type ChangeView, conflictViews, sourcing } from '../shared/sources.ts';

/** A happening, and the partner's parts in it. */
export interface PartLine extends ArticleLine {
  parts: { role: Role; detail?: string }[];
}

export interface PartnerView {
  head: PageHead;
  id: string;
  name: NameView;
  aliases: string[];
  kind: PartnerKind;
  home?: ThingLink;
  homepage?: string;
  memberOf: ThingLink[];
  members: ThingLink[];
  prose?: ProseView;
  /** What it took part in, along the years. */
  strip?: StripView;
  /** Places in which it took part, as the ranking counts them. */
  cities: ThingLink[];
  funds: Capped<FundLine>;
  articles: Capped<PartLine>;
  sources: SourceView[];
  conflicts: ConflictView[];
  changes: ChangeView[];
}

/** The happenings that a partner took part in; those that it only watched or ruled on are left out. */
export function workedIn(partner: Partner): Article[] {
  return partner.articles.filter(({ partners }) =>
    partners.some((part) => part.partner === partner && !UNRANKED_ROLES.includes(part.role)),
  );
}

/** The ranked places that a partner worked with. */
export function citiesOf(partner: Partner): Place[] {
  const places = workedIn(partner).flatMap((article) => article.places);
  return [...new Set(places.flatMap(({ countsFor }) => countsFor))];
}

/** An organisation's page. */
export function partnerView(context: Context, partner: Partner): PartnerView {
  const { facts } = partner;
  const { descriptions, main } = messages(context.lang);
  const numbered = sourcing(facts.sources);
  const name = nameOf(partner);
  const prose = proseView(context, partner.body, numbered);
  const path = thingPath(partner);
  const strip = articleStrip(context, partner.articles);
  const claimed = partner.articles.flatMap(({ claims }) => claims.map(({ fund }) => fund));
  const funds = [
    ...new Set([
      ...partner.sponsored,
      ...claimed.filter((fund) => fund.sponsors.includes(partner)),
    ]),
  ];
  return {
    head: pageHead(context, {
      path,
      title: nameIn(context, name),
      description: descriptions.partner(nameIn(context, name)),
      section: 'partners',
      above: [{ path: 'partners/', name: main.partners }],
      file: partner.file,
      twin: apiPathOf(partner),
      linked: partnerData(context, partner),
      feed: true,
    }),
    id: partner.id,
    name,
    aliases: facts.aliases,
    kind: facts.kind,
    ...(partner.home ? { home: thingLink(context, partner.home) } : {}),
    ...(facts.homepage ? { homepage: facts.homepage } : {}),
    memberOf: thingLinks(context, partner.memberOf),
    members: thingLinks(context, partner.members),
    ...(prose ? { prose } : {}),
    ...(strip ? { strip } : {}),
    cities: thingLinks(context, citiesOf(partner)),
    funds: fundList(context, funds),
    articles: capped(
      partner.articles,
      (article) => ({
        ...articleLine(context, article),
        parts: article.partners
          .filter((part) => part.partner === partner)
          .map(({ role, detail }) => ({ role, ...(detail ? { detail } : {}) })),
      }),
      linkTo(context, `${path}articles/`),
    ),
    sources: numbered.sources,
    conflicts: conflictViews(facts.conflicts, numbered),
    changes: changeViews(facts.changes, numbered),
  };
}
