import { statusOfClaim } from '../../../rules/outside-names.ts';
import type { Article, Chain, Claim, Fund, Partner, Place, Thing } from '../../../ledger/model.ts';
import type { Figure } from '../../../rules/figures.ts';
import { yearOf } from '../../../rules/dates.ts';
import type { ArticleDocument, YearDocument } from '../../../schema/api/article.ts';
import type { ChainDocument } from '../../../schema/api/chain.ts';
import type { CityDocument } from '../../../schema/api/city.ts';
import type { ClaimDocument } from '../../../schema/api/claim.ts';
import type { FigureDocument } from '../../../schema/api/figure.ts';
import type { FundDocument } from '../../../schema/api/fund.ts';
import type { PartnerDocument } from '../../../schema/api/partner.ts';
import { chainFields } from '../../../schema/chain.ts';
import type { Amount } from '../../../schema/money.ts';
import { partnerFields } from '../../../schema/partner.ts';
import { absolute } from '../../../site/site.ts';
import { fundNow } from '../../../analysis/fund-figures.ts';
import { documentedTotal } from '../../../analysis/money-rows.ts';
import type { Backed } from '../../../analysis/totals.ts';
import { placeNow } from '../../../analysis/place-standings.ts';
import { articleHash, fundHash } from '../../../analysis/content-hash.ts';
import { type Context, linkTo, thingPath } from '../../shared/context.ts';
import { fieldValues } from '../../shared/entity-fields.ts';

/*
 * The documents of the interface for programs, version 1, as `schema/api/` describes them. Keys are
 * stable: within v1 keys are added, never renamed or removed. Sums are texts (exact decimals) with their currency; dates are EDTF level
 * 0; what is not known is null; other documents are named by id.
 */

/** The whole address of a page. */
export const url = (context: Context, path: string): string =>
  absolute(context.site, linkTo(context, path));
/** The ids of things. */
export const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

function head(context: Context, thing: Thing) {
  const { names, aliases, formerly } = thing.facts;
  return {
    id: thing.id,
    url: url(context, thingPath(thing)),
    names: { en: names.en, zh: names.zh ?? null, pinyin: names.pinyin ?? null },
    aliases,
    formerly,
  };
}

const sum = (amount: Amount | undefined) => amount ?? null;

/** What one article says of one fund. */
export function claimDocument(claim: Claim): ClaimDocument {
  const { facts } = claim;
  return {
    id: claim.id,
    article: claim.article.id,
    fund: claim.fund.id,
    date: claim.date,
    status: statusOfClaim(claim.evidence),
    amount: sum(claim.amount),
    wording: facts.wording ?? null,
    bound: facts.bound ?? null,
    per: facts.per ?? null,
    years: facts.years ?? null,
    government_share: facts.government_share ?? null,
    restates: facts.restates === true,
    tier: claim.tier,
    sources: claim.sources.map(({ id }) => id),
    own_dollars: claim.ownDollars.map(({ amount, sources }) => ({ amount, sources: ids(sources) })),
    note: facts.note ?? null,
  };
}

function figureDocument(figure: Figure | undefined): FigureDocument | null {
  if (!figure) return null;
  return {
    amount: figure.amount,
    per: figure.per ?? null,
    disputed: figure.disputed ?? null,
    claim: figure.used.id,
    why: figure.why,
    considered: figure.considered,
  };
}

/** A sum of announced money, and the funds in it. */
const sumDocument = ({ amount, public: own, unknown, funds, withoutAmount }: Backed) => ({
  amount: sum(amount),
  public: sum(own),
  share_unknown: sum(unknown),
  funds: ids(funds.map(({ fund }) => fund)),
  without_amount: withoutAmount,
});

