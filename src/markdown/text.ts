import { CITATION_MARK, firstOf, type LinePiece, linesOf } from './lines.ts';
import type { ParsedBody } from './parse.ts';
import { plainMention, type Resolve } from './resolve.ts';

/**
 * The first paragraph of a body as one line of plain text, for descriptions; empty where there is
 * none. Mentions are told by their names (their ids where `resolve` does not know them), citations
 * and pictures left out.
 */
export function plainText(parsed: ParsedBody, resolve?: Resolve): string {
  return lineOf(parsed.kept('first', firstOf), resolve);
}

/** Every paragraph, heading and cell of a body as a line of plain text, for searching; see `plainText`. */
export function plainLines(parsed: ParsedBody, resolve?: Resolve): string[] {
  return parsed
    .kept('lines', linesOf)
    .map((pieces) => lineOf(pieces, resolve))
    .filter((line) => line !== '');
}

const lineOf = (pieces: readonly LinePiece[], resolve: Resolve | undefined): string =>
  tidy(pieces.map((piece) => (typeof piece === 'string' ? piece : told(piece, resolve))).join(''));

function told([id, part]: Exclude<LinePiece, string>, resolve: Resolve | undefined): string {
  const target = resolve?.mention(id, part);
  return target ? plainMention(target) : id;
}

const CITED = new RegExp(`\\s{0,20}${CITATION_MARK}`, 'g');

function tidy(text: string): string {
  return text.replace(CITED, '').replace(/\s+/g, ' ').trim();
}
