import { absolute } from '../../../site/site.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { API } from '../../data/api/paths.ts';
import type { Context } from '../context.ts';
import { ALL_TABLES } from '../../data/tables/all.ts';
import { ofRecord, publisher, urlOf } from './json-ld.ts';
import type { Linked } from '../types.ts';

/** The site, and how it is searched. */
export function siteData(context: Context): Linked[] {
  const { pages, site } = messages(context.lang);
  const url = urlOf(context, '');
  return [
    {
      '@type': 'WebSite',
      '@id': `${url}#site`,
      url,
      name: site.name,
      alternateName: site.otherName.text,
      description: pages.home.intro,
      publisher: publisher(context),
      ...ofRecord(context),
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${urlOf(context, 'search/')}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

const TYPES = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
} as const;

/** The whole record as a data set, with each table as a part and every file to download. */
export function recordData(context: Context, version: string): Linked[] {
  const { ledger, site } = context;
  const { pages } = messages(context.lang);
  const file = (path: string, encodingFormat: string): Linked => ({
    '@type': 'DataDownload',
    contentUrl: absolute(site, site.base + path),
    encodingFormat,
  });
  const url = urlOf(context, 'data/');
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      url,
      name: messages(context.lang).site.name,
      description: pages.data.intro,
      version,
      dateModified: ledger.today,
      creator: publisher(context),
      ...ofRecord(context),
      spatialCoverage: { '@type': 'Place', name: 'China' },
      distribution: [
        file('data/city-chain-atlas.zip', 'application/zip'),
        file('data/atlas.sqlite', 'application/vnd.sqlite3'),
        file('data/datapackage.json', 'application/json'),
        file(`${API}openapi.json`, 'application/json'),
      ],
      hasPart: ALL_TABLES.map((table) => ({
        '@type': 'Dataset',
        name: table.title,
        description: table.description,
        ...ofRecord(context),
        distribution: (Object.keys(TYPES) as (keyof typeof TYPES)[]).map((ending) =>
          file(`data/${table.name}.${ending}`, TYPES[ending]),
        ),
      })),
    },
  ];
}
