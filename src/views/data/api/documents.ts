import type { Article, Chain, Ledger, Partner, Place } from '../../../ledger/model.ts';
import { articlesWith } from '../../../analysis/article-lists.ts';
import { yearsOf } from '../../../analysis/as-of.ts';
import type { ArticleDocument, YearDocument } from '../../../schema/api/article.ts';
import type { ChainDocument } from '../../../schema/api/chain.ts';
import type { CityDocument } from '../../../schema/api/city.ts';
import type { PartnerDocument } from '../../../schema/api/partner.ts';
import { chainFields } from '../../../schema/chain.ts';
import { partnerFields } from '../../../schema/partner.ts';
import { documentedTotal } from '../../../analysis/money-rows.ts';
import type { Backed } from '../../../analysis/totals.ts';
import { placeNow, spentIn, whyNoAnnounced } from '../../../analysis/place-standings.ts';
import { isInRanking } from '../../../analysis/rankings/cities.ts';
import { articleHash } from '../../../analysis/content-hash.ts';
import { type Context, isDescribed, thingPath } from '../../shared/context.ts';
import { fieldValues } from '../../shared/entity-fields.ts';
import { checksOf, doubtDocuments, head, ids, sum, url } from './heads.ts';
import { claimDocument } from './money-documents.ts';
import { namedInArticle, namedInPlace } from './named.ts';
import { sourceDocuments } from './source-documents.ts';

/** A sum of announced money, and the funds in it. */
const sumDocument = ({ amount, public: own, unknown, funds, withoutAmount }: Backed) => ({
  amount: sum(amount),
  public: sum(own),
  share_unknown: sum(unknown),
  funds: ids(funds.map(({ fund }) => fund)),
  without_amount: withoutAmount,
});

/** When it ended, what follows it, and what it took over. */
const succession = ({ facts, predecessors }: Place | Partner | Chain) => ({
  until: facts.until ?? null,
  successor: facts.successor ?? null,
  predecessors: ids(predecessors),
});

/** A place, with its totals and what is there. */
export function cityDocument(context: Context, place: Place): CityDocument {
  const { ledger } = context;
  const standing = placeNow(ledger, place);
  const { announced } = standing;
  return {
    ...head(context, place),
    level: place.facts.level,
    province: place.province.id,
    parent: place.parent?.id ?? null,
    children: ids(place.children),
    gb2260: place.facts.gb2260 ?? null,
    ...succession(place),
    was: place.facts.was.map(({ level, parent, gb2260, until }) => ({
      ...{ level: level ?? null, parent: parent ?? null, gb2260: gb2260 ?? null },
      until,
    })),
    coordinates: {
      lat: Number(place.facts.coordinates.lat),
      lon: Number(place.facts.coordinates.lon),
    },
    ranked: isInRanking(ledger, place),
    counts_for: ids(place.countsFor),
    government_backed: sumDocument(placeNow(ledger, place, 'version-1').announced),
    announced: sumDocument(announced),
    documented: sum(documentedTotal(announced.funds, ledger)),
    spent: sum(spentIn(ledger, standing)),
    no_sum: whyNoAnnounced(ledger, standing),
    checked: checksOf(context, place.facts.checked),
    fund_doubts: place.funds.flatMap((fund) =>
      doubtDocuments(context, fund).map((doubt) => ({ fund: fund.id, ...doubt })),
    ),
    funds: ids(place.funds),
    partners: ids(place.residents),
    articles: ids(place.articles),
    named: namedInPlace(place),
  };
}

/** An organisation, with its parts in what happened. */
export function partnerDocument(context: Context, partner: Partner): PartnerDocument {
  return {
    ...head(context, partner),
    name_zh_described: isDescribed(partner),
    kind: partner.facts.kind,
    home: partner.home?.id ?? null,
    ...fieldValues(partnerFields, partner.facts),
    ...succession(partner),
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
    name_zh_described: isDescribed(chain),
    ...fieldValues(chainFields, chain.facts),
    ...succession(chain),
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
    title_zh: article.zh?.title ?? null,
    places: ids(article.places),
    topics: facts.topics,
    chains: ids(article.chains),
    partners: article.partners.map(({ partner, role, detail }) => ({
      id: partner.id,
      role,
      detail: detail ?? null,
    })),
    claims: article.claims.map((claim) => claimDocument(context, claim)),
    sources: sourceDocuments(article.sources),
    conflicts: facts.conflicts,
    changes: facts.changes,
    added: facts.added,
    reviewed: facts.reviewed ?? null,
    content_hash: articleHash(article),
    formerly: facts.formerly,
    named: namedInArticle(article),
  };
}

/** How many articles a document of a year holds at most. */
const AT_ONCE = 200;

/** A document of the articles of a year: the first, or a later part. */
export interface YearPart {
  year: string;
  /** From 1. */
  part: number;
}

/** The documents of all years, those of a year in order; a year has one at least. */
export const yearParts = (ledger: Ledger): YearPart[] =>
  yearsOf(ledger).flatMap((year) => {
    const { length } = articlesWith(ledger, `year/${year}`);
    const parts = Math.max(1, Math.ceil(length / AT_ONCE));
    return Array.from({ length: parts }, (_, at) => ({ year, part: at + 1 }));
  });

/** The file of a document of a year: `2018.json`, `2018-2.json`. */
export const yearFile = ({ year, part }: YearPart): string =>
  `${part === 1 ? year : `${year}-${part}`}.json`;

/** The articles of a year, the newest first, or a later part of them, and where they go on. */
export function articlesOfPart(
  ledger: Ledger,
  { year, part }: YearPart,
): { articles: readonly Article[]; next?: string } {
  const articles = articlesWith(ledger, `year/${year}`);
  return {
    articles: articles.slice((part - 1) * AT_ONCE, part * AT_ONCE),
    ...(articles.length > part * AT_ONCE ? { next: yearFile({ year, part: part + 1 }) } : {}),
  };
}

/** The document of the articles of a year, or of a later part of them. */
export function yearDocument(context: Context, part: YearPart): YearDocument {
  const { articles, ...more } = articlesOfPart(context.ledger, part);
  return {
    year: Number(part.year),
    articles: articles.map((article) => articleDocument(context, article)),
    ...more,
  };
}
