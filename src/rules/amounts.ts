import { distance } from 'fastest-levenshtein';
import type { Amount } from '../schema/money/money.ts';
import type { Currency } from '../schema/money/rates.ts';
import { formatAmount } from '../i18n/format/amount.ts';
import { type AmountToken, SPELLABLE, plainText, tokensOf } from './amount-tokens.ts';
import { Decimal } from './decimal.ts';

/** Why an amount could not be read. */
export type AmountReason =
  | 'no-currency'
  | 'two-currencies'
  /** A bare `$` or "dollars": whose? */
  | 'two-meanings'
  /** The word after the number is no unit or currency that the record knows. */
  | 'unknown-unit'
  | 'no-number'
  /** Unknown is not zero: an amount that is not known is left out. */
  | 'zero'
  | 'not-understood'
  /** `1.000` is one, or a thousand where a point parts thousands. */
  | 'two-readings';

/** `word`: the part of the text that it is about, where there is one. */
export type AmountReading =
  { ok: true; amount: Amount } | { ok: false; reason: AmountReason; word?: string };

type CurrencyToken = Extract<AmountToken, { kind: 'currency' }>;

/**
 * Reads an amount as people write it, exactly: `10 billion CNY`, `US$1.5bn`, `人民币100亿元`.
 * The order is currency, number, unit, currency: one number, at most one unit, and one currency,
 * which may stand on either side or on both. 万 is 10^4, 亿 is 10^8, a billion is 10^9.
 */
export function readAmount(text: string): AmountReading {
  const read = amountOf(tokensOf(plainText(text)));
  return 'reason' in read ? refused(text, read) : { ok: true, amount: read };
}

/** The amount that the pieces of a text make, or why they make none. */
export function amountOf(tokens: readonly AmountToken[]): Amount | Unread {
  const unread = unreadable(tokens);
  if (unread) return unread;
  const currency = currencyOf(tokens.filter((token) => token.kind === 'currency'));
  if (typeof currency !== 'string') return currency;
  const shape = tokens.map(({ kind }) => SHAPE_LETTERS[kind]).join('');
  if (!SHAPE.test(shape)) return { reason: 'not-understood' };
  const number = tokens.find((token) => token.kind === 'number');
  const unit = tokens.find((token) => token.kind === 'unit');
  if (number && isAmbiguous(number.text, unit !== undefined)) {
    return { reason: 'two-readings', word: number.text };
  }
  const value = new Decimal((number?.text ?? '0').replaceAll(',', ''));
  if (value.eq('0')) return { reason: 'zero' };
  return { amount: value.times(`1e${unit?.exponent ?? 0}`).toFixed(), currency };
}

/** Whether the point of a number may part thousands: three digits after it, of no unit, or all noughts. */
const isAmbiguous = (number: string, hasUnit: boolean): boolean =>
  hasUnit ? /^\d{1,3}\.000$/.test(number) : /^[1-9]\d{0,2}\.\d{3}$/.test(number);

/** Why pieces of a text make no amount, and the piece that it is about. */
export interface Unread {
  reason: AmountReason;
  word?: string;
}

/** The refusal, its word in the writer's capitals. */
function refused(text: string, { reason, word }: Unread): AmountReading {
  if (word === undefined) return { ok: false, reason };
  const at = text.toLowerCase().indexOf(word);
  const written = at < 0 ? word : text.slice(at, at + word.length);
  return { ok: false, reason, word: written };
}

/** The forms that an amount can have: c, n and u are currency, number and unit. */
const SHAPE = /^c?nu?c?$/;
const SHAPE_LETTERS = { currency: 'c', number: 'n', unit: 'u', unknown: '?' } as const;

/** What is wrong with the number, or with a word that is no part of an amount. */
function unreadable(tokens: readonly AmountToken[]): Unread | undefined {
  const numbers = tokens.filter((token) => token.kind === 'number');
  const at = tokens.findIndex((token) => token.kind === 'unknown');
  const unknown = tokens[at];
  const word = unknown ? { word: unknown.text } : {};
  if (numbers.length > 1 || (unknown && /\d/.test(unknown.text))) {
    return { reason: 'not-understood', ...word };
  }
  if (numbers.length === 0) return { reason: 'no-number', ...word };
  if (!unknown) return undefined;
  const afterNumber = tokens.slice(0, at).some((token) => token.kind === 'number');
  const isWord = /[\p{L}$]/u.test(unknown.text);
  return { reason: afterNumber && isWord ? 'unknown-unit' : 'not-understood', ...word };
}

