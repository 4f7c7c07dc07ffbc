import { absolute, type Site } from '../../site/site.ts';
import { API } from '../../views/api/paths.ts';

type Json = Record<string, unknown>;

const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const ids = { type: 'array', items: id };
const edtf = {
  type: 'string',
  description: 'A date as precise as known: 2018-07-23, 2018-07 or 2018 (EDTF level 0).',
};
const orNull = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] });
const textOrNull = { type: ['string', 'null'] };
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string): Json => ({ type: 'array', items: ref(name) });
const object = (properties: Json): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const thing = {
  id,
  url: { type: 'string', format: 'uri' },
  names: ref('Names'),
  aliases: { type: 'array', items: { type: 'string' } },
  formerly: ids,
};

/** The schemas of the documents; what is listed is always there, null where it is not known. */
const SCHEMAS: Json = {
  Names: {
    type: 'object',
    properties: { en: { type: 'string' }, zh: textOrNull, pinyin: textOrNull },
    required: ['en', 'zh'],
  },
  Amount: object({
    amount: { type: 'string', description: 'An exact decimal.', examples: ['10000000000'] },
    currency: { type: 'string', description: 'ISO 4217.', examples: ['CNY'] },
  }),
  Claim: object({
    id: { type: 'string' },
    article: id,
    fund: id,
    date: edtf,
    status: { type: 'string' },
    amount: orNull(ref('Amount')),
    tier: { type: 'string' },
    restates: { type: 'boolean' },
    sources: ids,
  }),
  Figure: object({
    amount: ref('Amount'),
    per: textOrNull,
    disputed: orNull(object({ low: ref('Amount'), high: ref('Amount') })),
    claim: { type: 'string' },
    why: { type: 'string' },
  }),
  City: object({
    ...thing,
    level: { type: 'string' },
    province: id,
    parent: orNull(id),
    gb2260: textOrNull,
    coordinates: object({ lat: { type: 'number' }, lon: { type: 'number' } }),
    ranked: { type: 'boolean' },
    government_backed: object({
      amount: orNull(ref('Amount')),
      public: orNull(ref('Amount')),
      share_unknown: orNull(ref('Amount')),
      funds: ids,
      without_amount: { type: 'integer' },
    }),
    funds: ids,
    partners: ids,
    articles: ids,
  }),
  Fund: object({
    ...thing,
    places: ids,
    kind: { type: 'string' },
    money: { type: 'string' },
    sponsors: ids,
    status: { type: 'string' },
    uncounted: textOrNull,
    figures: object({
      commitment: orNull(ref('Figure')),
      raised: orNull(ref('Figure')),
      deployed: orNull(ref('Figure')),
    }),
    claims: list('Claim'),
    articles: ids,
  }),
  Partner: object({
    ...thing,
    kind: { type: 'string' },
    home: orNull(id),
    member_of: ids,
    members: ids,
    parts: {
      type: 'array',
      items: object({ article: id, role: { type: 'string' }, detail: textOrNull }),
    },
  }),
  Chain: object({
    ...thing,
    symbol: textOrNull,
    homepage: textOrNull,
    launched: { type: ['integer', 'null'] },
    articles: ids,
  }),
  Article: object({
    id,
    url: { type: 'string', format: 'uri' },
    date: edtf,
    kind: { type: 'string' },
    title: { type: 'string' },
    title_zh: textOrNull,
    places: ids,
    topics: { type: 'array', items: { type: 'string' } },
    chains: ids,
    claims: list('Claim'),
    added: { type: 'string', format: 'date' },
  }),
  Year: object({ year: { type: 'integer' }, articles: list('Article') }),
  Edition: object({
    ranking: id,
    edition: id,
    url: { type: 'string', format: 'uri' },
    released: orNull(edtf),
    complete: { type: 'boolean' },
    rows: {
      type: 'array',
      items: object({ subject: id, rank: { type: ['integer', 'null'] }, total: textOrNull }),
    },
  }),
};

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
      description:
        'Static documents of the record. Within version 1 keys are added, never renamed or removed.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: absolute(site, `${site.base}${API}`.replace(/\/$/, '')) }],
    paths: Object.fromEntries(paths),
    components: { schemas: SCHEMAS },
  };
}
