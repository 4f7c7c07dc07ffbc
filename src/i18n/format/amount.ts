import type Big from 'big.js';
import type { Amount } from '../../schema/money/money.ts';
import type { Lang } from '../../site/lang.ts';
import { profileOf } from '../languages.ts';
import { Decimal, formatNumber } from './number.ts';

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

/** An amount as figure and unit: `10 billion` and `CNY`, `100亿` and `元`; three digits unless told. */
export function formatAmount(amount: Amount, lang: Lang, options: AmountOptions = {}): AmountParts {
  const { currencies, groupsScaled, scales } = profileOf(lang);
  const value = new Decimal(amount.amount);
  const shown = options.exact ? value : value.prec(options.significant ?? 3);
  const scale = scales.find(({ exponent }) => shown.abs().gte(powerOfTen(exponent)));
  const mantissa = (scale ? shifted(shown, -scale.exponent) : shown).toFixed();
  const grouped = scale && !groupsScaled ? mantissa : formatNumber(mantissa, lang);
  return {
    figure: grouped + (scale?.word ?? ''),
    unit: currencies[amount.currency] ?? amount.currency,
  };
}

/** An amount as one text: `10 billion CNY`, `100亿元`. */
export function amountInWords(amount: Amount, lang: Lang, options?: AmountOptions): string {
  const { figure, unit } = formatAmount(amount, lang, options);
  return figure + profileOf(lang).unitSpace + unit;
}

const powerOfTen = (exponent: number): Big => new Decimal(`1e${exponent}`);

/** Moves the decimal point: exact, where a division would stop after some places. */
function shifted(value: Big, places: number): Big {
  return value.times(powerOfTen(places));
}