/** The one currency that the words name; a bare dollar is settled by a dollar's name beside it. */
function currencyOf(words: readonly CurrencyToken[]): Currency | Unread {
  const named = [...new Set(words.map(({ currency }) => currency))];
  const currencies = named.filter((currency) => currency !== '$');
  const [currency] = currencies;
  const bare = words.find((token) => token.currency === '$');
  if (currencies.length > 1) return { reason: 'two-currencies' };
  if (currency === undefined) {
    return bare ? { reason: 'two-meanings', word: bare.text } : { reason: 'no-currency' };
  }
  const isDollar = currency === 'USD' || currency === 'HKD';
  return bare && !isDollar ? { reason: 'two-currencies' } : currency;
}

/** The canonical English text of an amount, every digit of it: `10 billion CNY`. `readAmount` reads it back. */
export function writeAmount(amount: Amount): string {
  const { figure, unit } = formatAmount(amount, 'en', { exact: true });
  return `${figure} ${unit}`;
}

const HEDGES =
  /\b(?:about|around|some|approximately|approx|nearly|almost|over|more than|up to|at least|a total of|worth)\b|\ban? |[~≈+<>]|不低于|不少于|不超过|以上|以内|以下|左右|上下|至少|最多|[约約近超逾过多余]/gu;

const CHINESE_DIGITS = '零一二三四五六七八九';

/**
 * The best guess of what a text that `readAmount` refuses was meant to say, for a hint: hedges and
 * what stands in brackets left out, words respelt, a bare dollar taken as the US one, no currency as
 * yuan. Nothing where there is no good guess.
 */
export function suggestAmount(text: string): string | undefined {
  const plain = plainText(text);
  const cleaned = plain
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
    .replace(HEDGES, ' ')
    .replace(/[.,;:!?。,、]+(?=\s|$)/gu, ' ')
    .replace(/[一二两三四五六七八九]/gu, (digit) =>
      String(CHINESE_DIGITS.indexOf(digit === '两' ? '二' : digit)),
    )
    .replace(/(?<!\d)(?=[十百千][万亿])/u, '1')
    .replace(/[a-z]{3,}/g, nearestSpelling);
  for (const guess of [
    plain,
    cleaned,
    cleaned.replace(/\$|\bdollars?\b/, ' USD '),
    `${cleaned} CNY`,
  ]) {
    const reading = readAmount(guess);
    if (reading.ok) return writeAmount(reading.amount);
  }
  return undefined;
}

/**
 * The amount that a text which `readAmount` refuses says beyond doubt, as the record writes it: only a
 * stop at its end is left out, and Chinese numerals of one digit are written as figures.
 */
export function sureAmount(text: string): string | undefined {
  const plain = plainText(text)
    .replace(/[.;。；,，]+$/u, '')
    .replace(/(?<![零〇一二两三四五六七八九十百千])[一二两三四五六七八九](?=[万亿])/gu, (digit) =>
      String(CHINESE_DIGITS.indexOf(digit === '两' ? '二' : digit)),
    )
    .replace(/(?<![\d零〇一二两三四五六七八九十百千])(?=[十百千][万亿])/u, '1');
  const reading = plain === plainText(text) ? undefined : readAmount(plain);
  return reading?.ok ? writeAmount(reading.amount) : undefined;
}

/** The known word that a misspelt one is near to: one slip in a short word, two in a longer one. */
function nearestSpelling(word: string): string {
  const near = SPELLABLE.map((known) => ({ known, slips: slipsBetween(word, known) }))
    .filter(({ known, slips }) => slips <= (Math.min(word.length, known.length) > 4 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips)[0];
  return near?.known ?? word;
}

/** The edit distance, two letters that changed places counted as one slip. */
function slipsBetween(word: string, known: string): number {
  const letters = (text: string) => [...text].sort().join('');
  const slips = distance(word, known);
  return slips === 2 && letters(word) === letters(known) ? 1 : slips;
}
