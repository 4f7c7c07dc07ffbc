import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { code } from './codes.ts';
import { url } from './fields.ts';
import { conflicts, history } from './history.ts';
import { aliases, names } from './names.ts';
import { sources } from './source.ts';
import { whole } from './written.ts';

/** A public chain or platform. */
export const chain = z.strictObject({
  names,
  aliases,
  symbol: z
    .string()
    .regex(/^[A-Z0-9]{1,10}$/, code('bad-code'))
    .meta({ description: 'The symbol of its token.', examples: ['ETH'] })
    .optional(),
  homepage: url('Its own site.', 'https://ethereum.org/').optional(),
  launched: whole('The year it started, as its source puts it.', 2015).optional(),
  sources: sources.default([]),
  conflicts,
  ...history,
  added: history.added.optional(),
});

export type ChainRecord = DeepReadonly<z.output<typeof chain>>;
