import type { Currency } from './rates.ts';

/** An exact sum of money: a plain decimal such as `10000000000` or `1480000000.5`, and its ISO 4217 code. */
export interface Amount {
  readonly amount: string;
  readonly currency: Currency;
}
