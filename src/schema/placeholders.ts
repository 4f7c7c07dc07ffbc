/** What a begun article says where its contributor has yet to write: no entry may keep it. */
export const TO_FILL_IN = {
  fund: 'the-id-of-the-fund',
  title: 'The title of the page',
  publisher: 'the-id-of-the-publisher',
  url: 'the address of the page',
  body: 'Tell in a few sentences what happened, with [@first] after each figure.',
} as const;

/** Values of the guide that stand for no one thing, in small letters. */
const EXAMPLES: readonly string[] = [
  ...Object.values(TO_FILL_IN),
  'A title as published',
  'A photographer’s name',
  'An earlier name',
  '曾用名',
  'https://example.org/a-report',
  'https://example.org/picture',
  'https://web.archive.org/…',
].map((text) => text.toLowerCase());

/** Words for what is still to come. */
const TO_COME =
  /^(?:todo|tbd|tba|fixme|xxx+|n\/a|lorem ipsum.*|placeholder|待补充?|待定|待填|未填)[.。…]?$/iu;

/** Whether a text is no fact, but what the guide or a begun file shows in its place. */
export const isPlaceholder = (text: string): boolean =>
  EXAMPLES.includes(text.trim().toLowerCase()) || TO_COME.test(text.trim());
