import type { Edition } from '../../../ledger/model.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { keyDescription } from '../../../i18n/key-descriptions.ts';
import { ownDay } from '../../../analysis/last-modified.ts';
import { pick } from '../../../i18n/pick.ts';
import { yearOf } from '../../../rules/dates.ts';
import { absolute } from '../../../site/site.ts';
import { API } from '../../data/api/paths.ts';
import { ALL_TABLES } from '../../data/tables/all.ts';
import type { Table } from '../../data/tables/table.ts';
import { partName } from '../../published-ranking/names.ts';
import { rowsPath } from '../../published-ranking/tables.ts';
import { type Context, known, rankingPath } from '../context.ts';
import { publisherText } from '../short-texts.ts';
import type { Linked } from '../types.ts';
import { ofRecord, publisher, urlOf } from './json-ld.ts';

/*
 * Data sets as search engines for them ask: a description of 50 characters or more, who made them, what
 * time and place they cover, what was measured, where the files are.
 */

const TYPES = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
} as const;

const CHINA: Linked = { '@type': 'Place', name: 'China' };

const file = ({ site }: Context, path: string, encodingFormat: string): Linked => ({
  '@type': 'DataDownload',
  contentUrl: absolute(site, site.base + path),
  encodingFormat,
});

const variable = (name: string, description?: string): Linked => ({
  '@type': 'PropertyValue',
  name,
  ...known({ description }),
});

/** The years of the record: from the first event to the last. */
function yearsCovered({ ledger }: Context): string | undefined {
  const years = ledger.articles.map(({ facts }) => yearOf(facts.date)).sort();
  const [first] = years;
  return first && `${first}/${years.at(-1) ?? first}`;
}

/** A table as a part of the whole. */
function tableData(context: Context, table: Table, shared: object): Linked {
  const told = (text: string) => keyDescription(context.lang, text).text;
  const measured = table.columns.filter(({ type }) => type === 'number');
  return {
    '@type': 'Dataset',
    '@id': `${urlOf(context, 'data/')}#table-${table.name}`,
    url: `${urlOf(context, 'data/')}#table-${table.name}`,
    name: told(table.title),
    description: messages(context.lang).citation.dataset.table(
      told(table.title),
      told(table.description),
    ),
    ...shared,
    ...(measured.length > 0 && {
      variableMeasured: measured.map(({ name, description }) => variable(name, told(description))),
    }),
    distribution: (Object.keys(TYPES) as (keyof typeof TYPES)[]).map((ending) =>
      file(context, `data/${table.name}.${ending}`, TYPES[ending]),
    ),
  };
}

/** The whole record as a data set, with each table as a part and every file to download. */
export function recordData(context: Context, version: string): Linked[] {
  const { ledger, lang } = context;
  const { citation, measures, measureHelp, site } = messages(lang);
  const url = urlOf(context, 'data/');
  const shared = {
    creator: publisher(context),
    dateModified: ledger.today,
    ...ofRecord(context),
    ...known({ temporalCoverage: yearsCovered(context) }),
    spatialCoverage: CHINA,
  };
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      url,
      name: site.name,
      description: citation.dataset.about,
      identifier: citation.shortVersion(version),
      version,
      keywords: citation.dataset.keywords,
      ...shared,
      variableMeasured: (Object.keys(measures) as (keyof typeof measures)[]).map((measure) =>
        variable(measures[measure], measureHelp[measure]),
      ),
      distribution: [
        file(context, 'data/city-chain-atlas.zip', 'application/zip'),
        file(
          context,
          'data/city-chain-atlas.xlsx',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ),
        file(context, 'data/atlas.sqlite', 'application/vnd.sqlite3'),
        file(context, 'data/datapackage.json', 'application/json'),
        file(context, `${API}all.json`, 'application/json'),
        file(context, `${API}openapi.json`, 'application/json'),
      ],
      hasPart: ALL_TABLES.map((table) => tableData(context, table, shared)),
    },
  ];
}

/** An edition of a published ranking as a data set of its rows. */
export function editionData(context: Context, edition: Edition, title: string): Linked[] {
  const path = rankingPath(edition.index, edition);
  const url = urlOf(context, path);
  const { facts, index } = edition;
  const { dataset } = messages(context.lang).citation;
  const parts = index.facts.parts.map((part) => pick(partName(part), context.lang));
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      url,
      name: title,
      description: dataset.edition(title, publisherText(context, index)),
      ...known({ datePublished: facts.released, temporalCoverage: facts.released }),
      dateModified: ownDay(facts),
      creator: { '@type': 'Organization', name: index.facts.publisher },
      publisher: publisher(context),
      ...ofRecord(context),
      ...(index.facts.subject === 'city' && { spatialCoverage: CHINA }),
      variableMeasured: [dataset.rank, dataset.total, ...parts].map((name) => variable(name)),
      isPartOf: `${urlOf(context, 'data/')}#dataset`,
      distribution: [file(context, rowsPath(path), 'text/csv')],
    },
  ];
}
