import { convertFigure, type FundAsOf, fundNow } from '../../analysis/fund-figures.ts';
import type { Claim, Fund } from '../../ledger/model.ts';
import type { Verdict, Why } from '../../rules/figures.ts';
import { FIGURE_NAMES, type FigureName } from '../../rules/outside-names.ts';
import type { Status } from '../../schema/version-1.ts';
import type { FundKind, Money } from '../../schema/fund.ts';
import type { Amount } from '../../schema/money.ts';
import { messages } from '../../i18n/catalogue.ts';
import { thingCard } from '../shared/card-links.ts';
import { fundStrip } from '../shared/strip.ts';
import { type CiteView, citeFund } from '../shared/citation.ts';
import { claimView } from '../shared/claims.ts';
import {
  type Context,
  known,
  linkTo,
  nameIn,
  nameOf,
  thingLink,
  thingLinks,
  thingPath,
} from '../shared/context.ts';
import { claimHref, figureView } from '../shared/figures.ts';
import { type EntityView, entityView } from '../shared/entity.ts';
import { articleList, uncountedInWords } from '../shared/lists.ts';
import { fundData } from '../shared/json-ld-entries.ts';
import type {
  ArticleLine,
  Capped,
  ClaimView,
  ConflictView,
  FigureView,
  ThingLink,
} from '../shared/types.ts';
import { fundSources, type FundSources, seenFrom, tellsOfFund } from './fund-sources.ts';

/** One of a fund's figures, and how it was found. */
export interface FundFigureView {
  name: FigureName;
  figure: FigureView;
  yuan?: Amount;
  why: Why;
  /** What became of each claim of it. */
  considered: { article: string; href: string; date: string; amount?: Amount; verdict: Verdict }[];
}

/** Dollars that sources gave themselves for the fund. */
export interface OwnDollars {
  amount: Amount;
  sources: { publisher: string; href: string }[];
}

export interface FundView extends EntityView {
  places: ThingLink[];
  kind: FundKind;
  money: Money;
  sponsors: ThingLink[];
  partOf?: ThingLink;
  parts: ThingLink[];
  status: Status;
  statuses: { status: Status; date: string; href: string; article: string }[];
  /** The public share in per cent, and the claim that gives it. */
  share?: { percent: number; href: string };
  uncounted?: string;
  figures: FundFigureView[];
  /** All claims, the earliest first. */
  claims: ClaimView[];
  ownDollars: OwnDollars[];
  articles: Capped<ArticleLine>;
  cite: CiteView;
}

function figureViews(context: Context, { fund, claims, figures }: FundAsOf): FundFigureView[] {
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  return FIGURE_NAMES.flatMap((name) => {
    const figure = figures[name];
    if (!figure) return [];
    const yuan =
      figure.amount.currency === 'CNY'
        ? undefined
        : convertFigure(figure, 'CNY', context.ledger.rates);
    const considered = figure.considered.flatMap(({ id, verdict }) => {
      const claim = byId.get(id);
      if (!claim) return [];
      const { article, date, amount } = claim;
      const line = { article: article.id, href: claimHref(context, claim), date, verdict };
      return [amount ? { ...line, amount } : line];
    });
    return [
      {
        name,
        figure: figureView(context, fund, figure),
        why: figure.why,
        considered,
        ...(yuan ? { yuan } : {}),
      },
    ];
  });
}

/** Equal dollars of all claims together, each with everyone who gave them. */
function ownDollars({ claims }: FundAsOf, keys: FundSources): OwnDollars[] {
  const given = claims.flatMap((claim) =>
    claim.ownDollars.map((dollars) => ({ ...dollars, owner: claim.article.id })),
  );
  const groups = Map.groupBy(given, ({ amount }) => amount.amount);
  return [...groups.values()]
    .map((group) => {
      const cited = group.flatMap(({ owner, sources }) =>
        seenFrom(keys, owner).cite(sources.map(({ id }) => id)),
      );
      const unique = [...new Map(cited.map((source) => [source.href, source])).values()];
      const amount = group[0]?.amount ?? { amount: '0', currency: 'USD' as const };
      return { amount, sources: unique.map(({ publisher, href }) => ({ publisher, href })) };
    })
    .sort((a, b) => Number(a.amount.amount) - Number(b.amount.amount));
}

/** Conflicts of the fund's own file, and of the articles that tell of the fund itself. */
function conflictsOf({ fund, claims }: FundAsOf, keys: FundSources): ConflictView[] {
  const own = fund.facts.conflicts.map((item) => ({ item, owner: '' }));
  const told = new Set(own.map(({ item }) => item.about));
  const telling = new Set(claims.filter(tellsOfFund).map(({ article }) => article));
  const others = [...telling].flatMap(({ id, facts }) =>
    facts.conflicts.map((item) => ({ item, owner: id })),
  );
  return [...own, ...others.filter(({ item }) => !told.has(item.about))].map(({ item, owner }) => ({
    about: item.about,
    text: item.text,
    sources: seenFrom(keys, owner).cite(item.sources),
  }));
}

/** A fund's page. */
export function fundView(context: Context, fund: Fund): FundView {
  const { facts } = fund;
  const now = fundNow(context.ledger, fund);
  const { claims, figures, share, status } = now;
  const keys = fundSources(now);
  const placeNames = fund.places.map((place) => nameIn(context, nameOf(place))).join(', ');
  const used = new Set(FIGURE_NAMES.map((figure) => figures[figure]?.used.id));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const statuses = now.statuses.flatMap(({ claim, ...change }) => {
    const found = byId.get(claim);
    return found ? [{ ...change, href: claimHref(context, found), article: found.article.id }] : [];
  });
  const { descriptions } = messages(context.lang);
  return {
    ...entityView(context, fund, {
      section: 'funds',
      description: descriptions.fund(nameIn(context, nameOf(fund)), placeNames),
      card: thingCard(context, fund),
      linked: fundData(context, fund),
      strip: fundStrip(context, claims, statuses),
      numbered: seenFrom(keys, ''),
    }),
    places: thingLinks(context, fund.places),
    kind: facts.kind,
    money: facts.money,
    sponsors: thingLinks(context, fund.sponsors),
    ...known({
      partOf: fund.partOf && thingLink(context, fund.partOf),
      share: share && { percent: share.percent, href: claimHref(context, share.claim) },
      uncounted: uncountedInWords(context, now),
    }),
    parts: thingLinks(context, fund.parts),
    status,
    statuses,
    figures: figureViews(context, now),
    claims: claims.map((claim) => ({
      ...claimView(context, claim, seenFrom(keys, claim.article.id), true),
      anchor: `claim-${claim.article.id}${claim.anchor.slice(`claim-${fund.id}`.length)}`,
      ...(used.has(claim.id) ? { used: true } : {}),
    })),
    ownDollars: ownDollars(now, keys),
    conflicts: conflictsOf(now, keys),
    sources: keys.numbered.sources,
    cite: citeFund(context, fund),
    articles: articleList(context, fund.articles, linkTo(context, `${thingPath(fund)}articles/`)),
  };
}
