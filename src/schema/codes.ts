/** Codes that patterns of the schema carry as their messages: each is the code of a problem. */
const PATTERN_CODES = [
  'bad-address',
  'bad-check-digit',
  'bad-claim-id',
  'bad-code',
  'bad-date',
  'bad-day',
  'bad-id',
  'bad-identifier',
  'bad-number',
  'bad-percent',
  'bad-whole-number',
  'empty-value',
  'hidden-character',
] as const;
export type PatternCode = (typeof PATTERN_CODES)[number];

/** A code as the message of a pattern; one that is not listed fails the types. */
export function code(name: PatternCode): PatternCode {
  return name;
}

/** Whether the message of an issue is the code of a pattern. */
export function isPatternCode(message: string): message is PatternCode {
  return (PATTERN_CODES as readonly string[]).includes(message);
}
