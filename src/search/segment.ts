import { amountsIn } from './amounts.ts';
import { type Fold, foldHan, halfWidth, plainWord } from './fold.ts';

/*
 * How a text is taken apart, when it is indexed, when it is searched for, and when what was found is
 * marked: one rule for all three, as a search by another rule finds nothing (see Pagefind's #1237).
 * Chinese has no spaces: its terms are pairs of neighbouring characters, so that 公链 is a term of
 * its own and no part of 链条. The last character of a run stands alone as well; with it, every
 * character begins some term, and a search for one is a search by prefix.
 */

/** A term of a text, and where it stands there. */
export interface Token {
  term: string;
  start: number;
  end: number;
}

const HAN = /\p{Script=Han}/u;
/** A run of Chinese characters, a number, or a word of any other script. */
const RUN =
  /\p{Script=Han}+|\d+(?:[.,]\d+)*(?!(?!\p{Script=Han})[\p{L}\p{M}\p{N}])|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu;

/** Messages so common that they tell pages apart by nothing. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have in is it its of on or that the to was were with'.split(
    ' ',
  ),
);

/** Longest word that is indexed. */
const LONGEST = 40;

/** Whether a term is made of Chinese characters. */
export const isHan = (term: string): boolean => HAN.test(term);

/** The form under which a word is indexed: plain letters, without a plural’s or a genitive’s ending. */
export function wordTerm(written: string): string {
  const word = plainWord(written.replace(/['’]s$/i, '')).slice(0, LONGEST);
  if (/^\d/.test(word)) return word.replaceAll(',', '');
  if (word.length < 4 || !/[a-z]s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function hanTokens(run: string, at: number, fold: Fold): Token[] {
  const letters = [...run];
  const folded = [...foldHan(run, fold)];
  const tokens: Token[] = [];
  let start = at;
  letters.forEach((letter, index) => {
    const next = letters[index + 1] ?? '';
    const term = (folded[index] ?? '') + (folded[index + 1] ?? '');
    tokens.push({ term, start, end: start + letter.length + next.length });
    start += letter.length;
  });
  return tokens;
}

/** The terms of a text in order, those of its amounts last; stop words are left out. */
export function segment(written: string, fold: Fold): Token[] {
  const text = halfWidth(written);
  const tokens: Token[] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    if (isHan(run)) {
      tokens.push(...hanTokens(run, match.index, fold));
    } else {
      const term = wordTerm(run);
      if (term !== '' && !STOP_WORDS.has(term)) {
        tokens.push({ term, start: match.index, end: match.index + run.length });
      }
    }
  }
  for (const { start, end, plain, exact } of amountsIn(text)) {
    for (const term of exact === undefined ? [plain] : [plain, exact]) {
      tokens.push({ term, start, end });
    }
  }
  return tokens;
}
