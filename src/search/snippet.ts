import { profileOf } from '../i18n/languages.ts';
import type { Lang } from '../site/lang.ts';
import { RECORD_LANGS, type RecordLang, TRANSLATED, WRITTEN } from '../i18n/pick.ts';
import type { Fold } from './fold.ts';
import { segment } from './segment.ts';

/** A piece of a text; what was searched for is marked. */
export interface Piece {
  text: string;
  mark: boolean;
}

/** A text with what was searched for marked. */
export interface Snippet {
  lang: RecordLang;
  pieces: Piece[];
}

interface Range {
  start: number;
  end: number;
  term: string;
}

/** Where a text holds what was searched for, in order. */
function rangesIn(text: string, forms: ReadonlySet<string>, fold: Fold): Range[] {
  return segment(text, fold)
    .filter(({ term }) => forms.has(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function piecesOf(text: string, ranges: readonly Range[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, mark: boolean) => {
    if (end <= start) return;
    const last = pieces.at(-1);
    const part = text.slice(start, end);
    if (last?.mark === mark) last.text += part;
    else pieces.push({ text: part, mark });
  };
  let at = from;
  for (const { start, end } of ranges) {
    if (end <= at || start >= to) continue;
    add(at, Math.max(at, start), false);
    add(Math.max(at, start), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  return pieces;
}

/** A whole text with what was searched for marked. */
export function marked(text: string, forms: ReadonlySet<string>, fold: Fold): Piece[] {
  return piecesOf(text, rangesIn(text, forms, fold), 0, text.length);
}

/** How much of it stands before what was found. */
const LEAD = 0.3;

const SURROGATE = /[\udc00-\udfff]/;

/** The nearest place where a text may be cut: between words, never within a character. */
function cutAt(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  if (space > at - 20 && space > 0) return space + 1;
  return SURROGATE.test(text.charAt(at)) ? at + 1 : at;
}

function windowOf(text: string, ranges: readonly Range[], length: number): Piece[] {
  if (text.length <= length) return piecesOf(text, ranges, 0, text.length);
  const first = ranges[0]?.start ?? 0;
  const from = cutAt(text, Math.min(first - Math.floor(length * LEAD), text.length - length));
  const to = cutAt(text, from + length);
  const pieces = piecesOf(text, ranges, from, to);
  const [head] = pieces;
  const tail = pieces.at(-1);
  if (from > 0 && head) {
    if (head.mark) pieces.unshift({ text: '…', mark: false });
    else head.text = `…${head.text}`;
  }
  if (to < text.length && tail) {
    if (tail.mark) pieces.push({ text: '…', mark: false });
    else tail.text = `${tail.text.trimEnd()}…`;
  }
  return pieces;
}

/** Which language a line is in: one that is not in the language of the record begins with a tab. */
const langOf = (line: string): RecordLang => (line.startsWith('\t') ? TRANSLATED : WRITTEN);

/**
 * The line of a page’s texts that holds most of what was searched for, cut around it; where several
 * do, the first in the reader’s language; where none does, the first. Lines in the
 * record's other language begin with a tab.
 */
export function snippet(
  texts: readonly string[],
  forms: ReadonlySet<string>,
  fold: Fold,
  reader: Lang = WRITTEN,
): Snippet | undefined {
  const wanted = RECORD_LANGS.find((known) => known === reader) ?? WRITTEN;
  let best: { line: string; ranges: Range[]; worth: number } | undefined;
  for (const line of texts) {
    const ranges = rangesIn(line, forms, fold);
    const own = langOf(line) === wanted;
    const worth = new Set(ranges.map(({ term }) => term)).size + (own ? 0.5 : 0);
    if (!best || worth > best.worth) best = { line, ranges, worth };
    if (own && ranges.length > 0 && worth > forms.size) break;
  }
  if (!best) return undefined;
  const lang = langOf(best.line);
  const skip = lang === WRITTEN ? 0 : 1;
  const ranges = best.ranges.map(({ start, end, term }) => ({
    start: start - skip,
    end: end - skip,
    term,
  }));
  return { lang, pieces: windowOf(best.line.slice(skip), ranges, profileOf(lang).snippet) };
}
