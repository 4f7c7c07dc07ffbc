import type { Detail } from '../problems/catalogue/details.ts';
import type { MeantKind } from '../problems/catalogue/shown.ts';

export type { MeantKind };

/** What can be amiss in a body, by name; the words for a contributor are in the problem catalogue. */
export type FindingCode =
  | 'raw-html'
  | 'unsafe-link'
  | 'relative-link'
  | 'markdown-image'
  | 'heading-one'
  | 'too-deep'
  | 'too-large'
  | 'hidden-characters'
  | 'malformed-mention'
  | 'perhaps-mention'
  | 'table-row-too-long'
  | 'text-not-shown'
  | 'list-from-a-year'
  | 'not-shown-as-meant'
  | 'loose-emphasis'
  | 'bare-address'
  | 'empty-body';

/** Something amiss in a body, at a place in it. */
export interface Finding {
  code: FindingCode;
  /** Counted from 1, relative to the body. */
  line: number;
  /** Counted from 1, in UTF-16 code units, as editors and micromark count. */
  column: number;
  /** The piece of text it is about, short enough to be quoted. */
  detail?: string;
  /** What its writer will have meant, where that is not what is shown. */
  kind?: MeantKind;
  /** The limit that it goes beyond. */
  limit?: Detail;
}

/** Longest piece of a body quoted in a finding. */
const DETAIL_MAX = 80;

/** A finding at a place: with the limit gone beyond, or a piece of text, which becomes one line and is cut where it is long. */
export function finding(
  code: FindingCode,
  at: { line: number; column: number },
  about?: string | Detail,
): Finding {
  const { line, column } = at;
  if (about === undefined) return { code, line, column };
  if (typeof about !== 'string') return { code, line, column, limit: about };
  const head = about
    .slice(0, DETAIL_MAX * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const quoted = head.length > DETAIL_MAX ? `${head.slice(0, DETAIL_MAX - 1)}…` : head;
  return { code, line, column, detail: quoted };
}

/** By place, then by code, so that the order of the checks never shows. */
export function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
