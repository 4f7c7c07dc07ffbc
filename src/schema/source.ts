import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { answer } from './answer.ts';
import { date, day, id, LANGUAGES, line, url } from './fields.ts';
import { READINGS } from './money/outcome.ts';

/** How a source ranks when claims disagree: the best first. */
export const TIERS = ['official', 'national-press', 'trade-press', 'other'] as const;
export type Tier = (typeof TIERS)[number];

/** A page that says what the record repeats. */
export const source = z.strictObject({
  id: id('The name by which claims and sentences of this file cite the source.', 'zdnet'),
  title: line('The title of the page, in English where you can.', 'A title as published', 400),
  title_original: line('The title in its own language.', '江北新区发布公有链基金', 400).optional(),
  publisher: line('Who published it.', 'ZDNet'),
  url: url('Where it stands.', 'https://example.org/a-report'),
  published: date('When it was published, as far as known.', '2018-07-23').optional(),
  accessed: day('When somebody last read it there.', '2026-11-23').optional(),
  archive: url('A copy in a web archive.', 'https://web.archive.org/…').optional(),
  read: z
    .enum(READINGS)
    .optional()
    .meta({
      description:
        'How much of it somebody saw; left out, it weighs as an excerpt. A title that nobody read decides nothing.',
      examples: ['page'],
    }),
  quote: line(
    'The clause that says so, verbatim and short, in its own language.',
    '设立总规模100亿元的专项基金',
    400,
  ).optional(),
  language: z
    .enum(LANGUAGES)
    .optional()
    .meta({ description: 'The language of the page.', examples: ['en'] }),
  tier: z.enum(TIERS).meta({
    description:
      'official: the body concerned speaks itself; national-press; trade-press; other: copies, mirrors and posts.',
    examples: ['trade-press'],
  }),
  ...answer,
});

export const sources = z
  .array(source)
  .max(60)
  .meta({ description: 'The pages that say so. Every claim and figure cites one of them.' });

export type Source = DeepReadonly<z.output<typeof source>>;
