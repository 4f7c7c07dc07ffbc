import { Scalar } from 'yaml';

/** Texts that YAML reads as something else than text. */
const NO_TEXT = /^(?:~|null|true|false)$/i;

/** Whether a text may stand in the facts without quotes, between brackets too. */
const isBare = (text: string, inBrackets: boolean): boolean =>
  /^[\p{L}\p{N}][^\p{Cc}]*$/u.test(text) &&
  !NO_TEXT.test(text) &&
  !/: |:$| #|\s$/.test(text) &&
  !(inBrackets && /[,[\]{}]/.test(text));

/** A text as it stands in the facts in the quotes of the one that it is written for, where it can. */
export function scalarText(text: string, type: unknown, inBrackets: boolean): string {
  if (type === Scalar.QUOTE_SINGLE) return `'${text.replaceAll("'", "''")}'`;
  const isPlain = type === Scalar.PLAIN && isBare(text, inBrackets);
  return isPlain ? text : JSON.stringify(text);
}
