import Big from 'big.js';
import type { Amount } from '../schema/money.ts';
import type { Currency } from '../schema/rates.ts';
import { LANG_TAGS, type Lang } from '../site/lang.ts';

/*
 * How amounts, dates and numbers are written out. The same on every machine: dates are calendar
 * dates, formatted in UTC; numbers never pass through a binary fraction.
 */

const Decimal = Big();
Decimal.RM = 1;
Decimal.strict = true;

/** An amount written out, its unit apart so that it can be set smaller. */
export interface AmountParts {
  /** `10 billion`, `100亿` */
  figure: string;
  /** `CNY`, `元` */
  unit: string;
}

export interface AmountOptions {
  /** Every digit instead of three. */
  exact?: boolean;
  /** How many significant digits; three unless told. */
  significant?: number;
}

const SCALES: Record<Lang, readonly { exponent: number; word: string }[]> = {
  en: [
    { exponent: 12, word: ' trillion' },
    { exponent: 9, word: ' billion' },
    { exponent: 6, word: ' million' },
  ],
  zh: [
    { exponent: 12, word: '万亿' },
    { exponent: 8, word: '亿' },
    { exponent: 4, word: '万' },
  ],
};

const UNITS_ZH: Record<Currency, string> = {
  CNY: '元',
  HKD: '港元',
  USD: '美元',
  EUR: '欧元',
  MOP: '澳门元',
  JPY: '日元',
};

/** An amount as figure and unit: `10 billion` and `CNY`, `100亿` and `元`; three digits unless told. */
export function formatAmount(amount: Amount, lang: Lang, options: AmountOptions = {}): AmountParts {
  const value = new Decimal(amount.amount);
  const shown = options.exact ? value : value.prec(options.significant ?? 3);
  const scale = SCALES[lang].find(({ exponent }) => shown.abs().gte(powerOfTen(exponent)));
  const mantissa = (scale ? shifted(shown, -scale.exponent) : shown).toFixed();
  // Chinese counts in ten thousands: 5000万 has no comma.
  const grouped = scale && lang === 'zh' ? mantissa : formatNumber(mantissa, lang);
  return {
    figure: grouped + (scale?.word ?? ''),
    unit: lang === 'zh' ? UNITS_ZH[amount.currency] : amount.currency,
  };
}

const powerOfTen = (exponent: number): Big => new Decimal(`1e${exponent}`);

/** Moves the decimal point: exact, where a division would stop after some places. */
function shifted(value: Big, places: number): Big {
  return value.times(powerOfTen(places));
}

const THOUSANDS: Record<Lang, string> = { en: ',', zh: ',' };

/** A number with its thousands set off: `1,234,567.5`. */
export function formatNumber(value: string | number, lang: Lang): string {
  const text = new Decimal(String(value)).toFixed();
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${THOUSANDS[lang]}`);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A per cent, given as 0 to 100: `30%`; at most two places. */
export function formatPercent(value: string | number, lang: Lang): string {
  const rounded = new Decimal(String(value)).round(2);
  return `${formatNumber(rounded.toFixed(), lang)}%`;
}

const DATE_TAGS: Record<Lang, string> = { en: 'en-GB', zh: LANG_TAGS.zh };

/** By the length of the date: what of it is known. */
const DATE_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date as precise as it is known: `23 July 2018`, `July 2018`, `2018`; `2018年7月23日`, `2018年7月`, `2018年`. */
export function formatDate(date: string, lang: Lang): string {
  const key = `${lang}${date.length}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(DATE_TAGS[lang], { ...DATE_PARTS[date.length], timeZone: 'UTC' });
  formatters.set(key, formatter);
  const day = `${date}-01-01`.slice(0, 10);
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

const shortMonths = new Map<Lang, Intl.DateTimeFormat>();

/** The month of a date in short, without its year: `Jul`, `7月`. */
export function formatMonth(date: string, lang: Lang): string {
  const formatter =
    shortMonths.get(lang) ??
    new Intl.DateTimeFormat(DATE_TAGS[lang], { month: 'short', timeZone: 'UTC' });
  shortMonths.set(lang, formatter);
  return formatter.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
}
