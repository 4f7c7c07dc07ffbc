import { MAX_DEPTH } from './limits.ts';

/*
 * Which texts the fast reader of `yaml.ts` is trusted with: not those that the two read differently.
 * Each of these is rare; a text that only looks like one is read carefully, which costs time alone.
 */

/** Anchors, references, tags, directives, explicit keys, merge keys and a block of text without a key. */
const UNCOMMON =
  /^[ \t]*[|>]|(?:^|[\s[{,:-])[&*!][^\s]|^%|^\? |(?:^|[\s{,])<<[\s:]|^(?:\.\.\.|---)/m;

const NULL = '(?:~|null|Null|NULL)';

/** Nothing in the place of a key, which the two readers call by different names. */
const NULL_KEY = new RegExp(
  [
    `^[ \\t]*(?:- +)*${NULL}[ \\t]*:(?:\\s|$)`,
    `[{,]\\s*${NULL}\\s*[:}]`,
    `\\{(?:[^{}[\\]]*,)?\\s*${NULL}\\s*,`,
    '[{,]\\s*:(?:\\s|$)',
  ].join('|'),
  'm',
);

/**
 * Whether a text has nothing but keys, lists and values, as nearly all have: what changes its lines can
 * do so without minding the rest of YAML.
 */
export const isCommon = (text: string): boolean =>
  !UNCOMMON.test(text) && !NULL_KEY.test(text) && tooDeepAt(text) === undefined;

/** What stands before a key or a value on its line. */
const BEFORE = '^[ \\t]*|:[ \\t]*|[?-][ \\t]+|[[{,][ \\t]*';

/** A quoted text that ends on its line, where a key or a value may stand. */
const QUOTED = new RegExp(
  `(?<=${BEFORE})(?:"(?:[^"\\\\\\n]|\\\\[^\\n])*"|'(?:[^'\\n]|'')*')(?=[ \\t]*(?:$|[,\\]}:]|[ \\t]#))`,
  'gm',
);

/** A quote where a text in quotes would begin: it goes on on other lines, or is none. */
const OPEN_QUOTE = new RegExp(`(?:${BEFORE})["']`, 'm');

const ODD = new RegExp(
  [
    // A tag without a name, an explicit key; a block of text that says how far it is indented.
    '(?:^[ \\t]*|-[ \\t]+|:[ \\t]*|[[{,]\\s*)!(?:[\\s,\\]}]|$)',
    '(?:^[ \\t]*|-[ \\t]+|[[{,]\\s*)\\?(?:\\s|$)',
    '[|>][+-]?[1-9][+-]?[ \\t]*(?:#.*)?$',
    // A tab alone on a line, which may be one of a block.
    '^ *\\t[ \\t]*$',
    // A list or keys in the place of a key.
    '[\\]}]\\s*:',
  ].join('|'),
  'm',
);

/** What brackets hold, word by word, with what parts it, and remarks. */
const WORDS = /(?<!\S)#.*|[[\]{},]|[^\s[\]{},]+/g;
const NOTHING = new RegExp(`^${NULL}?:?$`);

/** Whether there is nothing, or more brackets, in the place of a key between brackets: `{{ title }}`, `[: a]`. */
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

const EMPTY_ITEM = /^ *((?:-[ \t]+)*)-[ \t]*(?:#.*)?$/;
const SILENT = /^[ \t]*(?:#.*)?$/;

/** Whether an empty item ends a list in a list: the fast reader has the items of the outer one follow it. */
function hasEmptyEnd(text: string): boolean {
  /** How far the empty item is indented that no line follows yet. */
  let indent: number | undefined;
  for (const line of text.split('\n')) {
    if (SILENT.test(line)) continue;
    const own = /^ */.exec(line)?.[0].length ?? 0;
    if (indent !== undefined && own < indent && /^ *-(?:\s|$)/.test(line)) return true;
    const [, outer] = EMPTY_ITEM.exec(line) ?? [];
    if (outer) return true;
    indent = outer === undefined ? undefined : own;
  }
  return false;
}

/** Whether the fast reader can be trusted with a text. */
export function isPlain(text: string): boolean {
  if (!isCommon(text)) return false;
  const bare = text.replaceAll(QUOTED, 'quoted');
  if (ODD.test(bare) || hasEmptyEnd(bare)) return false;
  const hasBrackets = /[[{]/.test(bare);
  // A break that a backslash takes back stands in quotes that go on, and brackets may.
  if ((hasBrackets || /\\$/m.test(bare)) && OPEN_QUOTE.test(bare)) return false;
  return !hasBrackets || !hasOddKey(bare);
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
