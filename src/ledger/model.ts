import type { ParsedBody } from '../markdown/parse.ts';
import type { ImageFile } from '../reading/images.ts';
import type { Conversion, Rates } from '../rules/convert.ts';
import type { Evidence } from '../rules/money/evidence.ts';
import type { ArticleRecord } from '../schema/article.ts';
import type { ChainRecord } from '../schema/chain.ts';
import type { ClaimRecord } from '../schema/money/claim.ts';
import type { FundRecord } from '../schema/money/fund.ts';
import type { Amount } from '../schema/money/money.ts';
import type { PartnerRecord } from '../schema/partner.ts';
import type { PlaceRecord } from '../schema/place.ts';
import type { EditionRecord, RankingIndexRecord, RankingRow } from '../schema/ranking.ts';
import type { SourceTier } from '../schema/money/outcome.ts';
import type { PublisherRecord } from '../schema/publisher.ts';
import type { ShortTexts } from '../schema/translation/short-texts.ts';
import type { Source } from '../schema/source.ts';
import type { Role } from '../schema/vocabulary.ts';

/*
 * The whole record, checked and linked: things point to each other as objects. Nothing of it can be
 * changed by those who read it: `link` fills nodes of its own (`nodes.ts`) and gives them out as
 * these. Lists of articles and editions are newest first; lists of things are in
 * the order of their ids, unless said otherwise.
 */

/** Who publishes sources. */
export interface Publisher {
  readonly id: string;
  readonly facts: PublisherRecord;
  readonly file: string;
}

/** A source with its publisher, and what follows from both. */
export interface LinkedSource extends Omit<Source, 'publisher'> {
  readonly publisher: Publisher;
  readonly tier: SourceTier;
}

/** What every entry has. */
export interface Stored<R> {
  readonly id: string;
  readonly facts: R;
  /** Its sources, in the order of its file. */
  readonly sources: readonly LinkedSource[];
  /** Relative to the content folder's parent. */
  readonly file: string;
  readonly body: ParsedBody;
  /** What tells its text as it is written from another. */
  readonly digest: string;
}

/** What a thing, a ranking or an edition has in Chinese: a text, which may be empty, and short texts. */
export interface Lead {
  readonly body: ParsedBody;
  /** What tells its text as it is written from another. */
  readonly digest: string;
  readonly file: string;
  readonly texts: ShortTexts;
}

/** What every thing has. */
export interface StoredThing<R> extends Stored<R> {
  readonly zh: Lead | undefined;
}

export interface Place extends StoredThing<PlaceRecord> {
  readonly type: 'place';
  readonly province: Place;
  readonly parent: Place | undefined;
  /** The place that holds today what it held, where it has ended; that one is then its `parent`. */
  readonly passedTo: Place | undefined;
  /** The place that takes over what it held, from its end on. */
  readonly successor: Place | undefined;
  /** The places that it took over from. */
  readonly predecessors: readonly Place[];
  /** The places above, the nearest first. */
  readonly ancestors: readonly Place[];
  readonly children: readonly Place[];
  /** It stands in the ranking of cities. */
  readonly ranked: boolean;
  /** The ranked places that it counts for: itself or those above. */
  readonly countsFor: readonly Place[];
  /** Events there or below. */
  readonly articles: readonly Article[];
  /** Funds of the place or of places below. */
  readonly funds: readonly Fund[];
  /** Funds that the place itself sponsors. */
  readonly sponsored: readonly Fund[];
  /** Organisations at home there or below. */
  readonly residents: readonly Partner[];
  /** Editions that have a row for it. */
  readonly standings: readonly Standing[];
}

export interface Fund extends StoredThing<FundRecord> {
  readonly type: 'fund';
  readonly places: readonly Place[];
  /** The ranked places it counts for, each once. */
  readonly countsFor: readonly Place[];
  readonly sponsors: readonly (Partner | Place)[];
  readonly partOf: Fund | undefined;
  readonly parts: readonly Fund[];
  /** By date, the earliest first. */
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
}

export interface Partner extends StoredThing<PartnerRecord> {
  readonly type: 'partner';
  readonly home: Place | undefined;
  /** The organisation that went on with its work, and those with whose work it went on. */
  readonly successor: Partner | undefined;
  readonly predecessors: readonly Partner[];
  readonly memberOf: readonly Partner[];
  readonly members: readonly Partner[];
  readonly sponsored: readonly Fund[];
  readonly articles: readonly Article[];
}

