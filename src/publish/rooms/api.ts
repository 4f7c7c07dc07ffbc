import { formerIds } from '../../analysis/old-ids.ts';
import type { Ledger, Thing } from '../../ledger/model.ts';
import type { ComponentName, COMPONENTS } from '../../schema/api/components.ts';
import type { DocumentOf } from '../../schema/api/fields.ts';
import { contentsDocument } from '../../views/data/api/contents.ts';
import * as documents from '../../views/data/api/documents.ts';
import { fundDocument } from '../../views/data/api/money-documents.ts';
import { listedThings } from '../../views/data/api/lists.ts';
import { oldIdsDocument } from '../../views/data/api/old-ids.ts';
import { ownRankingDocuments } from '../../views/data/api/own-rankings.ts';
import { allDigest, allDocument } from '../../views/data/api/all.ts';
import { API, apiPathOf, editionPath, rankingPath } from '../../views/data/api/paths.ts';
import { editionDocument, rankingDocument } from '../../views/data/api/ranking-documents.ts';
import type { Context } from '../../views/shared/context.ts';
import { allPieces } from '../api/all-pieces.ts';
import { documentsOf, openApi } from '../api/open-api.ts';
import { defineFile, defineFiles, type FileFamily, fromPieces, fromView } from '../file.ts';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What all documents are. */
const DOCUMENT = { cache: 'revalidate' } as const;

/** What the description of the interface says of documents: the schema, which they cannot be without. */
interface Described<Name extends ComponentName> {
  schema: Name;
  summary: string;
}

/** A document as the schema of that name describes it. */
type DocumentBy<Name extends ComponentName> = DocumentOf<(typeof COMPONENTS)[Name]>;

/** The documents of one type; `name` is their way below the interface's folder. */
function documentFamily<S, Name extends ComponentName>(
  name: string,
  api: Described<Name>,
  subjects: (ledger: Ledger) => readonly S[],
  path: (subject: S) => string,
  document: (context: Context, subject: S) => DocumentBy<Name>,
  formerly?: (context: Context, subject: S) => readonly string[],
): FileFamily {
  return defineFiles<S>({
    ...DOCUMENT,
    route: `${API}${name}.json`,
    api,
    tracked: true,
    subjects: ({ ledger }) => subjects(ledger),
    path,
    ...(formerly ? { formerly } : {}),
    source: (context, subject) => fromView(document(context, subject), json),
  });
}

/** One document. */
const document = <Name extends ComponentName>(
  name: string,
  api: Described<Name>,
  make: (context: Context) => DocumentBy<Name>,
): FileFamily =>
  defineFile({
    ...DOCUMENT,
    route: `${API}${name}.json`,
    api,
    tracked: true,
    source: (context) => fromView(make(context), json),
  });

/** Where the document of a thing stood under its earlier ids. */
const formerPaths = ({ ledger }: Context, thing: Thing): string[] =>
  formerIds(ledger, thing).map((id) => apiPathOf(thing, id));

const entries = [
  documentFamily(
    'cities/{id}',
    { schema: 'City', summary: 'A place' },
    ({ places }) => places,
    apiPathOf,
    documents.cityDocument,
    formerPaths,
  ),
  documentFamily(
    'funds/{id}',
    { schema: 'Fund', summary: 'A fund, with its claims' },
    ({ funds }) => funds,
    apiPathOf,
    fundDocument,
    formerPaths,
  ),
  documentFamily(
    'partners/{id}',
    { schema: 'Partner', summary: 'An organisation' },
    ({ partners }) => partners,
    apiPathOf,
    documents.partnerDocument,
    formerPaths,
  ),
  documentFamily(
    'chains/{id}',
    { schema: 'Chain', summary: 'A public chain or platform' },
    ({ chains }) => chains,
    apiPathOf,
    documents.chainDocument,
    formerPaths,
  ),
  documentFamily(
    'articles/{year}',
    { schema: 'Year', summary: 'The articles of a year' },
    documents.yearParts,
    (part) => `${API}articles/${documents.yearFile(part)}`,
    documents.yearDocument,
  ),
];

const lists = [
  document('cities', { schema: 'CitiesList', summary: 'All places' }, (context) => ({
    cities: listedThings(context, context.ledger.places),
  })),
  document('funds', { schema: 'FundsList', summary: 'All funds' }, (context) => ({
    funds: listedThings(context, context.ledger.funds),
  })),
  document('partners', { schema: 'PartnersList', summary: 'All organisations' }, (context) => ({
    partners: listedThings(context, context.ledger.partners),
  })),
  document('chains', { schema: 'ChainsList', summary: 'All chains' }, (context) => ({
    chains: listedThings(context, context.ledger.chains),
  })),
];

const rankings = [
  document(
    'rankings/cities',
    { schema: 'RankedCities', summary: 'Cities ranked today' },
    ownRankingDocuments.cities,
  ),
  document(
    'rankings/funds',
    { schema: 'RankedFunds', summary: 'Funds ranked today' },
    ownRankingDocuments.funds,
  ),
  document(
    'rankings/partners',
    { schema: 'RankedPartners', summary: 'Partners ranked today' },
    ownRankingDocuments.partners,
  ),
  document(
    'rankings/chains',
    { schema: 'RankedChains', summary: 'Chains ranked today' },
    ownRankingDocuments.chains,
  ),
  documentFamily(
    'rankings/{ranking}',
    { schema: 'Ranking', summary: 'A published ranking' },
    ({ indexes }) => indexes,
    rankingPath,
    rankingDocument,
  ),
  documentFamily(
    'rankings/{ranking}/{edition}',
    { schema: 'Edition', summary: 'An edition of a published ranking' },
    ({ indexes }) => indexes.flatMap(({ editions }) => editions),
    editionPath,
    editionDocument,
  ),
];

/** Every document of the interface for programs, version 1, and the description of them all. */
export const apiFiles: FileFamily[] = [
  ...entries,
  ...lists,
  ...rankings,
  document('old-ids', { schema: 'OldIds', summary: 'Ids that entries had before' }, oldIdsDocument),
  defineFile({
    ...DOCUMENT,
    route: `${API}all.json`,
    api: { schema: 'All', summary: 'The whole record' },
    tracked: true,
    source: (context) =>
      fromPieces(
        allDigest(context),
        () => allPieces(context),
        () => json(allDocument(context)),
      ),
  }),
  document('index', { schema: 'Index', summary: 'What there is' }, contentsDocument),
  defineFile({
    ...DOCUMENT,
    route: `${API}openapi.json`,
    tracked: true,
    source: ({ site, families }) => fromView(openApi(site, documentsOf(families)), json),
  }),
];
