/** A piece of a text that is written anew: from an offset up to another. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Whether two edits of one text touch, so that one may have been made for what the other changes. */
export const touches = (one: Edit, other: Edit): boolean =>
  one.from <= other.to && other.from <= one.to;

/** A text with edits that do not touch. */
function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.from - a.from);
  return sorted.reduce(
    (now, { from, to, text: piece }) => now.slice(0, from) + piece + now.slice(to),
    text,
  );
}

/** The offset in the text of a file as it is stored, for each offset in the text as it is read. */
function storedOffsets(stored: string): number[] {
  const offsets: number[] = [];
  for (let at = stored.startsWith('\uFEFF') ? 1 : 0; at <= stored.length; at += 1) {
    offsets.push(at);
    if (stored[at] === '\r' && stored[at + 1] === '\n') at += 1;
  }
  return offsets;
}

/**
 * Bytes of a UTF-8 file with edits whose offsets count in the text as it is read: without a mark, each
 * line ended by one `\n`. What is not edited stays to the byte; new lines end as the first of the file.
 */
export function editedBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const stored = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const offsets = storedOffsets(stored);
  const end = /\r\n?|\n/.exec(stored)?.[0] ?? '\n';
  const inFile = edits.map(({ from, to, text }) => ({
    from: offsets[from] ?? stored.length,
    to: offsets[to] ?? stored.length,
    text: text.replaceAll('\n', end),
  }));
  return new TextEncoder().encode(edited(stored, inFile));
}
