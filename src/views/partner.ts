import type { Partner, Place } from '../ledger/model.ts';
import type { PartnerKind } from '../schema/partner.ts';
import { type Role, UNRANKED_ROLES } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { apiPathOf } from './api/paths.ts';
import {
  type Context,
  linkTo,
  nameIn,
  nameOf,
  thingLink,
  thingLinks,
  thingPath,
} from './context.ts';
import { pageHead } from './head.ts';
import { articleLine, capped, fundList } from './lines.ts';
import type {
  ArticleLine,
  Capped,
  ConflictView,
  FundLine,
  NameView,
  PageHead,
  SourceView,
  ThingLink,
} from './parts.ts';
import { proseView, type ProseView } from './prose.ts';
import { changeViews, type ChangeView, conflictViews, sourcing } from './sources.ts';

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
  /** Places in which it took part, as the ranking counts them. */
  cities: ThingLink[];
  funds: Capped<FundLine>;
  articles: Capped<PartLine>;
  sources: SourceView[];
  conflicts: ConflictView[];
  changes: ChangeView[];
}

/** The ranked places that a partner worked with: those of its happenings, watchers' parts left out. */
export function citiesOf(
  partner: Partner,
  counts: (date: string) => boolean = () => true,
): Place[] {
  const worked = partner.articles.filter(
    ({ facts, partners }) =>
      counts(facts.date) &&
      partners.some((part) => part.partner === partner && !UNRANKED_ROLES.includes(part.role)),
  );
  return [...new Set(worked.flatMap(({ places }) => places.flatMap((place) => place.countsFor)))];
}

/** An organisation's page. */
export function partnerView(context: Context, partner: Partner): PartnerView {
  const { facts } = partner;
  const { descriptions, main } = words(context.lang);
  const numbered = sourcing(facts.sources);
  const name = nameOf(partner);
  const prose = proseView(context, partner.body, numbered);
  const path = thingPath(partner);
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
