import { z } from 'zod';
import { answer } from './answer.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { code } from './codes.ts';
import { type EntityFields, frontmatterOf } from './entity-fields.ts';
import { date, LANGUAGES } from './fields.ts';
import { history } from './history.ts';
import { names } from './names.ts';
import { name } from './fields.ts';
import { flag } from './written.ts';

/** What publishes a source: with the source's form it decides the tier (see `rules/source-tier.ts`). */
export const PUBLISHER_KINDS = [
  'government',
  'regulator',
  'court',
  'exchange-or-registry',
  'news-agency',
  'newspaper',
  'broadcaster',
  'company',
  'university',
  'research-body',
  'trade-site',
  'database',
  'mirror-or-aggregator',
  'blog-or-forum',
] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Its plain facts; each has a label of its name in every language. */
const publisherFields = {
  homepage: { kind: 'link', description: 'Its own site.', example: 'https://example.org/' },
} as const satisfies EntityFields;

/** Who publishes sources. */
export const publisher = z.strictObject({
  names,
  aliases: z.array(name('Another name in use.', 'ZBIA')).max(80).default([]).meta({
    description: 'Other spellings of its name that were met: each is answered with its id.',
  }),
  kind: z
    .enum(PUBLISHER_KINDS)
    .meta({ description: 'What publishes there.', examples: ['trade-site'] }),
  local: flag(
    'true for a newspaper or broadcaster of one city or province: its reports weigh as trade press.',
  ).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, code('bad-code'))
    .meta({ description: 'Its country, as a code of ISO 3166-1.', examples: ['CN'] })
    .optional(),
  language: z
    .enum(LANGUAGES)
    .optional()
    .meta({ description: 'The language that it mostly publishes in.', examples: ['en'] }),
  ceased: date('When it ceased to publish, or to publish on blockchain.', '2023-07').optional(),
  ...frontmatterOf(publisherFields),
  ...answer,
  added: history.added,
  reviewed: history.reviewed,
});

export type PublisherRecord = DeepReadonly<z.output<typeof publisher>>;
