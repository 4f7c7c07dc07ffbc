import { z } from 'zod';
import { answer } from './answer.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { type EntityFields, frontmatterOf } from './entity-fields.ts';
import { date, id } from './fields.ts';
import { conflicts, former, history, notTheSameAs } from './history.ts';
import { sameAs } from './identity.ts';
import { aliases, describedNames } from './names.ts';
import { sources } from './source.ts';

/** What kind of organisation a partner is. */
export const PARTNER_KINDS = [
  'alliance',
  'company',
  'investment-firm',
  'bank',
  'exchange',
  'platform',
  'university',
  'research-institute',
  'government-body',
  'court',
  'foundation',
  'media',
] as const;

/** Its plain facts; each has a label of its name in every language. */
export const partnerFields = {
  homepage: {
    kind: 'link',
    description: 'Its own site.',
    example: 'https://example.org/',
    jsonLd: 'sameAs',
  },
} as const satisfies EntityFields;

/** An organisation. */
export const partner = z.strictObject({
  names: describedNames,
  aliases,
  kind: z
    .enum(PARTNER_KINDS)
    .meta({ description: 'What kind of organisation it is.', examples: ['alliance'] }),
  home: id('The place where it sits.', 'beijing').optional(),
  member_of: z
    .array(id('A partner of the record.', 'zhongguancun-blockchain-industry-alliance'))
    .default([])
    .meta({ description: 'The alliances it belongs to.' }),
  ...frontmatterOf(partnerFields),
  ...answer,
  until: date('When it ceased to be, where it has.', '2020-06').optional(),
  successor: id('The organisation that went on with its work, from then on.', 'caict').optional(),
  same_as: sameAs.optional(),
  not_the_same_as: notTheSameAs,
  former,
  sources: sources.default([]),
  conflicts,
  ...history,
  added: history.added.optional(),
});

export type PartnerRecord = DeepReadonly<z.output<typeof partner>>;
export type PartnerKind = (typeof PARTNER_KINDS)[number];
