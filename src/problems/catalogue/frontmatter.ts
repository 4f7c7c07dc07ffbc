import { choices, didYouMean, entry, quoted } from './entry.ts';

/** Problems of the frontmatter: its fences, its YAML, its keys and values. */
export const frontmatterProblems = {
  'no-frontmatter': entry(
    'error',
    () => 'The file does not begin with its facts between two lines of ---.',
    () => 'Begin the file with a line ---, then the facts, then a line --- again.',
    {
      why: 'The facts of an entry stand at its head, where they can be checked.',
      right: '---\ntitle: …\ndate: 2018-07-23\n---',
    },
  ),
  'frontmatter-language': entry(
    'error',
    (p: { suffix: string }) => `The first line is ---${p.suffix}; it must be --- alone.`,
    () => 'Write --- and nothing else on that line.',
    {
      why: 'Facts are written in YAML only; anything else could run code and is never opened.',
      wrong: '---js',
      right: '---',
    },
  ),
  'frontmatter-unclosed': entry(
    'error',
    () => 'The facts at the head of the file are never closed.',
    () => 'Write a line --- after the last fact.',
    { why: 'Without the second --- the whole text would be read as facts.' },
  ),
  'yaml-syntax': entry(
    'error',
    (p: { what: string; right?: string }) => p.what,
    (p) => p.right ?? 'Compare the spot with the example in the guide.',
    {
      why: 'The facts are YAML: key: value, two spaces for each step inwards, a hyphen before each item of a list.',
      wrong: 'title: Nanjing: a fund',
      right: 'title: "Nanjing: a fund"',
    },
  ),
  'duplicate-key': entry(
    'error',
    (p: { key: string }) => `${p.key}: stands here a second time.`,
    () => 'Keep one of the two.',
    { why: 'Only one of them could be used, and nobody could tell which.' },
  ),
  'yaml-alias': entry(
    'error',
    () => 'Anchors (&) and references (*) are used too often here.',
    () => 'Write the values out.',
    { why: 'A few references can blow up into gigabytes, so their number is limited.' },
  ),
  'yaml-tag': entry(
    'error',
    (p: { tag: string }) => `${quoted(p.tag)} is not understood.`,
    () =>
      'Put the value in quotes if it begins with an exclamation mark; otherwise remove the tag.',
    {
      why: 'Tags ask the reader of a file to do more than read it; the record never does.',
      wrong: 'title: !!js/function …',
    },
  ),
  'too-deep': entry(
    'error',
    () => 'The facts are nested too deeply.',
    () => 'Check the brackets: one of them is probably never closed.',
    { why: 'No entry needs more than a handful of levels.' },
  ),
  'unknown-key': entry(
    'error',
    (p: { key: string; suggestions: string[]; allowed: string[] }) =>
      `There is no key ${quoted(p.key)} here.`,
    (p) =>
      didYouMean(p.suggestions.map((key) => `${key}:`)) ??
      `The keys are ${choices(p.allowed, 'and')}.`,
    {
      why: 'A misspelt key would silently be left out.',
      wrong: 'fundz: nanjing-public-chain-fund',
      right: 'fund: nanjing-public-chain-fund',
    },
  ),
  'missing-key': entry(
    'error',
    (p: { key: string; where: string; example: string }) => `${p.where} has no ${p.key}:.`,
    (p) => `Add ${p.key}:${p.example ? ` as in ${p.key}: ${p.example}` : ''}.`,
    { why: 'The site cannot show the entry without it.' },
  ),
  'wrong-type': entry(
    'error',
    (p: { key: string; expected: string; found: string }) =>
      `${p.key} should be ${p.expected}, but is ${p.found}.`,
    (p) => `Write ${p.expected} there.`,
    {
      why: 'Each key holds one sort of thing.',
      wrong: 'places: nanjing',
      right: 'places: [nanjing]',
    },
  ),
  'text-needed': entry(
    'error',
    (p: { key: string; found: string }) =>
      `${p.key} should be text, but ${p.found} is read as a yes-or-no value.`,
    (p) => `Put it in quotes: ${p.key}: "${p.found}".`,
    {
      why: 'YAML reads a bare true or false as an answer, not as a word.',
      wrong: 'title: true',
      right: 'title: "True"',
    },
  ),
  'not-in-list': entry(
    'error',
    (p: { key: string; value: string; allowed: string[]; suggestions: string[] }) =>
      `${quoted(p.value)} is not one of the values of ${p.key}.`,
    (p) => didYouMean(p.suggestions) ?? `Choose ${choices(p.allowed)}.`,
    {
      why: 'Closed lists keep filters and counts honest.',
      wrong: 'kind: funds',
      right: 'kind: fund',
    },
  ),
  'bad-date': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is not a date of the calendar.`,
    (p) => `Write ${p.key}: 2018-07-23, or 2018-07, or 2018: what is known.`,
    {
      why: 'Dates are kept as precisely as they are known, and no more.',
      wrong: 'date: 23.7.2018',
      right: 'date: 2018-07-23',
    },
  ),
  'bad-day': entry(
    'error',
    (p: { key: string; value: string }) =>
      `${quoted(p.value)} is not a whole date of the calendar.`,
    (p) => `Write ${p.key}: 2026-11-24.`,
    {
      why: 'The record’s own days are always known.',
      wrong: 'added: 2026-11',
      right: 'added: 2026-11-24',
    },
  ),
  'bad-id': entry(
    'error',
    (p: { key: string; value: string; suggestion: string }) =>
      `${quoted(p.value)} cannot be an id.`,
    (p) =>
      (p.suggestion ? `Write ${p.suggestion}: ` : '') +
      'ids have small letters a to z, digits and single hyphens.',
    {
      why: 'An id is the name of a file without .md.',
      wrong: 'places: [Nanjing]',
      right: 'places: [nanjing]',
    },
  ),
  'bad-number': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is not a plain number.`,
    (p) => `Write ${p.key}: with digits and a point only, as in 161.5.`,
    { why: 'Numbers are kept exactly as written.', wrong: 'total: 161,5', right: 'total: 161.5' },
  ),
  'bad-whole-number': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is not a whole number.`,
    (p) => `Write ${p.key}: with digits only, as in 3.`,
    { why: 'Ranks, years and counts are whole.', wrong: 'rank: 3rd', right: 'rank: 3' },
  ),
  'bad-percent': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is not a share from 0 to 100.`,
    (p) => `Write ${p.key}: 30 for 30 per cent.`,
    {
      why: 'Shares are given in per cent, without the sign.',
      wrong: 'government_share: 30%',
      right: 'government_share: 30',
    },
  ),
  'bad-address': entry(
    'error',
    (p: { key: string; value: string }) =>
      `${quoted(p.value)} is not a web address that the record can link to.`,
    () =>
      'Write the whole address, beginning with https:// or http://, without a user name, spaces or quotes.',
    {
      why: 'Readers follow these links, so they may lead to the web only.',
      wrong: 'url: www.zdnet.com/article',
      right: 'url: https://www.zdnet.com/article',
    },
  ),
  'bad-code': entry(
    'error',
    (p: { key: string; value: string; example: string }) =>
      `${quoted(p.value)} does not look like ${p.key}.`,
    (p) => `Write it as in ${p.key}: ${p.example}.`,
    {
      why: 'Codes and symbols follow a fixed form.',
      wrong: 'gb2260: Nanjing',
      right: 'gb2260: "320100"',
    },
  ),
  'hidden-character': entry(
    'error',
    (p: { key: string; value: string }) =>
      `${p.key} holds a hidden or direction-changing character: ${quoted(p.value)}.`,
    () => 'Type the text again instead of pasting it.',
    { why: 'Such characters can make a name look like another one.' },
  ),
  'empty-value': entry(
    'error',
    (p: { key: string }) => `${p.key} is empty.`,
    () => 'Fill it in, or remove the key where it is optional.',
    { why: 'What is not known is left out, never left blank.' },
  ),
  'too-long': entry(
    'error',
    (p: { key: string; limit: number }) => `${p.key} is longer than ${p.limit} characters.`,
    () => 'Shorten it; details belong in the text below the facts.',
    { why: 'Titles and notes must fit on a phone and in a feed.' },
  ),
  'too-many': entry(
    'error',
    (p: { key: string; limit: number }) => `${p.key} has more than ${p.limit} items.`,
    () => 'Keep the most important ones, or make two entries.',
    { why: 'Very long lists are nearly always a mistake.' },
  ),
  'too-few': entry(
    'error',
    (p: { key: string }) => `${p.key} is an empty list.`,
    () => 'Add at least one item.',
    { why: 'No claim without a source: the record cannot take an entry that nobody says.' },
  ),
};
