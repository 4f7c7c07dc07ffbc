import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { answer } from './answer.ts';
import { date, day, id, LANGUAGES, line, url } from './fields.ts';
import { READINGS } from './money/outcome.ts';
import { flag } from './written.ts';

/** What sort of text a source is: with its publisher's kind it decides the tier (see `rules/source-tier.ts`). */
export const FORMS = [
  /** An act, a notice, a plan, a tender, a judgment, a specification: the text itself. */
  'document',
  /** What a company or a fund has to file at a register or an exchange. */
  'filing',
  /** What somebody says of their own: an announcement, a press release, a speech. */
  'statement',
  /** What somebody writes about others. */
  'report',
  /** Another publisher's text, carried. */
  'copy',
  /** Another publisher's text in another language, by a machine or a person. */
  'translation',
  /** An entry of a blog, a forum or a social network. */
  'post',
] as const;
export type Form = (typeof FORMS)[number];

/** A page that says what the record repeats. */
export const source = z.strictObject({
  id: id('The name by which claims and sentences of this file cite the source.', 'zdnet'),
  title: line(
    'The title of the page, in English where you can; in [square brackets] where it is your description, or read off its address.',
    'A title as published',
    400,
  ),
  title_original: line('The title in its own language.', '江北新区发布公有链基金', 400).optional(),
  publisher: id('A publisher of the record: who published it there.', 'zdnet'),
  form: z.enum(FORMS).meta({
    description:
      'document: the text itself; filing: at a register or an exchange; statement: of the body concerned; report: about others; copy and translation: of another publisher’s text; post.',
    examples: ['report'],
  }),
  url: url('Where it stands.', 'https://example.org/a-report'),
  published: date('When it was published, as far as known.', '2018-07-23').optional(),
  accessed: day('When somebody last read it there.', '2026-11-23').optional(),
  archive: url('A copy in a web archive.', 'https://web.archive.org/…').optional(),
  gone: date('Since when the address is dead, or no longer the publisher’s.', '2024-01').optional(),
  hijacked: flag(
    'true where somebody else has taken the address over: it is then not linked.',
  ).optional(),
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
  ...answer,
});

export const sources = z
  .array(source)
  .max(60)
  .meta({ description: 'The pages that say so. Every claim and figure cites one of them.' });

/** How much of a source somebody saw. */
export type Reading = (typeof READINGS)[number];

export type Source = DeepReadonly<z.output<typeof source>>;
