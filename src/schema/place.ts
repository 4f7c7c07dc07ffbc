import { z } from 'zod';
import { answer } from './answer.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { code } from './codes.ts';
import { date, id } from './fields.ts';
import { checked, conflicts, former, history, notTheSameAs } from './history.ts';
import { sameAs } from './identity.ts';
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

const PROVINCIAL: readonly PlaceLevel[] = [
  'province',
  'autonomous-region',
  'municipality',
  'special-administrative-region',
];

/** Whether a level is a province by itself: the `province` of such a place is its own id. */
export const isProvincial = (level: PlaceLevel): boolean => PROVINCIAL.includes(level);

const divisionCode = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{5}$/, code('bad-code'))
    .meta({ description, examples: ['320100'] });

const level = (description: string) =>
  z.enum(PLACE_LEVELS).meta({ description, examples: ['sub-provincial-city'] });

/** A place of any level. */
export const place = z.strictObject({
  names,
  aliases,
  level: level('Its administrative level.'),
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
  gb2260: divisionCode('Its six-digit code in GB/T 2260, where it has one. In quotes.').optional(),
  capital: id('The seat of a province’s government.', 'nanjing').optional(),
  until: date('When it ceased to be, where it has.', '2019-01').optional(),
  successor: id('The place that took over what it held, from then on.', 'jinan').optional(),
  was: z
    .array(
      z.strictObject({
        level: level('Its level then.').optional(),
        parent: id('The place directly above it then.', 'hangzhou').optional(),
        gb2260: divisionCode('Its code then.').optional(),
        until: date('Until when.', '2021-04'),
      }),
    )
    .default([])
    .meta({ description: 'What it was before, the earliest first.' }),
  ...answer,
  checked,
  same_as: sameAs.optional(),
  not_the_same_as: notTheSameAs,
  former,
  sources: sources.default([]),
  conflicts,
  ...history,
  added: history.added.optional(),
});

export type PlaceRecord = DeepReadonly<z.output<typeof place>>;
