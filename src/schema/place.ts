import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { code } from './codes.ts';
import { id } from './fields.ts';
import { conflicts, history } from './history.ts';
import { aliases, names } from './names.ts';
import { sources } from './source.ts';
import { decimal } from './written.ts';

/** The levels of administrative division that the record knows (GB/T 2260 and the State Council's practice). */
export const PLACE_LEVELS = [
  'province',
  'autonomous-region',
  'municipality',
  'special-administrative-region',
  'sub-provincial-city',
  'prefecture-level-city',
  'autonomous-prefecture',
  'county-level-city',
  'county',
  'district',
  'new-area',
] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A place of any level. */
export const place = z.strictObject({
  names,
  aliases,
  level: z
    .enum(PLACE_LEVELS)
    .meta({ description: 'Its administrative level.', examples: ['sub-provincial-city'] }),
  province: id(
    'The province, autonomous region, municipality or special administrative region it lies in; its own id where it is one.',
    'jiangsu',
  ),
  parent: id('The place directly above it in the record.', 'jiangsu').optional(),
  coordinates: z
    .strictObject({
      lat: decimal('Degrees north.', '32.06'),
      lon: decimal('Degrees east.', '118.8'),
    })
    .meta({ description: 'Its seat, in decimal degrees (WGS 84).' }),
  gb2260: z
    .string()
    .regex(/^[1-9]\d{5}$/, code('bad-code'))
    .meta({
      description: 'Its six-digit code in GB/T 2260, where it has one. In quotes.',
      examples: ['320100'],
    })
    .optional(),
  capital: id('The seat of a province’s government.', 'nanjing').optional(),
  sources: sources.default([]),
  conflicts,
  ...history,
  added: history.added.optional(),
});

export type PlaceRecord = DeepReadonly<z.output<typeof place>>;
