import { absolute, type Site } from '../../site/site.ts';
import { API_CHANGES } from '../../views/data/api/changes.ts';
import { API } from '../../views/data/api/paths.ts';
import { type Json, ref, SCHEMAS } from './schemas.ts';

/** The schema of each sort of document by its path, as the tests check the documents. */
export const DOCUMENTS: Record<string, { summary: string; schema: string; parameters: string[] }> =
  {
    '/cities/{id}.json': { summary: 'A place', schema: 'City', parameters: ['id'] },
    '/funds/{id}.json': { summary: 'A fund, with its claims', schema: 'Fund', parameters: ['id'] },
    '/partners/{id}.json': { summary: 'An organisation', schema: 'Partner', parameters: ['id'] },
    '/chains/{id}.json': {
      summary: 'A public chain or platform',
      schema: 'Chain',
      parameters: ['id'],
    },
    '/articles/{year}.json': {
      summary: 'The articles of a year',
      schema: 'Year',
      parameters: ['year'],
    },
    '/cities.json': { summary: 'All places', schema: 'CitiesList', parameters: [] },
    '/funds.json': { summary: 'All funds', schema: 'FundsList', parameters: [] },
    '/partners.json': { summary: 'All organisations', schema: 'PartnersList', parameters: [] },
    '/chains.json': { summary: 'All chains', schema: 'ChainsList', parameters: [] },
    '/rankings/cities.json': {
      summary: 'Cities ranked today',
      schema: 'RankedCities',
      parameters: [],
    },
    '/rankings/funds.json': {
      summary: 'Funds ranked today',
      schema: 'RankedFunds',
      parameters: [],
    },
    '/rankings/partners.json': {
      summary: 'Partners ranked today',
      schema: 'RankedPartners',
      parameters: [],
    },
    '/rankings/chains.json': {
      summary: 'Chains ranked today',
      schema: 'RankedChains',
      parameters: [],
    },
    '/rankings/{ranking}.json': {
      summary: 'A published ranking',
      schema: 'Ranking',
      parameters: ['ranking'],
    },
    '/index.json': { summary: 'What there is', schema: 'Index', parameters: [] },
    '/rankings/{ranking}/{edition}.json': {
      summary: 'An edition of a published ranking',
      schema: 'Edition',
      parameters: ['ranking', 'edition'],
    },
  };

/** The description of the interface after OpenAPI 3.1. */
export function openApi(site: Site): object {
  const paths = Object.entries(DOCUMENTS).map(
    ([path, { summary, schema, parameters }]): [string, Json] => [
      path,
      {
        get: {
          summary,
          operationId: `get${schema}`,
          parameters: parameters.map((name) => ({
            name,
            in: 'path',
            required: true,
            schema: { type: 'string' },
          })),
          responses: {
            '200': {
              description: summary,
              content: { 'application/json': { schema: ref(schema) } },
            },
            '404': { description: 'There is no such document.' },
          },
        },
      },
    ],
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'City Chain Atlas',
      version: '1.0.0',
      description: [
        'Static documents of the record. Within version 1 keys are added, never renamed or removed.',
        'What has changed within it:',
        ...API_CHANGES.map(({ date, what }) => `${date}: ${what}`),
      ].join('\n\n'),
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: absolute(site, `${site.base}${API}`.replace(/\/$/, '')) }],
    paths: Object.fromEntries(paths),
    components: { schemas: SCHEMAS },
  };
}
