import { halfWidth } from './fold.ts';
import { type AmountToken, plainText, tokensOf } from '../rules/amount-tokens.ts';

/** An amount in a text: where it stands, and the terms under which it is indexed. */
export interface AmountSpan {
  start: number;
  end: number;
  /** Where it stands together with its currency. */
  whole: readonly [start: number, end: number];
  /** The amount in no currency, `=1e10`. */
  plain: string;
  /** The amount in its currency, `=1e10cny`, where the text names one. */
  exact?: string;
}

/** A number and the unit after it, or a Chinese unit that says "ten" or "a hundred" itself. */
const CANDIDATE =
  /(?<![\p{L}\p{N}.,])(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)[ \u00a0-]?([a-z]{1,9}|[十百千万萬亿億]{1,2})|(?<![\p{N}十百千])([十百千])(?=[亿億])[亿億]/giu;
const CURRENCY_BEFORE = /(?:US\$|HK\$|[$¥€￥]|\b(?:RMB|CNY|USD|HKD|EUR)|人民币|人民幣)\s?$/iu;
/** How far after an amount its currency may stand. */
const REACH = 16;

const CHINESE_TENS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** A decimal and a power of ten in one form: `1.5` and 9 give `15e8`. */
export function canonical(number: string, exponent: number): string {
  const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return `${kept}e${exponent - fraction.length + digits.length - kept.length}`;
}

const currencyIn = (text: string): Extract<AmountToken, { kind: 'currency' }> | undefined => {
  const [token] = tokensOf(plainText(text));
  return token?.kind === 'currency' ? token : undefined;
};

function exponentOf(unit: string, tens: string | undefined): number | undefined {
  if (tens !== undefined) return 8 + (CHINESE_TENS[tens] ?? 0);
  const [token] = tokensOf(plainText(unit));
  return token?.kind === 'unit' && token.text === unit.toLowerCase() ? token.exponent : undefined;
}

function spanOf(text: string, match: RegExpExecArray): AmountSpan | undefined {
  const [all, number = '1', unit = '', tens] = match;
  const exponent = exponentOf(unit, tens);
  if (exponent === undefined) return undefined;
  const start = match.index;
  const end = start + all.length;
  const ahead = text.slice(end, end + REACH);
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = currencyIn(ahead);
  const currency = (after ?? currencyIn(before))?.currency.replace('$', 'USD').toLowerCase();
  const space = ahead.length - ahead.trimStart().length;
  const plain = `=${canonical(number, exponent)}`;
  return {
    start,
    end,
    whole: [start - before.length, after ? end + space + after.text.length : end],
    plain,
    ...(currency ? { exact: plain + currency } : {}),
  };
}

/** The amounts that a text names with their units: `10 billion`, `100亿元`, `$1.5bn`. */
export function amountsIn(written: string): AmountSpan[] {
  const text = halfWidth(written);
  if (!/[\d亿億]/u.test(text)) return [];
  return [...text.matchAll(CANDIDATE)].flatMap((match) => spanOf(text, match) ?? []);
}

/** The terms of an exact amount: in no currency, and in its own. */
export function amountTerms({ amount, currency }: { amount: string; currency: string }): string[] {
  const plain = `=${canonical(amount, 0)}`;
  return [plain, plain + currency.toLowerCase()];
}
