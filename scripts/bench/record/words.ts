/*
 * Texts that differ as those of 10,000 real articles would: what an index weighs hangs on how many
 * words there are and on how they are spread. Always the same texts: nothing is left to chance.
 */

const SYLLABLES =
  'ba be bo da de do fa fe ga go ha ka ki la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vi za'.split(
    ' ',
  );
/** As many words as a newspaper uses in a year; and Chinese ones of two characters. */
const WORDS = 30_000;
const HAN_FIRST = 0x4e00;
const HAN = 3000;

/** Numbers from 0 to 1 that always come in the same order. */
function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** A word by its rank: common ones are short. */
function word(rank: number): string {
  let text = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    text += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return text;
}

const han = (rank: number): string =>
  String.fromCharCode(HAN_FIRST + (rank % HAN), HAN_FIRST + ((rank * 7) % HAN));

/** Zipf’s law: the rank of a word of a text. */
const rankOf = (part: number): number => Math.floor(WORDS ** part) - 1;

const run = (next: () => number, count: number, make: (rank: number) => string): string[] =>
  Array.from({ length: count }, () => make(rankOf(next())));

/** An article’s text with words of its own in its title, and two paragraphs of its own in both scripts. */
export function varied(text: string, copy: number): string {
  const next = numbers(copy);
  const title = run(next, 5, word).join(' ');
  const body = `${run(next, 120, word).join(' ')}.\n\n${run(next, 60, han).join('')}。\n`;
  return `${text
    .replace(/^title: .*$/m, `title: ${title} in the city and ${run(next, 4, word).join(' ')}`)
    .trimEnd()}\n\n${body}`;
}
