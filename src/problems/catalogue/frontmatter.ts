import { choices, didYouMean, entry, quoted } from './entry.ts';
import { missingKey } from './missing.ts';
import { shownLine, yamlMistake } from './yaml.ts';

/** Problems of the frontmatter: its fences, its YAML, its keys and values. */
export const frontmatterProblems = {
  'no-frontmatter': entry(
    'error',
    () => 'The file does not begin with its facts between two lines of ---.',
    () => 'Begin the file with a line ---, then the facts, then a line --- again.',
    {
      why: 'The facts of an entry stand at its head, where they can be checked.',
    },
  ),
  'frontmatter-language': entry(
    'error',
    (p: { suffix: string }) =>
      `This line is ${quoted(`---${p.suffix}`)}; the lines around the facts must be --- alone.`,
    () => 'Write --- and nothing else on this line.',
    {
      why: 'Facts are written in YAML only; anything else could run code and is never opened.',
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
    (p: { mistake: string; right?: string }) => yamlMistake(p.mistake).what,
    (p) => (p.right === undefined ? yamlMistake(p.mistake).right : `Write ${shownLine(p.right)}.`),
    {
      why: 'The facts are YAML: key: value, two spaces for each step inwards, a hyphen before each item of a list.',
    },
  ),
  'duplicate-key': entry(
    'error',
    (p: { key: string }) => `${p.key}: stands here a second time.`,
    () => 'Keep one of the two.',
    {
      why: 'Only one of them could be used, and nobody could tell which.',
    },
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
    },
  ),
  'too-deep': entry(
    'error',
    () => 'The facts are nested too deeply.',
    () => 'Check the brackets and hyphens: one is probably repeated or never closed.',
    { why: 'No entry needs more than a handful of levels.' },
  ),
  'unknown-key': entry(
    'error',
    (p: { key: string; suggestions: string[]; allowed: string[]; isBare: boolean }) =>
      `There is no key ${quoted(p.key)} here.`,
    (p) =>
      didYouMean(p.suggestions) ??
      (p.isBare
        ? 'If it belongs to the text before the comma, put the whole text in quotes.'
        : undefined) ??
      `The keys are ${choices(p.allowed, 'and')}.`,
    {
      why: 'A misspelt key would silently be left out.',
    },
  ),
  'missing-key': missingKey,
};
