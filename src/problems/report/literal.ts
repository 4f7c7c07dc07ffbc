import { inert } from './inert.ts';

/** Characters that Markdown, or what GitHub makes of it, takes for more than themselves. */
const SIGNS = /[\\`*_{}[\]<>()#+!|~&@:.-]/g;
/** What GitHub looks for after the Markdown is made: people, and numbers of issues. */
const REFERRING = new Set(['@', '#']);
const WORD_JOINER = '&#8288;';

/** A line as Markdown that shows it as it is: no link, no picture, no mark-up, nobody mentioned. */
export const literal = (line: string): string =>
  inert(line)
    .trim()
    .replace(SIGNS, (sign) => `&#${sign.codePointAt(0)};${REFERRING.has(sign) ? WORD_JOINER : ''}`);
