import { createHash } from 'node:crypto';
import type { ParsedBody } from '../markdown/parse.ts';
import type { ChainRecord } from '../schema/chain.ts';
import type { FundRecord } from '../schema/money/fund.ts';
import type { PartnerRecord } from '../schema/partner.ts';
import type { PlaceRecord } from '../schema/place.ts';
import type { Source } from '../schema/source.ts';
import type { Draft, Entry, TextEntry } from './draft.ts';
import { fileOfBody } from './kept/files-of-bodies.ts';
import type { LinkSources } from './linked-sources.ts';
import type {
  Article,
  Chain,
  Claim,
  Edition,
  Fund,
  Lead,
  LinkedSource,
  Participant,
  Partner,
  Place,
  RankedRow,
  RankingIndex,
  Standing,
  Stored,
} from './model.ts';
import { byId } from './order.ts';

/*
 * The ledger while it is linked: the same things as in `model.ts`, their keys and lists still to be
 * filled. Nobody outside this folder sees them as these.
 */

/** A thing of the ledger whose own keys and lists can be filled. */
type Unfinished<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K];
};

export interface PlaceNode extends Unfinished<Place> {
  ancestors: PlaceNode[];
  successor: PlaceNode | undefined;
  predecessors: PlaceNode[];
}
export type FundNode = Unfinished<Fund>;
export interface PartnerNode extends Unfinished<Partner> {
  successor: PartnerNode | undefined;
  predecessors: PartnerNode[];
}
export interface ChainNode extends Unfinished<Chain> {
  successor: ChainNode | undefined;
  predecessors: ChainNode[];
}

export interface ClaimNode extends Claim {
  readonly fund: FundNode;
}

export interface ArticleNode extends Unfinished<Article> {
  places: PlaceNode[];
  chains: ChainNode[];
  partners: (Participant & { readonly partner: PartnerNode })[];
  claims: ClaimNode[];
}

export interface EditionNode extends Unfinished<Edition> {
  rows: (RankedRow & { readonly subject: ChainNode | PlaceNode })[];
}

export interface IndexNode extends Unfinished<RankingIndex> {
  editions: EditionNode[];
}

/** The things of a draft, each a node that nothing is linked to yet; in the order of their ids. */
export interface Nodes {
  places: PlaceNode[];
  funds: FundNode[];
  partners: PartnerNode[];
  chains: ChainNode[];
}

/** What tells a text from another: a hash of its file, where that is kept and the text need not be read, else of itself. */
const digestOf = (entry: Pick<Entry<unknown>, 'body' | 'parsed'>): string =>
  fileOfBody(entry.parsed)?.digest ?? createHash('sha256').update(entry.body).digest('base64url');

/** What an entry of the draft gives to its node. */
export function stored<R extends { readonly sources: readonly Source[] }>(
  entry: Entry<R>,
  linkSources: LinkSources,
): Stored<R> & { sources: LinkedSource[] } {
  const { id, facts, file, parsed } = entry;
  const sources = linkSources(facts.sources);
  return { id, facts, sources, file, body: parsed, digest: digestOf(entry) };
}

/** What a translation of the draft gives to the node of its original. */
export const leadOf = (entry: TextEntry<object>): Lead => ({
  body: entry.parsed,
  digest: digestOf(entry),
  file: entry.file,
  texts: entry.texts,
});

/** A class only so that a place can begin as its own province: no place is ever without one. */
class NewPlace implements PlaceNode {
  readonly type = 'place';
  readonly id: string;
  readonly facts: PlaceRecord;
  readonly file: string;
  readonly body: ParsedBody;
  readonly digest: string;
  readonly sources: LinkedSource[];
  zh: Lead | undefined = undefined;
  province: Place = this;
  parent: Place | undefined = undefined;
  passedTo: Place | undefined = undefined;
  successor: PlaceNode | undefined = undefined;
  predecessors: PlaceNode[] = [];
  ancestors: PlaceNode[] = [];
  children: Place[] = [];
  ranked = false;
  countsFor: Place[] = [];
  articles: Article[] = [];
  funds: Fund[] = [];
  sponsored: Fund[] = [];
  residents: Partner[] = [];
  standings: Standing[] = [];

  constructor(entry: Entry<PlaceRecord>, linkSources: LinkSources) {
    this.sources = linkSources(entry.facts.sources);
    this.id = entry.id;
    this.facts = entry.facts;
    this.file = entry.file;
    this.body = entry.parsed;
    this.digest = digestOf(entry);
  }
}

function createFund(entry: Entry<FundRecord>, linkSources: LinkSources): FundNode {
  return {
    ...stored(entry, linkSources),
    type: 'fund',
    zh: undefined,
    places: [],
    countsFor: [],
    sponsors: [],
    partOf: undefined,
    parts: [],
    claims: [],
    articles: [],
  };
}

function createPartner(entry: Entry<PartnerRecord>, linkSources: LinkSources): PartnerNode {
  return {
    ...stored(entry, linkSources),
    type: 'partner',
    zh: undefined,
    home: undefined,
    successor: undefined,
    predecessors: [],
    memberOf: [],
    members: [],
    sponsored: [],
    articles: [],
  };
}

function createChain(entry: Entry<ChainRecord>, linkSources: LinkSources): ChainNode {
  return {
    ...stored(entry, linkSources),
    type: 'chain',
    zh: undefined,
    successor: undefined,
    predecessors: [],
    articles: [],
    standings: [],
  };
}

/** Makes a node for every thing of a draft. */
export function createNodes(draft: Draft, linkSources: LinkSources): Nodes {
  return {
    places: draft.place.map((entry) => new NewPlace(entry, linkSources)).sort(byId),
    funds: draft.fund.map((entry) => createFund(entry, linkSources)).sort(byId),
    partners: draft.partner.map((entry) => createPartner(entry, linkSources)).sort(byId),
    chains: draft.chain.map((entry) => createChain(entry, linkSources)).sort(byId),
  };
}
