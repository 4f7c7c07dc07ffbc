import type { z } from 'zod';
import { parseBody, type ParsedBody } from '../markdown/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { told as withWords } from '../problems/told.ts';
import type { FactPath, Part } from '../reading/positions.ts';
import type { RawDocument } from '../reading/document.ts';
import type { RawRecord } from '../reading/read.ts';
import type { ArticleRecord } from '../schema/article.ts';
import type { ChainRecord } from '../schema/chain.ts';
import type { FundRecord } from '../schema/money/fund.ts';
import type { LeadRecord } from '../schema/translation/lead.ts';
import type { PartnerRecord } from '../schema/partner.ts';
import type { PlaceRecord } from '../schema/place.ts';
import type { PublisherRecord } from '../schema/publisher.ts';
import type { EditionRecord, RankingIndexRecord } from '../schema/ranking.ts';
import { SCHEMAS, THING_FOLDERS, type ThingFolder } from '../schema/record.ts';
import type {
  RankingTranslationRecord,
  TranslationRecord,
} from '../schema/translation/translation.ts';
import { readClaims } from './claim-amounts.ts';
import { type CheckedFile, entryOfFile, type Reading } from './entry-of-file.ts';
import type { ArticleEntry, Draft, Entry } from './draft.ts';
import { offeredFor } from './gazetteer/offer.ts';
import { notesOf } from './kept/entry-notes.ts';
import { withLost } from './lost.ts';
import { claimedFunds, introducedIds } from './mistaken-files.ts';
import { namesOfFiles } from './meant/name-index.ts';

/** The entries of a draft, while they are gathered. Nothing of an entry is copied, so that no text is asked for. */
type Lists = Pick<
  Draft,
  | 'articles'
  | 'translations'
  | 'leads'
  | 'rankingTranslations'
  | 'place'
  | 'fund'
  | 'partner'
  | 'chain'
  | 'publishers'
  | 'indexes'
  | 'editions'
>;

/** Puts the entry of a file into its list. Gives what is wrong, and the entry, where there is one. */
function take(document: RawDocument, lists: Lists, reading: Reading): CheckedFile<unknown> {
  const put = <R>(schema: z.ZodType<R>, add: (entry: Entry<R>) => void): CheckedFile<unknown> => {
    const checked = entryOfFile(document, schema, reading);
    if (checked.entry) add(checked.entry);
    return checked;
  };
  switch (document.kind) {
    case 'article':
      return put<ArticleRecord>(SCHEMAS.article, (entry) => {
        lists.articles.push(Object.assign(entry, { claims: [] }));
      });
    case 'translation':
      return put<TranslationRecord>(SCHEMAS.translation, (entry) => {
        const { title, reviewed, ...texts } = entry.facts;
        lists.translations.push(Object.assign(entry, { facts: { title, reviewed }, texts }));
      });
    case 'lead':
      return put<LeadRecord>(SCHEMAS.lead, (entry) => {
        const { reviewed, ...texts } = entry.facts;
        lists.leads.push(Object.assign(entry, { facts: { reviewed }, texts }));
      });
    case 'ranking-translation':
      return put<RankingTranslationRecord>(SCHEMAS['ranking-translation'], (entry) => {
        const { title, reviewed, ...texts } = entry.facts;
        lists.rankingTranslations.push(Object.assign(entry, { facts: { title, reviewed }, texts }));
      });
    case 'place':
      return put<PlaceRecord>(SCHEMAS.place, (entry) => lists.place.push(entry));
    case 'fund':
      return put<FundRecord>(SCHEMAS.fund, (entry) => lists.fund.push(entry));
    case 'partner':
      return put<PartnerRecord>(SCHEMAS.partner, (entry) => lists.partner.push(entry));
    case 'chain':
      return put<ChainRecord>(SCHEMAS.chain, (entry) => lists.chain.push(entry));
    case 'publisher':
      return put<PublisherRecord>(SCHEMAS.publisher, (entry) => lists.publishers.push(entry));
    case 'index':
      return put<RankingIndexRecord>(SCHEMAS.index, (entry) => lists.indexes.push(entry));
    case 'edition':
      return put<EditionRecord>(SCHEMAS.edition, (entry) =>
        lists.editions.push(Object.assign(entry, { index: document.folder })),
      );
  }
}

let noBody: ParsedBody | undefined;

/** Puts the things that an article introduces into their lists, as entries of their own. */
function takeIntroduced(article: ArticleEntry, lists: Lists): void {
  const { introduces, added } = article.facts;
  const entriesOf = <F extends { id: string; added?: string | undefined }>(
    folder: ThingFolder | 'publishers',
    items: readonly F[],
  ) =>
    items.map(({ id, ...facts }, index) => ({
      id,
      facts: { ...facts, added: facts.added ?? added },
      file: article.file,
      body: '',
      bodyLine: 1,
      parsed: (noBody ??= parseBody('')),
      notes: notesOf(folder === 'publishers' ? 'publisher' : THING_FOLDERS[folder], facts, ''),
      introducedBy: article.id,
      at: (path: FactPath, part?: Part) => article.at(['introduces', folder, index, ...path], part),
    }));
  if (!introduces) return;
  lists.place.push(...entriesOf('cities', introduces.cities));
  lists.fund.push(...entriesOf('funds', introduces.funds));
  lists.partner.push(...entriesOf('partners', introduces.partners));
  lists.chain.push(...entriesOf('chains', introduces.chains));
  lists.publishers.push(...entriesOf('publishers', introduces.publishers));
}

/**
 * Checks every file by itself, reads the amounts of claims, and brings in what articles introduce. `trees`:
 * whether those of texts stay in memory once they are there.
 */
export function compose(raw: RawRecord, trees = true): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken = new Set([...raw.broken, ...raw.misnamed].map(({ id }) => id));
  const told: CheckedFile<unknown>['problems'][] = [];
  const refused = new Map<string, readonly FactPath[]>();
  const lists: Lists = {
    articles: [],
    translations: [],
    leads: [],
    rankingTranslations: [],
    place: [],
    fund: [],
    partner: [],
    chain: [],
    publishers: [],
    indexes: [],
    editions: [],
  };
  const reading = { textOf: raw.textOf, trees };
  let unread = [...raw.broken, ...raw.misnamed].some(({ kind }) => kind === 'article');
  for (const document of raw.documents) {
    const { entry, problems: tell, refused: paths, slip } = take(document, lists, reading);
    if (slip) problems.push(slip);
    if (paths.length === 0) continue;
    broken.add(document.id);
    if (entry) refused.set(document.file, paths);
    else unread ||= document.kind === 'article';
    told.push(tell);
    for (const id of introducedIds(document)) broken.add(id);
  }
  const failed = raw.documents.filter(({ id, kind }) => kind === 'article' && broken.has(id));
  const claimedInBroken = unread ? undefined : new Set(failed.flatMap(claimedFunds));
  for (const article of lists.articles) {
    const { claims, findings } = readClaims(article);
    article.claims = claims;
    // What is wrong with an amount makes nothing else of the article unknown.
    problems.push(...findings.map(withWords));
    takeIntroduced(article, lists);
  }
  if (told.length > 0) {
    const find = namesOfFiles(raw.documents);
    const offered = (name: string) => offeredFor(name, lists.place);
    problems.push(...told.flatMap((tell) => tell({ find, offered })));
  }
  const { label, rates, images, brokenImages, misnamed } = raw;
  const others = { label, rates, images, brokenImages, misnamed, broken, claimedInBroken, refused };
  return { draft: withLost({ ...lists, ...others }), problems };
}