export interface Chain extends StoredThing<ChainRecord> {
  readonly type: 'chain';
  /** The chain that went on with it, and those that it went on with. */
  readonly successor: Chain | undefined;
  readonly predecessors: readonly Chain[];
  readonly articles: readonly Article[];
  readonly standings: readonly Standing[];
}

/** What an article says of a fund. */
export interface Claim {
  /** `<article>/<fund>`, with `-2` for a second. */
  readonly id: string;
  /** Its anchor on the article's page, `claim-<fund>`. */
  readonly anchor: string;
  readonly facts: ClaimRecord;
  readonly article: Article;
  readonly fund: Fund;
  readonly evidence: Evidence;
  /** Its `as_of`, else its article's date. */
  readonly date: string;
  readonly tier: SourceTier;
  readonly amount: Amount | undefined;
  readonly sources: readonly LinkedSource[];
  /** In yuan and in dollars at the rate of its date, where it has an amount and the record a rate. */
  readonly cny: Conversion | undefined;
  readonly usd: Conversion | undefined;
  /** The dollars that sources gave themselves, equal ones together. */
  readonly ownDollars: readonly OwnDollars[];
}

/** The dollars that sources gave themselves for a claim. */
export interface OwnDollars {
  readonly amount: Amount;
  /** So far from the amount at the rate that both are shown. */
  readonly differs: boolean;
  readonly sources: readonly LinkedSource[];
}

export interface Participant {
  readonly partner: Partner;
  readonly role: Role;
  readonly detail: string | undefined;
}

/** An article's Chinese edition. */
export interface Translation {
  readonly title: string;
  readonly body: ParsedBody;
  /** What tells its text as it is written from another. */
  readonly digest: string;
  readonly file: string;
  readonly texts: ShortTexts;
}

export interface Article extends Stored<ArticleRecord> {
  readonly type: 'article';
  readonly places: readonly Place[];
  readonly chains: readonly Chain[];
  readonly partners: readonly Participant[];
  readonly claims: readonly Claim[];
  readonly zh: Translation | undefined;
  readonly image: ImageFile | undefined;
}

/** A published ranking. */
export interface RankingIndex extends Stored<RankingIndexRecord> {
  readonly partner: Partner | undefined;
  readonly zh: Lead | undefined;
  /** The latest first. */
  readonly editions: readonly Edition[];
}

/** What a published ranking ranks. */
export type Subject = Chain | Place;

/** A row of an edition, with what it ranks. */
export interface RankedRow {
  readonly facts: RankingRow;
  readonly subject: Subject;
}

export interface Edition extends Stored<EditionRecord> {
  readonly index: RankingIndex;
  /** What was new in it has a text of its own in Chinese. */
  readonly zh: (Lead & { readonly title: string | undefined }) | undefined;
  readonly rows: readonly RankedRow[];
  readonly partOrders: readonly { readonly part: string; readonly subjects: readonly Subject[] }[];
  /** The edition numbered one less, or of the quarter before, where it is in the record. */
  readonly before: Edition | undefined;
}

/** A row that tells of a chain or place, in its edition. */
export interface Standing {
  readonly edition: Edition;
  readonly facts: RankingRow;
}

export type Thing = Place | Fund | Partner | Chain;

/** Whatever has a file of its own in the record, with sources, conflicts and corrections. */
export type LedgerEntry = Article | Thing | RankingIndex | Edition;

/** The record. */
export interface Ledger {
  /** The day that the record speaks of: its latest `added`, `changes` or `reviewed`, unless set. */
  readonly today: string;
  readonly articles: readonly Article[];
  readonly places: readonly Place[];
  readonly funds: readonly Fund[];
  readonly partners: readonly Partner[];
  readonly chains: readonly Chain[];
  /** In the order of their ids. */
  readonly publishers: readonly Publisher[];
  readonly indexes: readonly RankingIndex[];
  readonly rates: Rates;
  readonly images: readonly ImageFile[];
  /** A thing by its id. */
  readonly thing: (id: string) => Thing | undefined;
  readonly article: (id: string) => Article | undefined;
  readonly publisher: (id: string) => Publisher | undefined;
}
