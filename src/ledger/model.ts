import type { ParsedBody } from '../markdown/parse.ts';
import type { ImageFile } from '../reading/images.ts';
import type { Conversion, Rates } from '../rules/convert.ts';
import type { WeighedClaim } from '../rules/weight.ts';
import type { ArticleRecord } from '../schema/article.ts';
import type { ChainRecord } from '../schema/chain.ts';
import type { ClaimRecord } from '../schema/claim.ts';
import type { FundRecord } from '../schema/fund.ts';
import type { Amount } from '../schema/money.ts';
import type { PartnerRecord } from '../schema/partner.ts';
import type { PlaceRecord } from '../schema/place.ts';
import type { EditionRecord, RankingIndexRecord, RankingRow } from '../schema/ranking.ts';
import type { Source, Tier } from '../schema/source.ts';
import type { Role } from '../schema/vocabulary.ts';

/*
 * The whole record, checked and linked: things point to each other as objects. Nobody changes it
 * after `link` has made it. Lists of articles and editions are newest first; lists of things are in
 * the order of their ids, unless said otherwise.
 */

/** What every entry has. */
export interface Stored<R> {
  id: string;
  facts: R;
  /** Relative to the content folder's parent. */
  file: string;
  body: ParsedBody;
}

export interface Place extends Stored<PlaceRecord> {
  type: 'place';
  province: Place;
  parent: Place | undefined;
  /** The places above, the nearest first. */
  ancestors: Place[];
  children: Place[];
  /** It stands in the ranking of cities. */
  ranked: boolean;
  /** The ranked places that it counts for: itself or those above. */
  countsFor: Place[];
  /** Happenings there or below. */
  articles: Article[];
  /** Funds of the place or of places below. */
  funds: Fund[];
  /** Organisations at home there or below. */
  residents: Partner[];
  /** Editions that have a row for it. */
  standings: Standing[];
}

export interface Fund extends Stored<FundRecord> {
  type: 'fund';
  places: Place[];
  /** The ranked places it counts for, each once. */
  countsFor: Place[];
  sponsors: Partner[];
  partOf: Fund | undefined;
  parts: Fund[];
  /** By date, the earliest first. */
  claims: Claim[];
  articles: Article[];
}

export interface Partner extends Stored<PartnerRecord> {
  type: 'partner';
  home: Place | undefined;
  memberOf: Partner[];
  members: Partner[];
  sponsored: Fund[];
  articles: Article[];
}

export interface Chain extends Stored<ChainRecord> {
  type: 'chain';
  articles: Article[];
  standings: Standing[];
}

/** What an article says of a fund. */
export interface Claim {
  /** `<article>/<fund>`, with `-2` for a second. */
  id: string;
  /** Its anchor on the article's page, `claim-<fund>`. */
  anchor: string;
  facts: ClaimRecord;
  article: Article;
  fund: Fund;
  weighed: WeighedClaim;
  /** Its `as_of`, else its article's date. */
  date: string;
  tier: Tier;
  amount: Amount | undefined;
  sources: Source[];
  /** In yuan and in dollars at the rate of its date, where it has an amount and the record a rate. */
  cny: Conversion | undefined;
  usd: Conversion | undefined;
  /** The dollars that sources gave themselves, equal ones together. */
  ownDollars: { amount: Amount; differs: boolean; sources: Source[] }[];
}

export interface Participant {
  partner: Partner;
  role: Role;
  detail: string | undefined;
}

/** An article's Chinese edition. */
export interface Translation {
  title: string;
  body: ParsedBody;
  file: string;
}

export interface Article extends Stored<ArticleRecord> {
  type: 'article';
  places: Place[];
  chains: Chain[];
  partners: Participant[];
  claims: Claim[];
  zh: Translation | undefined;
  image: ImageFile | undefined;
}

/** A published ranking. */
export interface RankingIndex extends Stored<RankingIndexRecord> {
  partner: Partner | undefined;
  /** The latest first. */
  editions: Edition[];
}

export interface Edition extends Stored<EditionRecord> {
  index: RankingIndex;
  rows: { facts: RankingRow; subject: Chain | Place }[];
  partOrders: { part: string; subjects: (Chain | Place)[] }[];
  /** The edition numbered one less, or of the quarter before, where it is in the record. */
  before: Edition | undefined;
}

/** A row that tells of a chain or place, in its edition. */
export interface Standing {
  edition: Edition;
  facts: RankingRow;
}

export type Thing = Place | Fund | Partner | Chain;

/** The record. */
export interface Ledger {
  /** The day that the record speaks of: its latest `added`, `changes` or `reviewed`, unless set. */
  today: string;
  articles: Article[];
  places: Place[];
  funds: Fund[];
  partners: Partner[];
  chains: Chain[];
  indexes: RankingIndex[];
  rates: Rates;
  images: ImageFile[];
  /** A thing by its id. */
  thing: (id: string) => Thing | undefined;
  article: (id: string) => Article | undefined;
}
