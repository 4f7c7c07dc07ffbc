/** Characters that are taken for others: each traditional character for its simplified one. */
export type Fold = ReadonlyMap<string, string>;

/** A fold from its file: pairs of characters, each followed by what it is taken for. */
export function readFold(pairs: string): Fold {
  const letters = [...pairs];
  const fold = new Map<string, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) {
    fold.set(letters[at] as string, letters[at + 1] as string);
  }
  return fold;
}

/** Most names are of such letters alone, in which there is little to fold. */
const isAscii = (text: string): boolean => !/[^ -~]/.test(text);

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼ`]/g;

/** A word in plain lower-case letters: full-width forms, accents, tones and apostrophes do not count. */
export function plainWord(word: string): string {
  if (isAscii(word)) return word.replace(APOSTROPHES, '').toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKC')
    .toLowerCase();
}

/** A Chinese text in the characters by which it is searched; never longer or shorter. */
export function foldHan(text: string, fold: Fold): string {
  if (isAscii(text)) return text;
  return [...text].map((letter) => fold.get(letter) ?? letter).join('');
}

const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** A name by which two ways of writing it are the same: no spaces, signs, accents; simplified characters. */
export function compact(text: string, fold: Fold): string {
  return foldHan(plainWord(text), fold).replace(SEPARATORS, '');
}

/** A text with the full-width forms of ASCII as ASCII, every character in its place: `１００亿` is `100亿`. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\uFFE5\u3000]/g, (letter) => {
    if (letter === '\uFFE5') return '¥';
    return letter === '\u3000' ? ' ' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
  });
}
