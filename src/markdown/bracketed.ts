import type { Code, Construct, State, TokenizeContext, Effects } from 'micromark-util-types';

/** Longest text between the brackets; keeps a row of unclosed ones linear. */
const CONTENT_MAX = 1000;
/** The first code of `[`; micromark names characters by their code. */
export const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
/** micromark's codes for line endings are -5 to -3; tabs (-2, -1) are white space within a line. */
const LAST_LINE_ENDING = -3;

const endsLine = (code: Code): boolean => code === null || code <= LAST_LINE_ENDING;

/**
 * A micromark construct for text on one line between an opening and `closing` brackets, `]` or
 * `]]`. What `accepts` refuses is left to the constructs of CommonMark: it stays a link or text.
 * As a construct it comes out right beside escapes, code, emphasis and links, with exact places.
 */
export function bracketed(
  name: 'mention' | 'citation',
  opening: '[[' | '[@',
  closing: ']' | ']]',
  accepts: (content: string) => boolean,
): Construct {
  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let opened = 0;
    let closed = 0;
    let content = '';
    const open: State = (code) => {
      if (code !== opening.charCodeAt(opened)) return nok(code);
      if (opened === 0) effects.enter(name);
      effects.consume(code);
      opened += 1;
      return opened === opening.length ? inside : open;
    };
    const inside: State = (code) => {
      if (code === RIGHT_BRACKET) return close(code);
      if (endsLine(code) || code === LEFT_BRACKET || content.length >= CONTENT_MAX)
        return nok(code);
      content += code === null || code < 0 ? ' ' : String.fromCharCode(code);
      effects.consume(code);
      return inside;
    };
    const close: State = (code) => {
      if (code !== RIGHT_BRACKET || !accepts(content)) return nok(code);
      effects.consume(code);
      closed += 1;
      if (closed < closing.length) return close;
      effects.exit(name);
      return ok;
    };
    return open;
  }
  return { name, tokenize };
}
