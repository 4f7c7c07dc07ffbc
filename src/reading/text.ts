import { problem } from '../problems/catalogue.ts';
import type { Location, Position, Problem } from '../problems/problem.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Control characters other than tab and newline. */
// eslint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The line and column of an offset in a text whose lines end with `\n`; columns count characters. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: [...before.slice(start)].length + 1 };
}

/** Whether bytes are UTF-16, by its mark or by the noughts beside plain letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0);
}

/** Where the first byte stands that is no UTF-8; the column is counted in characters. */
function firstWrongByte(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return positionAt(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
}

/**
 * Bytes to text: UTF-8 with or without a byte order mark, line ends of any system as `\n` (columns
 * are not moved by it). Gives the text, or the problem that makes the file unreadable,
 * with the text where there is one to quote.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
): { text: string } | { problem: Problem; text?: string } {
  const location: Location = { file, line: 1, column: 1 };
  if (isUtf16(bytes)) return { problem: problem('not-utf8', location, { found: 'utf-16' }) };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const at = { file, ...firstWrongByte(bytes) };
    return { problem: problem('not-utf8', at, { found: 'bytes' }) };
  }
  if (text.startsWith('\uFEFF')) return { problem: problem('second-mark', location, {}), text };
  if (text.includes('\r')) text = text.replaceAll(/\r\n?/g, '\n');
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const at = positionAt(text, control.index);
    return {
      problem: problem('control-character', { file, ...at }, { character: `U+${code}` }),
      text,
    };
  }
  return { text };
}
