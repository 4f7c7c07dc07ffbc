import { codePointName, firstHidden } from '../../schema/hidden.ts';
import { URL_MAX } from '../../schema/fields.ts';
import { asIn, choices, didYouMean, entry, quoted, sentences } from './entry.ts';
import { describeValue, typeName } from './terms.ts';

/** What a problem of a text that is no id tells of. */
export interface BadId {
  key: string;
  value: string;
  /** What to write for it. */
  suggestion: string;
  /** The things of the record that are called so. */
  ids: string[];
  /** Several in one text, or one in other brackets, as the list that they should be. */
  list?: string | undefined;
}

/** Problems of the values in the frontmatter. */
export const valueProblems = {
  'wrong-type': entry(
    'error',
    (p: { key: string; expected: string; found: unknown; example: string }) =>
      `${p.key} should be ${typeName(p.expected)}, but is ${describeValue(p.found)}.`,
    (p) =>
      p.example
        ? `Write it as in ${asIn(p.key, p.example)}.`
        : `Write ${typeName(p.expected)} there.`,
    {
      why: 'Each key holds one type of thing.',
    },
  ),
  'text-needed': entry(
    'error',
    (p: { key: string; found: string }) =>
      `${p.key} should be text, but ${p.found} is read as a yes-or-no value.`,
    (p) => `Put it in quotes: ${asIn(p.key, `"${p.found}"`)}.`,
    {
      why: 'YAML reads a bare true or false as an answer, not as a word.',
    },
  ),
  'not-in-list': entry(
    'error',
    (p: {
      key: string;
      value: string;
      allowed: string[];
      suggestions: string[];
      /** Several in one text, as the list that they should be. */
      list?: string | undefined;
    }) => `${quoted(p.value)} is not one of the values of ${p.key}.`,
    (p) =>
      p.list
        ? `Write ${p.list}, with ordinary brackets and commas.`
        : sentences(didYouMean(p.suggestions), `Choose ${choices(p.allowed)}.`),
    {
      why: 'Closed lists keep filters and counts honest.',
    },
  ),
  'bad-date': entry(
    'error',
    (p: { key: string; value: string; suggestion?: string | undefined }) =>
      p.suggestion
        ? `${quoted(p.value)} is not how the record writes a date.`
        : `${quoted(p.value)} is not a date of the calendar.`,
    (p) =>
      p.suggestion
        ? `Write ${p.suggestion}.`
        : `Write what is known of it, as in ${asIn(p.key, '2018-07-23, 2018-07 or 2018')}.`,
    {
      why: 'Dates are kept as precisely as they are known, and no more.',
    },
  ),
  'bad-day': entry(
    'error',
    (p: { key: string; value: string; suggestion?: string | undefined }) =>
      p.suggestion
        ? `${quoted(p.value)} is not how the record writes a date.`
        : `${quoted(p.value)} is not a whole date of the calendar.`,
    (p) =>
      p.suggestion ? `Write ${p.suggestion}.` : `Write it as in ${asIn(p.key, '2026-11-24')}.`,
    {
      why: 'The record’s own days are always known.',
    },
  ),
  'bad-id': entry(
    'error',
    (p: BadId) => `${quoted(p.value)} cannot be an id.`,
    (p) => {
      if (p.list) return `Write ${p.list}, with ordinary brackets and commas.`;
      if (p.ids.length > 1) return `Several things are called so: write ${choices(p.ids)}.`;
      return p.suggestion
        ? `Write ${p.suggestion}; ids have small letters a to z, digits and single hyphens.`
        : 'Ids have small letters a to z, digits and single hyphens.';
    },
    {
      why: 'An id is the name of a file without .md.',
    },
  ),
  'bad-number': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is not a plain number.`,
    () => 'Write it with digits and a point only, as in 161.5.',
    { why: 'Numbers are kept exactly as written.' },
  ),
  'bad-whole-number': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is not a whole number.`,
    (p) => `Write it with digits only, as in ${asIn(p.key, '3')}.`,
    { why: 'Ranks, years and counts are whole.' },
  ),
  'bad-percent': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is not a share from 0 to 100.`,
    (p) => `Write ${asIn(p.key, '30')} for 30 per cent.`,
    {
      why: 'Shares are given in per cent, without the sign.',
    },
  ),
  'bad-address': entry(
    'error',
    (p: { key: string; value: string; suggestion?: string | undefined }) =>
      `${quoted(p.value)} is not a web address that the record can link to.`,
    (p) =>
      p.suggestion
        ? `Write ${p.suggestion}.`
        : 'Write the whole address, beginning with https:// or http://, without a user name, spaces or quotes.',
    {
      why: 'Readers follow these links, so they may lead to the web only.',
    },
  ),
  'bad-code': entry(
    'error',
    (p: { key: string; value: string; example: string }) =>
      `${quoted(p.value)} does not have the form of ${p.key}.`,
    (p) => `Write it as in ${asIn(p.key, p.example)}.`,
    {
      why: 'Codes and symbols follow a fixed form.',
    },
  ),
  'bad-claim-id': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} is no address of a claim.`,
    () =>
      'Write the article and the fund, as in 2018-07-20-jiangbei-blockchain-fund/nanjing-public-chain-fund.',
    {
      why: 'A revision names the claim that it replaces.',
    },
  ),
  'bad-check-digit': entry(
    'error',
    (p: { key: string; value: string }) =>
      `${quoted(p.value)} is no code of ${p.key}: its check digits do not fit the rest.`,
    () => 'Copy it again from the register; one character is wrong, or two have changed places.',
    {
      why: 'A code with a slip leads to another organisation, or to none.',
    },
  ),
  'bad-identifier': entry(
    'error',
    (p: { key: string; value: string }) => `${quoted(p.value)} does not have the form of ${p.key}.`,
    () =>
      'Copy it as the register prints it: Q and digits (Wikidata), 18 characters (USCC), S and five (fund number), 20 characters (LEI).',
    { why: 'An identifier of another register must lead there.' },
  ),
  'hidden-character': entry(
    'error',
    (p: { key: string; value: string }) =>
      firstHidden(p.value) === undefined
        ? `${p.key} goes over several lines: ${quoted(p.value)}.`
        : `${p.key} holds a hidden or direction-changing character: ${quoted(p.value)}.`,
    (p) =>
      firstHidden(p.value) === undefined
        ? 'Write the text on one line.'
        : `Delete ${codePointName(firstHidden(p.value) ?? '')}, or type the text again instead of pasting it.`,
    { why: 'Such characters can make a text read otherwise than it is written.' },
  ),
  'empty-value': entry(
    'error',
    (p: { key: string }) => `${p.key} is empty.`,
    () => 'Fill it in, or remove the key where it is optional.',
    {
      why: 'What is not known is left out, never left blank.',
    },
  ),
  'too-long': entry(
    'error',
    (p: { key: string; limit: number }) => `${p.key} is longer than ${p.limit} characters.`,
    (p) =>
      p.limit === URL_MAX
        ? 'Use the shortest address that leads to the page.'
        : 'Shorten it; details belong in the text below the facts.',
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
