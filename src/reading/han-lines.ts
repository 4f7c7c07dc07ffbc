/** Characters of Chinese and its punctuation, forms of full width too. */
const HAN = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]`;

/** A line end between two of them, with the spaces about it; a line with a colon may be a key of its own. */
const LINE_END = new RegExp(
  String.raw`(?<=${HAN})[ \t]{0,200}\n[ \t]{0,200}(?=${HAN})(?![^\n:]*:(?:\s|$))`,
  'gu',
);

/**
 * Facts in which a value that is wrapped between two Chinese characters stands in one line: YAML
 * makes a space of the line end, Chinese has none there. For facts that are sound as typed, and for
 * their values alone: the places of these are those of the text as typed.
 */
export function joinHanLines(facts: string): string {
  return facts.replaceAll(LINE_END, '');
}
