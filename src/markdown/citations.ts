import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import { ID_MAX, ID_PATTERN } from '../schema/ids.ts';
import { bracketed, LEFT_BRACKET } from './bracketed.ts';
import type { Citation } from './nodes.ts';

/** One source of a citation, and where its id begins, counted from the `@` of the first. */
export interface CitedId {
  id: string;
  start: number;
}

/**
 * Reads what stands between `[` and `]` of a citation: `@a`, or several as in `@a; @b`.
 * Undefined where any of them is not an id after an `@`.
 */
function readCitation(content: string): CitedId[] | undefined {
  const cited: CitedId[] = [];
  let offset = 0;
  for (const piece of content.split(/[;,]/)) {
    const id = piece.trim().slice(1);
    if (!piece.trimStart().startsWith('@') || id.length > ID_MAX || !ID_PATTERN.test(id)) {
      return undefined;
    }
    cited.push({ id, start: offset + piece.indexOf('@') });
    offset += piece.length + 1;
  }
  return cited;
}

/** micromark: `[@id]` and `[@id; @id]`. */
export const citationSyntax: Extension = {
  text: {
    [LEFT_BRACKET]: bracketed(
      'citation',
      '[@',
      ']',
      (content) => readCitation(`@${content}`) !== undefined,
    ),
  },
};

/** mdast: a `citation` node for each source named. */
export const citationFromMarkdown: FromMarkdown = {
  enter: { citation: enterCitation },
};

/** The first source's place is that of its bracket, the others' that of their `@`. */
function enterCitation(this: CompileContext, token: Token): undefined {
  const cited = readCitation(this.sliceSerialize(token).slice(1, -1)) ?? [];
  cited.forEach(({ id, start }, index) => {
    const node: Citation = { type: 'citation', id };
    const from = index === 0 ? 0 : start + 1;
    const next = cited[index + 1];
    const piece: Token = {
      ...token,
      start: shifted(token.start, from),
      end: next === undefined ? token.end : shifted(token.start, next.start + 1),
    };
    this.enter(node, piece);
    this.exit(piece);
  });
}

/** A point further on in the same line. */
function shifted(point: Token['start'], by: number): Token['start'] {
  return { ...point, column: point.column + by, offset: point.offset + by };
}
