import type { Piece } from './file.ts';

/** Pieces put together. `read`: gives the bytes of a file by its path. */
export const joined = (pieces: readonly Piece[], read: (path: string) => Uint8Array): Uint8Array =>
  Buffer.concat(
    pieces.map((piece) => {
      if (typeof piece === 'string') return Buffer.from(piece);
      const bytes = read(piece.file);
      return bytes.subarray(piece.start, bytes.length - piece.end);
    }),
  );
