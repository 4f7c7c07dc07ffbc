/** What a begun article says where its contributor has yet to write: no entry may keep it. */
export const TO_FILL_IN = {
  fund: 'the-id-of-the-fund',
  title: 'The title of the page',
  publisher: 'the-id-of-the-publisher',
  url: 'the address of the page',
  body: 'Tell in a few sentences what happened, with [@first] after each figure.',
} as const;

/** Values of the guide that stand for no one thing, in small letters. */
const EXAMPLES: ReadonlySet<string> = new Set(
  [
    ...Object.values(TO_FILL_IN),
    'A title as published',
    'A photographer’s name',
    'An earlier name',
    '曾用名',
    'https://example.org/a-report',
    'https://example.org/picture',
    'https://web.archive.org/…',
  ].map((text) => text.toLowerCase()),
);

/** Words for what is still to come, in small letters. */
const TO_COME =
  /^(?:todo|tbd|tba|fixme|xxx+|n\/a|lorem ipsum.*|placeholder|待补充?|待定|待填|未填)[.。…]?$/u;

/** Whether a text is no fact, but what the guide or a begun file shows in its place. */
export function isPlaceholder(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return EXAMPLES.has(plain) || TO_COME.test(plain);
}
