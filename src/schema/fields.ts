import { z } from 'zod';
import { code } from './codes.ts';
import { PLAIN_LINE, PLAIN_TEXT, SHOWS_SOMETHING } from './hidden.ts';
import { ID_MAX, ID_PATTERN } from './ids.ts';
import { NUMBER_AS_WRITTEN } from './written.ts';

/*
 * The message of a pattern is the code of the problem (see `codes.ts`, `problems/catalogue/`) that it
 * reports.
 */

/** Longest address; the practical limit of browsers and proxies is near 2,000 characters. */
export const URL_MAX = 2000;

/** A reference to a thing of the record, or the name of a source, by its id. */
export function id(description: string, example: string) {
  return z
    .string()
    .max(ID_MAX)
    .regex(ID_PATTERN, code('bad-id'))
    .meta({ description, examples: [example] });
}

/** Text of a field: it shows something, and nothing in it is hidden (see `hidden.ts`). */
function shown(pattern: RegExp, max: number, description: string, example: string) {
  return z
    .string()
    .min(1)
    .max(max)
    .regex(SHOWS_SOMETHING, code('empty-value'))
    .regex(pattern, code('hidden-character'))
    .meta({ description, examples: [example] });
}

/** One line of text. */
export function line(description: string, example: string, max = 300) {
  return shown(PLAIN_LINE, max, description, example);
}

/** A name: one line of a name's length. */
export function name(description: string, example: string) {
  return shown(PLAIN_LINE, 200, description, example);
}

/** Several lines of plain text. */
export function prose(description: string, example: string) {
  return shown(PLAIN_TEXT, 4000, description, example);
}

/**
 * A calendar date of known precision, EDTF level 0: `2018-07-23`, `2018-07` or `2018`.
 * The source of the form: Library of Congress, Extended Date/Time Format, level 0 "date".
 */
export function date(description: string, example: string) {
  return z
    .union(
      [
        z.iso.date(),
        z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
        z.string().regex(/^[12]\d{3}$/),
      ],
      code('bad-date'),
    )
    .meta({ description, examples: [example], [NUMBER_AS_WRITTEN]: 'date' });
}

/** A whole calendar date, `2026-11-24`. */
export function day(description: string, example: string) {
  return z.iso.date(code('bad-day')).meta({ description, examples: [example] });
}

const ADDRESS =
  /^https?:\/\/[^\s"'<>\\^`{|}@/?#\p{Cc}\p{Cf}]+(?:[/?#][^\s"<>\\^`{|}\p{Cc}\p{Cf}]*)?$/u;

/** A web address: http or https, no user name or password, no spaces or double quotes (RFC 3986 lets apostrophes stand). */
export function url(description: string, example: string) {
  return (
    z
      .string()
      .max(URL_MAX)
      .regex(ADDRESS, code('bad-address'))
      // What the form lets pass and no browser can read: a port beyond 65,535, an open bracket.
      .refine((text) => !ADDRESS.test(text) || URL.canParse(text), code('bad-address'))
      .meta({ description, examples: [example], format: 'uri' })
  );
}

/** The languages that sources of the record are written in, as BCP 47 tags. */
export const LANGUAGES = [
  'en',
  'zh',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'de',
  'fr',
  'es',
  'pt',
  'ru',
  'vi',
  'id',
  'it',
  'nl',
  'tr',
  'ur',
] as const;
