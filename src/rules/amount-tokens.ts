import type { Currency } from '../schema/money/rates.ts';

/** A piece of an amount as people write it. `$` is a dollar of no country. */
export type AmountToken =
  | { kind: 'number'; text: string }
  | { kind: 'unit'; text: string; exponent: number }
  | { kind: 'currency'; text: string; currency: Currency | '$' }
  | { kind: 'unknown'; text: string };

/** The words of units by their power of ten. */
const UNITS: Record<number, readonly string[]> = {
  3: ['k', 'thousand', '千'],
  4: ['万', '萬'],
  5: ['十万', '十萬'],
  6: ['m', 'mn', 'mln', 'million', 'millions', '百万', '百萬'],
  7: ['千万', '千萬'],
  8: ['亿', '億'],
  9: ['b', 'bn', 'bln', 'billion', 'billions', '十亿', '十億'],
  10: ['百亿', '百億'],
  11: ['千亿', '千億'],
  12: ['tn', 'trn', 'trillion', 'trillions', '万亿', '萬億'],
};

/** The words of currencies, in lower case. `¥` is yuan here: a sum in yen says so. */
const CURRENCY_WORDS: Record<Currency | '$', readonly string[]> = {
  CNY: [
    'cny',
    'rmb',
    'yuan',
    'yuan rmb',
    'chinese yuan',
    'yuan renminbi',
    'renminbi',
    '¥',
    'cn¥',
    'rmb¥',
    '元',
    '圆',
    '圓',
    '人民币',
    '人民幣',
    '元人民币',
    '元人民幣',
  ],
  HKD: [
    'hkd',
    'hk$',
    'hong kong dollars',
    'hong kong dollar',
    'hk dollars',
    '港元',
    '港币',
    '港幣',
    '港圆',
    '港圓',
    '元港币',
    '元港幣',
  ],
  USD: [
    'usd',
    'us$',
    'u.s.$',
    'us dollars',
    'us dollar',
    'u.s. dollars',
    'u.s. dollar',
    '美元',
    '美金',
    '元美金',
  ],
  EUR: ['eur', 'euro', 'euros', '€', '欧元', '歐元'],
  MOP: ['mop', 'mop$', 'pataca', 'patacas', '澳门元', '澳門元', '澳门币', '澳門幣', '葡币', '葡幣'],
  JPY: ['jpy', 'yen', 'japanese yen', 'jp¥', '日元', '日圆', '日圓', '円'],
  $: ['$', 'dollar', 'dollars'],
};

type Word = Exclude<AmountToken, { kind: 'number' | 'unknown' }>;

const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...Object.entries(UNITS).flatMap(([exponent, words]) =>
    words.map((text): [string, Word] => [text, { kind: 'unit', text, exponent: Number(exponent) }]),
  ),
  ...Object.entries(CURRENCY_WORDS).flatMap(([currency, words]) =>
    words.map((text): [string, Word] => [
      text,
      { kind: 'currency', text, currency: currency as Currency | '$' },
    ]),
  ),
]);

/** Every word of a unit or a currency, the longest first. */
export const MONEY_WORDS: readonly string[] = [...WORDS.keys()].sort((a, b) => b.length - a.length);

/**
 * Messages that a misspelt one is compared with. No currency codes: what is one letter from a code is
 * as a rule another code, or a token (USDT).
 */
export const SPELLABLE: readonly string[] = MONEY_WORDS.filter((word) => /^[a-z]{4,}$/.test(word));

/** The same by their first letter: a running text is looked at letter by letter. */
const BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  MONEY_WORDS.map(({ 0: first = '' }) => [
    first,
    MONEY_WORDS.filter((word) => word.startsWith(first)),
  ]),
);

/** A number with or without thousands separators; nothing that could be read in two ways. */
const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![.,]?\d)/y;
/** Something unknown, as far as a reader would call it one word. */
const UNKNOWN = /[\d.,]*\d|[\p{Script=Latin}.'’-]*\p{Script=Latin}\$?|\p{Script=Han}+|[^\s]/uy;

/**
 * Full-width letters, digits and signs as their plain counterparts, lower case, single spaces.
 * Narrower than Unicode's NFKC, which would make 10² into 102.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\uFFE5', '¥')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The pieces of an amount (`plainText` of it), in order; nothing is left out but spaces. */
export const tokensOf = (text: string): AmountToken[] =>
  [...tokensFrom(text)].map(({ token }) => token);

/** The same one by one, each with where it begins. */
export function* tokensFrom(text: string): Generator<{ token: AmountToken; at: number }> {
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    yield { token, at };
    at += token.text.length;
  }
}

/** The number that begins at a place of a text; nothing where none does, or where it could be read in two ways. */
export const numberAt = (text: string, at: number): string | undefined => matchAt(NUMBER, text, at);

function tokenAt(text: string, at: number): AmountToken {
  const number = numberAt(text, at);
  if (number !== undefined) return { kind: 'number', text: number };
  const words = BY_FIRST.get(text.charAt(at)) ?? [];
  const word = words.find((word) => text.startsWith(word, at) && endsThere(text, at, word));
  const known = word === undefined ? undefined : WORDS.get(word);
  return known ?? { kind: 'unknown', text: matchAt(UNKNOWN, text, at) ?? text.slice(at, at + 1) };
}

/** A word in Latin letters ends where no letter follows: the `m` of `mops` is no million. */
function endsThere(text: string, at: number, word: string): boolean {
  if (!/[a-z]$/.test(word)) return true;
  return !/[\p{Script=Latin}$]/u.test(text.charAt(at + word.length));
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