/** A place, with its totals and what is there. */
export function cityDocument(context: Context, place: Place): CityDocument {
  const { announced } = placeNow(context.ledger, place);
  return {
    ...head(context, place),
    level: place.facts.level,
    province: place.province.id,
    parent: place.parent?.id ?? null,
    children: ids(place.children),
    gb2260: place.facts.gb2260 ?? null,
    coordinates: {
      lat: Number(place.facts.coordinates.lat),
      lon: Number(place.facts.coordinates.lon),
    },
    ranked: place.ranked,
    counts_for: ids(place.countsFor),
    government_backed: sumDocument(placeNow(context.ledger, place, 'version-1').announced),
    announced: sumDocument(announced),
    documented: sum(documentedTotal(announced.funds, context.ledger)),
    funds: ids(place.funds),
    partners: ids(place.residents),
    articles: ids(place.articles),
  };
}

/** A fund, with its figures and every claim about it. */
export function fundDocument(context: Context, fund: Fund): FundDocument {
  const now = fundNow(context.ledger, fund);
  const { commitment, raised, deployed } = now.figures;
  return {
    ...head(context, fund),
    places: ids(fund.places),
    kind: fund.facts.kind,
    money: fund.facts.money,
    sponsors: ids(fund.sponsors),
    part_of: fund.partOf?.id ?? null,
    parts: ids(fund.parts),
    status: now.status,
    statuses: now.statuses,
    government_share: now.share ? { percent: now.share.percent, claim: now.share.claim.id } : null,
    uncounted: now.uncounted ?? null,
    reason: fund.facts.reason ?? null,
    figures: {
      commitment: figureDocument(commitment),
      raised: figureDocument(raised),
      deployed: figureDocument(deployed),
    },
    claims: now.claims.map(claimDocument),
    conflicts: fund.facts.conflicts,
    articles: ids(fund.articles),
    content_hash: fundHash(fund),
  };
}

/** An organisation, with its parts in what happened. */
export function partnerDocument(context: Context, partner: Partner): PartnerDocument {
  return {
    ...head(context, partner),
    kind: partner.facts.kind,
    home: partner.home?.id ?? null,
    ...fieldValues(partnerFields, partner.facts),
    member_of: ids(partner.memberOf),
    members: ids(partner.members),
    sponsored: ids(partner.sponsored),
    parts: partner.articles.flatMap((article) =>
      article.partners
        .filter((part) => part.partner === partner)
        .map(({ role, detail }) => ({ article: article.id, role, detail: detail ?? null })),
    ),
  };
}

/** A chain, with its ranks in published rankings. */
export function chainDocument(context: Context, chain: Chain): ChainDocument {
  return {
    ...head(context, chain),
    ...fieldValues(chainFields, chain.facts),
    standings: chain.standings.map(({ edition, facts }) => ({
      ranking: edition.index.id,
      edition: edition.id,
      released: edition.facts.released ?? null,
      rank: facts.rank ?? null,
      total: facts.total ?? null,
    })),
    articles: ids(chain.articles),
  };
}

/** An article without its prose. */
export function articleDocument(context: Context, article: Article): ArticleDocument {
  const { facts } = article;
  return {
    id: article.id,
    url: url(context, thingPath(article)),
    date: facts.date,
    kind: facts.kind,
    title: facts.title,
    title_zh: article.zh?.title ?? facts.title_zh ?? null,
    places: ids(article.places),
    topics: facts.topics,
    chains: ids(article.chains),
    partners: article.partners.map(({ partner, role, detail }) => ({
      id: partner.id,
      role,
      detail: detail ?? null,
    })),
    claims: article.claims.map(claimDocument),
    sources: facts.sources,
    conflicts: facts.conflicts,
    changes: facts.changes,
    added: facts.added,
    reviewed: facts.reviewed ?? null,
    content_hash: articleHash(article),
    formerly: facts.formerly,
  };
}

/** The articles of a year, the newest first. */
export function yearDocument(context: Context, year: string): YearDocument {
  const articles = context.ledger.articles.filter(({ facts }) => yearOf(facts.date) === year);
  return {
    year: Number(year),
    articles: articles.map((article) => articleDocument(context, article)),
  };
}
