import type { Location } from '../problems/problem.ts';
import type { ImageFile } from '../reading/images.ts';
import type { FactPath, Part } from '../reading/positions.ts';
import type { RateRow } from '../reading/rates.ts';
import type { BrokenDocument } from '../reading/document.ts';
import type { ArticleRecord } from '../schema/article.ts';
import type { ChainRecord } from '../schema/chain.ts';
import type { ClaimRecord } from '../schema/money/claim.ts';
import type { FundRecord } from '../schema/money/fund.ts';
import type { Amount } from '../schema/money/money.ts';
import type { LeadRecord } from '../schema/translation/lead.ts';
import type { PartnerRecord } from '../schema/partner.ts';
import type { PlaceRecord } from '../schema/place.ts';
import type { PublisherRecord } from '../schema/publisher.ts';
import type { EditionRecord, RankingIndexRecord } from '../schema/ranking.ts';
import type { ShortTexts } from '../schema/translation/short-texts.ts';
import type {
  RankingTranslationRecord,
  TranslationRecord,
} from '../schema/translation/translation.ts';
import type { ParsedBody } from '../markdown/parse.ts';
import type { EntryNotes } from './kept/entry-notes.ts';

/** One entry of the record: its facts are valid, its references not yet checked. */
export interface Entry<R> {
  id: string;
  facts: R;
  file: string;
  body: string;
  bodyLine: number;
  parsed: ParsedBody;
  /** What the checks would else look for each time. */
  notes: EntryNotes;
  /** The location of one of its facts. */
  at: (path: FactPath, part?: Part) => Location;
  /** The article that introduces it, where it has no file of its own. */
  introducedBy?: string;
}

/** The dollars that a source gave itself. */
export interface GivenDollars {
  readonly source: string;
  /** As the file has it. */
  readonly text: string;
  readonly amount: Amount;
  readonly path: FactPath;
}

/** A claim, its amounts read: those that cannot be read are reported, and missing here. */
export interface ClaimEntry {
  readonly facts: ClaimRecord;
  readonly amount: Amount | undefined;
  /** The upper end, where the source gives a range. */
  readonly to: Amount | undefined;
  readonly usd: readonly GivenDollars[];
}

/** An article, the amounts of its claims read. */
export interface ArticleEntry extends Entry<ArticleRecord> {
  /** In the order of the file. */
  claims: readonly ClaimEntry[];
}

/** An edition, with the id of its index. */
export interface EditionEntry extends Entry<EditionRecord> {
  index: string;
}

export type ThingType = 'place' | 'fund' | 'partner' | 'chain';

/** The facts of each type of thing. */
export interface ThingFacts {
  place: PlaceRecord;
  fund: FundRecord;
  partner: PartnerRecord;
  chain: ChainRecord;
}

/** What a translation says of itself; the rest says again what its original says. */
type TranslationFacts = Pick<TranslationRecord, 'title' | 'reviewed'>;
type LeadFacts = Pick<LeadRecord, 'reviewed'>;
type RankingTranslationFacts = Pick<RankingTranslationRecord, 'title' | 'reviewed'>;

/** A translation, its short texts apart. */
export interface TextEntry<R> extends Entry<R> {
  texts: ShortTexts;
}

export type AnyEntry = Entry<
  | ArticleRecord
  | TranslationFacts
  | LeadFacts
  | RankingTranslationFacts
  | PlaceRecord
  | FundRecord
  | PartnerRecord
  | ChainRecord
  | PublisherRecord
  | RankingIndexRecord
  | EditionRecord
>;

/** Everything that could be read and is valid by itself; what the checks of the whole record look at. */
export interface Draft {
  label: string;
  articles: ArticleEntry[];
  translations: TextEntry<TranslationFacts>[];
  /** The texts of things in Chinese. */
  leads: TextEntry<LeadFacts>[];
  /** The texts of published rankings and their editions in Chinese. */
  rankingTranslations: TextEntry<RankingTranslationFacts>[];
  place: Entry<PlaceRecord>[];
  fund: Entry<FundRecord>[];
  partner: Entry<PartnerRecord>[];
  chain: Entry<ChainRecord>[];
  /** Who publishes sources. */
  publishers: Entry<PublisherRecord>[];
  indexes: Entry<RankingIndexRecord>[];
  editions: EditionEntry[];
  rates: RateRow[];
  images: ImageFile[];
  /** Names of pictures that are there but cannot be shown. */
  brokenImages: readonly string[];
  /** Files whose name cannot be an id, under the id that they come nearest to. */
  misnamed: readonly BrokenDocument[];
  /** Ids of files that could not be read or are not valid: known, so that naming them is no second mistake. */
  broken: ReadonlySet<string>;
  /** The translations whose original is not there, by their file, with the id that it had: known too. */
  lost: ReadonlyMap<string, string>;
  /**
   * Funds that articles with mistakes make claims about; nothing where an article could not be read
   * at all, so that nobody knows.
   */
  claimedInBroken: ReadonlySet<string> | undefined;
  /** The facts that a schema refused and something stands in for, by their file. */
  refused: ReadonlyMap<string, readonly FactPath[]>;
}

export const THING_TYPES = ['place', 'fund', 'partner', 'chain'] as const;

export type ThingEntry = Entry<ThingFacts[ThingType]>;

/** Every place, fund, partner and chain, with its type. */
export function things(draft: Draft): { type: ThingType; entry: ThingEntry }[] {
  return THING_TYPES.flatMap((type) => draft[type].map((entry) => ({ type, entry })));
}

/** Whether something stands in for a mistake of an entry, so that its facts are not to be judged. */
export const isBroken = (entry: AnyEntry, draft: Draft): boolean =>
  draft.broken.has(entry.introducedBy ?? entry.id);

/** Every entry of the record. */
export function entries(draft: Draft): AnyEntry[] {
  return [
    ...draft.articles,
    ...draft.translations,
    ...draft.leads,
    ...draft.rankingTranslations,
    ...things(draft).map(({ entry }) => entry),
    ...draft.publishers,
    ...draft.indexes,
    ...draft.editions,
  ];
}
