/** A part of the description. */
export type Json = Record<string, unknown>;

const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const ids = { type: 'array', items: id };
const edtf = {
  type: 'string',
  description: 'A date as precise as known: 2018-07-23, 2018-07 or 2018 (EDTF level 0).',
};
const orNull = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] });
const textOrNull = { type: ['string', 'null'] };
const hash = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  description: 'A SHA-256 of this entry alone.',
};
const uri = { type: 'string', format: 'uri' };
const count = { type: 'integer' };
/** A schema by its name. */
export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string): Json => ({ type: 'array', items: ref(name) });
const object = (properties: Json): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const thing = {
  id,
  url: uri,
  names: ref('Names'),
  aliases: { type: 'array', items: { type: 'string' } },
  formerly: ids,
};

/** The name of the schema of a list: `CitiesList`. */
const listName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}List`;

/** One of the Atlas's own rankings: what every row has, and what is ranked by. */
const ownRanking = (row: Json): Json =>
  object({
    ranking: { type: 'string' },
    url: uri,
    today: { type: 'string', format: 'date' },
    rows: {
      type: 'array',
      items: object({ id, rank: { type: ['integer', 'null'] }, tied: { type: 'boolean' }, ...row }),
    },
  });

/** The schemas of the documents; what is listed is always there, null where it is not known. */
export const SCHEMAS: Json = {
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
    content_hash: hash,
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
    url: uri,
    date: edtf,
    kind: { type: 'string' },
    title: { type: 'string' },
    title_zh: textOrNull,
    places: ids,
    topics: { type: 'array', items: { type: 'string' } },
    chains: ids,
    claims: list('Claim'),
    added: { type: 'string', format: 'date' },
    content_hash: hash,
  }),
  Year: object({ year: { type: 'integer' }, articles: list('Article') }),
  Edition: object({
    ranking: id,
    edition: id,
    url: uri,
    released: orNull(edtf),
    complete: { type: 'boolean' },
    rows: {
      type: 'array',
      items: object({ subject: id, rank: { type: ['integer', 'null'] }, total: textOrNull }),
    },
    content_hash: hash,
  }),
  Ranking: object({
    id,
    url: uri,
    names: ref('Names'),
    publisher: { type: 'string' },
    subject: { type: 'string' },
    parts: { type: 'array', items: object({ id, names: ref('Names') }) },
    method: { type: 'string' },
    editions: { type: 'array', items: { type: 'string' } },
  }),
  Listed: object({ id, names: ref('Names'), document: uri }),
  ...Object.fromEntries(
    ['cities', 'funds', 'partners', 'chains'].map((name) => [
      listName(name),
      object({ [name]: list('Listed') }),
    ]),
  ),
  RankedCities: ownRanking({
    amount: orNull(ref('Amount')),
    public: orNull(ref('Amount')),
    share_unknown: orNull(ref('Amount')),
    funds: count,
    without_amount: count,
    articles: count,
    partners: count,
  }),
  RankedFunds: ownRanking({
    amount: orNull(ref('Amount')),
    amount_cny: orNull(ref('Amount')),
    money: { type: 'string' },
    status: { type: 'string' },
  }),
  RankedPartners: ownRanking({ cities: ids, articles: count }),
  RankedChains: ownRanking({ cities: ids, articles: count }),
  Index: object({
    name: { type: 'string' },
    version: { const: 1 },
    today: { type: 'string', format: 'date' },
    record: hash,
    licence: uri,
    description: uri,
    years: { type: 'array', items: { type: 'string' } },
    rankings: ids,
  }),
};
