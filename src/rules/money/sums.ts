import type { Amount } from '../../schema/money/money.ts';
import type { Currency } from '../../schema/money/rates.ts';
import { type AmountToken, MONEY_WORDS, numberAt, tokensFrom } from '../amount-tokens.ts';
import { amountOf } from '../amounts.ts';
import { Decimal, differsBy } from '../decimal.ts';

/** A sum in a running text: without a currency where the text names none, `$` for a dollar of no country. */
export interface Sum {
  /** As it is written, and where it begins. */
  readonly text: string;
  readonly at: number;
  readonly value: Decimal;
  readonly currency: Currency | '$' | undefined;
}

interface Located {
  readonly token: AmountToken;
  readonly at: number;
}

/** A number as it begins, of either width; how much of it is one is for the reader of amounts to say. */
const DIGITS = /[\d\uFF10-\uFF19][\d.,\uFF10-\uFF19\uFF0E\uFF0C]*/g;
/** How far the words of a sum can stand from its number: `HK$`, `million Hong Kong dollars`. */
const BEFORE = 12;
const AFTER = 44;

/** Full-width signs as plain ones, small letters, every space a space; as long as the text. */
function folded(text: string): string {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\uFFE5', '¥')
    .replace(/\s/g, ' ');
  const small = plain.toLowerCase();
  // Few letters of few scripts become two.
  if (small.length === plain.length) return small;
  return plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What can follow the number of a sum: a unit, `digital`, a currency. */
const BEHIND = 3;

/** What stands around a number, folded: nothing else of a text has to be. */
interface Window {
  readonly plain: string;
  /** Where it begins in the text. */
  readonly from: number;
  /** Where the number begins in the text. */
  readonly at: number;
}

/** The tokens of a window, each with its place in the text, as far as those of a sum at its number reach. */
function located({ plain, from, at: number }: Window): Located[] {
  const found: Located[] = [];
  let behind = 0;
  for (const { token, at } of tokensFrom(plain)) {
    if (from + at > number && (behind += 1) > BEHIND) break;
    found.push({ token, at: from + at });
  }
  return found;
}

/** The sum around a number: its unit, and its currency on either side. */
function sumAt(text: string, window: Window): Sum | undefined {
  const { at } = window;
  const tokens = located(window);
  const index = tokens.findIndex(({ token, at: own }) => own === at && token.kind === 'number');
  if (index < 0) return undefined;
  const one = (place: number, kind: AmountToken['kind']) => {
    const found = tokens[place];
    return found?.token.kind === kind ? found : undefined;
  };
  const unit = one(index + 1, 'unit');
  // The yuan is the same money in its digital form.
  const next = index + (unit ? 2 : 1);
  const digital = tokens[next]?.token.text === 'digital' && one(next + 1, 'currency') ? 1 : 0;
  const parts = [one(index - 1, 'currency'), tokens[index], unit, one(next + digital, 'currency')];
  const own = parts.filter((part) => part !== undefined);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const read = readSum(own.map(({ token }) => token));
  if (!read) return undefined;
  return { text: text.slice(first.at, last.at + last.token.text.length), at: first.at, ...read };
}

/** Read as amounts are, where a bare dollar and a sum without a currency are none. */
function readSum(tokens: readonly AmountToken[]): Pick<Sum, 'value' | 'currency'> | undefined {
  const named = tokens.flatMap((token) => (token.kind === 'currency' ? token.currency : []));
  const currency = named.find((each) => each !== '$') ?? named[0];
  const code = currency === '$' ? 'USD' : (currency ?? 'CNY');
  const figure = tokens.filter(({ kind }) => kind !== 'currency');
  const read = amountOf([...figure, { kind: 'currency', text: code, currency: code }]);
  return 'reason' in read ? undefined : { value: new Decimal(read.amount), currency };
}

const ANY_WORD = MONEY_WORDS.map((word) => word.replace(/[$.]/g, String.raw`\$&`)).join('|');
const WORD_BEFORE = new RegExp(`(?:${ANY_WORD}) *$`);
const WORD_BEHIND = new RegExp(` *(?:digital|${ANY_WORD})`, 'y');

/**
 * The number at a place, where it stands by itself, as most years and counts do: there is no word of
 * money on either side, so that nothing around it has to be read.
 */
function numberAlone(text: string, { plain, from, at }: Window): string | undefined {
  const number = numberAt(plain, at - from);
  if (number === undefined || /[.,\uFF0E\uFF0C]/.test(text.charAt(at - 1))) return undefined;
  WORD_BEHIND.lastIndex = at - from + number.length;
  if (WORD_BEHIND.test(plain) || WORD_BEFORE.test(plain.slice(0, at - from))) return undefined;
  return number;
}

/** The sum of a number by itself. */
function plainSum(text: string, number: string, at: number): Sum | undefined {
  const read = /^[1-9]\d*$/.test(number)
    ? { value: new Decimal(number), currency: undefined }
    : readSum([{ kind: 'number', text: number }]);
  return read && { text: text.slice(at, at + number.length), at, ...read };
}

/** The sums of a running text in order, plain numbers among them. */
export function sumsIn(text: string): Sum[] {
  const found: Sum[] = [];
  let done = 0;
  for (const { index, 0: digits } of text.matchAll(DIGITS)) {
    if (index < done) continue;
    let from = Math.max(done, index - BEFORE);
    // A word that is cut in two would be another.
    while (from > done && from < index && !/\s/.test(text.charAt(from - 1))) from += 1;
    const plain = folded(text.slice(from, index + digits.length + AFTER));
    const window = { plain, from, at: index };
    const alone = numberAlone(text, window);
    const sum = alone === undefined ? sumAt(text, window) : plainSum(text, alone, index);
    if (!sum) continue;
    found.push(sum);
    done = sum.at + sum.text.length;
  }
  return found;
}

const DOLLARS: readonly Currency[] = ['USD', 'HKD'];

/** Whether a sum of a text is an amount, to one per cent; one without a currency may be of any. */
export function isSameSum({ value, currency }: Sum, amount: Amount): boolean {
  const fits =
    currency === '$'
      ? DOLLARS.includes(amount.currency)
      : (currency ?? amount.currency) === amount.currency;
  return fits && !differsBy('0.01', value, new Decimal(amount.amount));
}
