import { MAX_DEPTH } from './limits.ts';

/*
 * Which texts the fast reader of `yaml.ts` is trusted with: not those that the two read differently.
 * Each of these is rare. A text that only looks like one is read carefully, which costs time alone.
 */

const NULL = '(?:~|null|Null|NULL)';
/** The end of a line behind an empty item of a list, and lines that say nothing below it. */
const EMPTY_ITEM = '-[ \\t]*(?:#.*)?$';
const SILENT_LINES = '\\n(?:[ \\t]*(?:#.*)?\\n)*';

const UNCOMMON = new RegExp(
  [
    // Anchors, references and tags, directives, explicit keys, merge keys, a second document.
    '(?:^|[\\s[{,:-])[&*!][^\\s]',
    '^%|^\\? |^(?:\\.\\.\\.|---)',
    '(?:^|[\\s{,])<<[\\s:]',
    // A block of text without a key, and a tab alone on a line, which may be one of a block.
    '^[ \\t]*[|>]',
    '^ *\\t[ \\t]*$',
    // A line break that a backslash takes back.
    '\\\\$',
    // An empty item that ends a list in a list, which the fast reader follows with items of the outer one.
    `^[ \\t]*(?:-[ \\t]+)+${EMPTY_ITEM}`,
    `^( {0,80}) {1,80}${EMPTY_ITEM}${SILENT_LINES}\\1-(?:\\s|$)`,
    // Nothing in the place of a key.
    `^[ \\t]*(?:- +)*${NULL}[ \\t]*:(?:\\s|$)`,
    // A list or keys in the place of a key.
    '[\\]}]\\s*:',
  ].join('|'),
  'm',
);

/** What brackets hold, word by word, with what parts it, and remarks. */
const WORDS = /(?<!\S)#.*|[[\]{},]|[^\s[\]{},]+/g;
const NOTHING = new RegExp(`^${NULL}?:?$`);

/**
 * Whether there is nothing, or more brackets, in the place of a key between brackets: `{{ title }}`,
 * `[: a]`. Quotes are not minded.
 */
function hasOddKey(text: string): boolean {
  const open: string[] = [];
  let before = '';
  for (const [word] of text.matchAll(WORDS)) {
    if (word.startsWith('#')) continue;
    const isOpening = word === '{' || word === '[';
    const isFirst = before === '{' || before === '[' || before === ',';
    if (isFirst && open.at(-1) === '{' && (isOpening || NOTHING.test(word))) return true;
    if (word.endsWith(':') && NOTHING.test(isFirst ? word : before + word)) return true;
    if (isOpening) open.push(word);
    else if (word === '}' || word === ']') open.pop();
    before = word;
  }
  return false;
}

/** Whether the fast reader can be trusted with a text. */
export function isPlain(text: string): boolean {
  if (UNCOMMON.test(text) || tooDeepAt(text) !== undefined) return false;
  return !/[[{]/.test(text) || !hasOddKey(text);
}

/**
 * Where brackets are nested beyond the limit, quotes not minded: a cheap upper bound, counted before
 * any parser runs.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return at;
  }
  return undefined;
}
