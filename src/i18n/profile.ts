import type { Currency } from '../schema/money/rates.ts';

/** How a language writes what is no message: its codes, its numbers, its manners. */
export interface LanguageProfile {
  /** The BCP 47 tag, for `lang` and `hreflang`. */
  tag: string;
  /** The BCP 47 tag whose dates are written; with a region where the order of day and month hangs on it. */
  dates: string;
  /** The code that RSS 2.0 has for it. */
  rss: string;
  /** Its locale in Open Graph, which knows regions, not scripts. */
  openGraph: string;
  /** Its name in BibTeX (babel). */
  bibtex: string;
  /** After which standard a citation is written out. */
  citation: 'apa' | 'gb-t-7714';
  /** Whether it is written in Chinese characters; where it is not, runs of them are marked as Chinese. */
  han: boolean;
  /** What stands between words. */
  wordSpace: string;
  /** What stands between a figure and its unit. */
  unitSpace: string;
  /** Whether what a sum measures stands before it: `安排3000万元`, but `30 million CNY allocated`. */
  measureFirst: boolean;
  /** What sets thousands off. */
  thousands: string;
  /** The words for large numbers, the largest first. */
  scales: readonly { exponent: number; word: string }[];
  /** Whether thousands are set off before such a word: `5,000 trillion`, but `5000万亿`. */
  groupsScaled: boolean;
  /** Currencies that go by another name than their ISO 4217 code. */
  currencies: Partial<Record<Currency, string>>;
  /** How many characters of a text a search result shows. */
  snippet: number;
}
