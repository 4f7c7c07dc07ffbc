/**
 * Keeps what was made from a text and from nothing else, so that an unchanged text is not read again.
 * What is made has to be plain data; nothing is kept of a text that `make` gives nothing for.
 */
export interface Kept {
  /** What was made from the text before, else what `make` gives now. `room`: what is made of it. */
  of: <T>(room: string, text: string, make: () => T) => T;
}

/** Keeps nothing. */
export const nothingKept: Kept = { of: (_room, _text, make) => make() };
