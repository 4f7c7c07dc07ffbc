import { yearsOf } from '../../analysis/as-of.ts';
import { recordHash } from '../../analysis/content-hash.ts';
import type { Ledger, Thing } from '../../ledger/model.ts';
import { OWN_RANKINGS } from '../../schema/ranking.ts';
import { absolute, type Site } from '../../site/site.ts';
import * as documents from '../../views/data/api/documents.ts';
import { ownRankingDocument } from '../../views/data/api/own-rankings.ts';
import { API, apiPathOf } from '../../views/data/api/paths.ts';
import { editionDocument, rankingDocument } from '../../views/data/api/ranking-documents.ts';
import type { Context } from '../../views/shared/context.ts';
import { documentsOf, openApi } from '../api/open-api.ts';
import {
  type ApiFacet,
  defineFile,
  defineFiles,
  type FileContext,
  type FileFamily,
  fromView,
} from '../file.ts';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What all documents are: plain JSON that any site may read. */
const OPEN = { mediaType: 'application/json', cache: 'revalidate', cors: true } as const;

/** The documents of one sort; `name` is their way below the interface's folder. */
function documentFamily<S>(
  name: string,
  api: ApiFacet,
  subjects: (ledger: Ledger) => readonly S[],
  path: (subject: S) => string,
  document: (context: Context, subject: S) => unknown,
): FileFamily {
  return defineFiles<S>({
    ...OPEN,
    route: `${API}${name}.json`,
    api,
    subjects: ({ ledger }) => subjects(ledger),
    path,
    source: (context, subject) => fromView(document(context, subject), json),
  });
}

/** One document. */
const document = (name: string, api: ApiFacet, make: (context: FileContext) => unknown) =>
  defineFile({
    ...OPEN,
    route: `${API}${name}.json`,
    api,
    source: (context) => fromView(make(context), json),
  });

/** What a list of things says of each. */
const line = (site: Site) => (thing: Thing) => ({
  id: thing.id,
  names: { en: thing.facts.names.en, zh: thing.facts.names.zh ?? null },
  document: absolute(site, site.base + apiPathOf(thing)),
});

const list = (
  name: 'cities' | 'funds' | 'partners' | 'chains',
  api: ApiFacet,
  things: (ledger: Ledger) => readonly Thing[],
) => document(name, api, ({ ledger, site }) => ({ [name]: things(ledger).map(line(site)) }));

const OWN_RANKING_API: Record<(typeof OWN_RANKINGS)[number], ApiFacet> = {
  cities: { schema: 'RankedCities', summary: 'Cities ranked today' },
  funds: { schema: 'RankedFunds', summary: 'Funds ranked today' },
  partners: { schema: 'RankedPartners', summary: 'Partners ranked today' },
  chains: { schema: 'RankedChains', summary: 'Chains ranked today' },
};

/** Every document of the interface for programs, version 1. */
export const apiFiles: FileFamily[] = [
  documentFamily(
    'cities/{id}',
    { schema: 'City', summary: 'A place' },
    ({ places }) => places,
    apiPathOf,
    documents.cityDocument,
  ),
  documentFamily(
    'funds/{id}',
    { schema: 'Fund', summary: 'A fund, with its claims' },
    ({ funds }) => funds,
    apiPathOf,
    documents.fundDocument,
  ),
  documentFamily(
    'partners/{id}',
    { schema: 'Partner', summary: 'An organisation' },
    ({ partners }) => partners,
    apiPathOf,
    documents.partnerDocument,
  ),
  documentFamily(
    'chains/{id}',
    { schema: 'Chain', summary: 'A public chain or platform' },
    ({ chains }) => chains,
    apiPathOf,
    documents.chainDocument,
  ),
  documentFamily(
    'articles/{year}',
    { schema: 'Year', summary: 'The articles of a year' },
    yearsOf,
    (year) => `${API}articles/${year}.json`,
    documents.yearDocument,
  ),
  list('cities', { schema: 'CitiesList', summary: 'All places' }, ({ places }) => places),
  list('funds', { schema: 'FundsList', summary: 'All funds' }, ({ funds }) => funds),
  list(
    'partners',
    { schema: 'PartnersList', summary: 'All organisations' },
    ({ partners }) => partners,
  ),
  list('chains', { schema: 'ChainsList', summary: 'All chains' }, ({ chains }) => chains),
  ...OWN_RANKINGS.map((name) =>
    document(`rankings/${name}`, OWN_RANKING_API[name], (context) =>
      ownRankingDocument(context, name),
    ),
  ),
  documentFamily(
    'rankings/{ranking}',
    { schema: 'Ranking', summary: 'A published ranking' },
    ({ indexes }) => indexes,
    ({ id }) => `${API}rankings/${id}.json`,
    rankingDocument,
  ),
  document('index', { schema: 'Index', summary: 'What there is' }, ({ ledger, site }) => ({
    name: 'City Chain Atlas',
    version: 1,
    today: ledger.today,
    record: recordHash(ledger),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    description: absolute(site, `${site.base}${API}openapi.json`),
    years: yearsOf(ledger),
    rankings: ledger.indexes.map(({ id }) => id),
  })),
  documentFamily(
    'rankings/{ranking}/{edition}',
    { schema: 'Edition', summary: 'An edition of a published ranking' },
    ({ indexes }) => indexes.flatMap(({ editions }) => editions),
    ({ id, index }) => `${API}rankings/${index.id}/${id}.json`,
    editionDocument,
  ),
  defineFile({
    ...OPEN,
    route: `${API}openapi.json`,
    source: ({ site, families }) => fromView(openApi(site, documentsOf(families)), json),
  }),
];
