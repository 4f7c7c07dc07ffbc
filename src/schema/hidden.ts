/*
 * The one rule for characters that a reader cannot see but that change what is read: in every field
 * of the facts and in every body.
 */

/** Scripts whose letters join or part by signs without a width of their own (Unicode 23.2). */
const JOINING = [
  'Arabic',
  'Syriac',
  'Nko',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** A joiner that belongs where it stands: between letters of such a script, or within an emoji. */
const BELONGS = [
  `(?<=[${JOINING}\\p{M}])[\\u200C\\u200D\\u180E](?=[${JOINING}])`,
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})',
].join('|');

/**
 * Format characters (bidirectional controls, zero-width characters, soft hyphens, tags), line and
 * paragraph separators, letters that are blank, code points that are none, and controls but for tab
 * and line ends. The source: Unicode categories Cf, Zl, Zp, Cs, Cc; UTS 39 on the Hangul fillers.
 */
const CLASS = String.raw`\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u115F\u1160\u2800\u3164\uFFA0`;
const CONTROL = String.raw`(?![\t\n\r])\p{Cc}`;

/** Finds each hidden character of a text. */
export const HIDDEN = new RegExp(`(?!${BELONGS})(?:[${CLASS}]|${CONTROL})`, 'gu');

/** A text of one line without hidden characters, tabs and line ends. */
export const PLAIN_LINE = new RegExp(`^(?:[^${CLASS}\\p{Cc}]|${BELONGS})*$`, 'u');

/** A text of any number of lines without hidden characters. */
export const PLAIN_TEXT = new RegExp(`^(?:[^${CLASS}\\p{Cc}]|[\\t\\n\\r]|${BELONGS})*$`, 'u');

/** A text that shows something: not spaces alone, of whatever width. */
export const SHOWS_SOMETHING = /[^\s\p{Z}]/u;

/** The name of a character, as in `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first hidden character of a text, where it holds one. */
export function firstHidden(text: string): string | undefined {
  return text.match(HIDDEN)?.[0];
}
