import { z } from 'zod';
import { answer } from './answer.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { type EntityFields, frontmatterOf } from './entity-fields.ts';
import { date, id } from './fields.ts';
import { conflicts, former, history, notTheSameAs } from './history.ts';
import { sameAs } from './identity.ts';
import { aliases, describedNames } from './names.ts';
import { sources } from './source.ts';

/** Its plain facts; each has a label of its name in every language. */
export const chainFields = {
  symbol: {
    kind: 'code',
    pattern: /^[A-Z0-9]{1,10}$/,
    description: 'The symbol of its token.',
    example: 'ETH',
    fact: false,
  },
  homepage: {
    kind: 'link',
    description: 'Its own site.',
    example: 'https://ethereum.org/',
    jsonLd: 'sameAs',
  },
  launched: {
    kind: 'number',
    description: 'The year it started, as its source puts it.',
    example: 2015,
    column: 'The year it started, where a source gives it.',
  },
} as const satisfies EntityFields;

/** A public chain or platform. */
export const chain = z.strictObject({
  names: describedNames,
  aliases,
  ...frontmatterOf(chainFields),
  ...answer,
  until: date('When it ceased to be, where it has.', '2021-06').optional(),
  successor: id('The chain that went on with it, from then on.', 'neo').optional(),
  same_as: sameAs.optional(),
  not_the_same_as: notTheSameAs,
  former,
  sources: sources.default([]),
  conflicts,
  ...history,
  added: history.added.optional(),
});

export type ChainRecord = DeepReadonly<z.output<typeof chain>>;
