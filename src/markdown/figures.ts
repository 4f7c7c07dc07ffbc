/*
 * Whether a paragraph states a figure, and so owes the reader a source. Dates, and digits that are
 * part of a name (21Vianet, Web3, ERC-20), are no figures. It is a help for contributors and only
 * ever warns, so it prefers to miss an odd one rather than to nag.
 */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
/** A unit after four digits makes them a count after all: 2000 yuan, 2000万. */
const UNIT =
  '(?:%|‰|per ?cent|yuan|renminbi|dollars?|euros?|RMB|CNY|USD|HKD|hundred|thousand|million|billion|trillion|bn|mn|tn|companies|firms|enterprises|projects|people|jobs|[万亿元家个人名项户])';

/** Dates, longest first, so that a part is never left over. */
const DATES = [
  `${YEAR}-\\d\\d-\\d\\d`,
  `${YEAR} ?年(?: ?\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?)?`,
  '\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?',
  `\\b${MONTH} ${DAY}(?: ?[–-] ?${DAY})?(?:,? ${YEAR})?\\b`,
  `\\b${DAY}(?: ?(?:[–-]|and|to) ?${DAY})? ${MONTH}(?:,? ${YEAR})?\\b`,
  `(?<![\\d.,$¥€£])${YEAR}(?: ?[–—/-] ?(?:${YEAR}|\\d\\d))?(?:s|(?![\\d]|[.,]\\d)(?! ?${UNIT}))`,
].map((source) => new RegExp(source, 'giu'));

const FIVE_YEAR_PLAN = /\b\d{1,2}th five-year/gi;

const FIGURES = [
  // After a currency: RMB500m, US$1.5bn, ¥100.
  /(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|[$¥€£])\s?\d/i,
  // With a unit at its end: 1.5bn, 3rd, 40%.
  /(?<![A-Za-z\d])(?<![A-Za-z]-)\d[\d.,]{0,40}\s?(?:bn|mn|tn|m|k|th|st|nd|rd|x|km|%)(?![A-Za-z\d])/i,
  // Alone, or beside Chinese: 500, 30家.
  /(?<![A-Za-z\d])(?<![A-Za-z]-)\d+(?![A-Za-z\d])/,
  /\b(?:hundred|thousand|million|billion|trillion|dozen)s?\b/i,
  /\bper ?cent\b/i,
  // 百亿元, 10万: not 万向, a name.
  /[\d〇零一二两三四五六七八九十百千万数几]\s?[万亿]/,
  /百分之/,
];

/** Whether a text states a number of money, per cent or a count, in digits or in words. */
export function hasFigure(text: string): boolean {
  let left = text.normalize('NFKC');
  if (/\d/.test(left)) {
    left = left.replace(FIVE_YEAR_PLAN, ' ');
    for (const date of DATES) left = left.replace(date, ' ');
  }
  return FIGURES.some((figure) => figure.test(left));
}
