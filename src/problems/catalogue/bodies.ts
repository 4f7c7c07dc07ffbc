import { type Detail, detailText } from './details.ts';
import { choices, didYouMean, entry, quoted } from './entry.ts';
import { emptyBody } from './missing.ts';

/** Problems of the text below the facts. */
export const bodyProblems = {
  'empty-body': emptyBody,
  'unknown-mention': entry(
    'error',
    (p: { id: string; suggestions: string[] }) =>
      `There is nothing called ${quoted(p.id)} in the record.`,
    (p) =>
      didYouMean(p.suggestions.map((id) => `[[${id}]]`)) ??
      'Write the id of a place, fund, partner, chain or article.',
    {
      why: 'Every [[…]] becomes a link to a page of the record.',
    },
  ),
  'unknown-figure': entry(
    'error',
    (p: { id: string; part: string; known: string[] }) =>
      p.part === 'amount'
        ? 'A figure is named by what it measures: #amount is not used any more.'
        : `${p.id} has no ${quoted(p.part)} that could be shown here.`,
    (p) =>
      p.known.length > 0
        ? `Write ${choices(p.known.map((token) => `[[${p.id}#${token}]]`))}, or [[${p.id}]] alone.`
        : 'Write [[fund-id#size]] with a fund that has a size, or [[id]] alone.',
    {
      why: 'A figure in the text is computed from the claims.',
    },
  ),
  'unknown-total': entry(
    'error',
    (p: { name: string; unknown: boolean; known: readonly string[] }) =>
      p.unknown
        ? `There is no total ${quoted(p.name)}.`
        : `No source gives a sum for the total ${quoted(p.name)}.`,
    (p) =>
      p.known.length > 0
        ? `Write ${choices(p.known.map((name) => `[[total:${name}]]`))}.`
        : 'Say it in words: no total has a sum so far.',
    {
      why: 'A total in the text is a sum of the announced funds on the page of the money, and changes with it.',
    },
  ),
  'unknown-citation': entry(
    'error',
    (p: { id: string; suggestions: string[]; times: number }) =>
      `No source ${quoted(p.id)} is listed under sources:${p.times > 1 ? `, and it is cited ${p.times} times` : ''}.`,
    (p) => didYouMean(p.suggestions.map((id) => `[@${id}]`)) ?? 'Add the source under sources:.',
    {
      why: 'Every [@…] becomes the number of a source of the same file.',
    },
  ),
  'malformed-mention': entry(
    'error',
    (p: { text: string; right?: string | undefined }) => `${quoted(p.text)} is not understood.`,
    (p) =>
      p.right
        ? `Write ${p.right}.`
        : 'Write [[nanjing]] for a thing of the record and [@zdnet] for a source, with their ids.',
    {
      why: 'Only ids can be linked: small letters, digits and hyphens, in ordinary brackets.',
    },
  ),
  'figure-without-source': entry(
    'warning',
    () => 'This paragraph gives a figure but cites no source.',
    () => 'Add [@source] after the sentence with the figure.',
    {
      why: 'No number without a source.',
    },
  ),
  'sum-without-source': entry(
    'warning',
    (p: { text: string }) =>
      `${quoted(p.text)} is no figure of a claim here, and no source is cited after it.`,
    () =>
      'Add [@source] after its sentence; public money or money of a fund becomes a claim, and [[fund-id#size]] in the text.',
    {
      why: 'No number without a claim, no claim without a source.',
    },
  ),
  'sum-not-of-fund': entry(
    'warning',
    (p: { text: string; fund: string }) =>
      `${quoted(p.text)} stands in a sentence about ${p.fund}, and no claim of that fund gives it.`,
    (p) =>
      `Add a claim of ${p.fund} that gives it, or tell the sum in a sentence of its own, without [[${p.fund}]].`,
    {
      why: 'A reader takes a sum beside a fund’s name for the fund’s money.',
    },
  ),
  'raw-html': entry(
    'error',
    (p: { text: string }) => `HTML is not allowed in the text: ${quoted(p.text)}.`,
    () => 'Write Markdown instead; put `<` in backticks where you mean the sign.',
    {
      why: 'HTML in contributed text could run code in readers’ browsers.',
    },
  ),
  'unsafe-link': entry(
    'error',
    (p: { text: string }) => `The link ${quoted(p.text)} does not lead to the web.`,
    () => 'Link to an address that begins with https:// or http://.',
    {
      why: 'Other types of links can run code.',
    },
  ),
  'relative-link': entry(
    'warning',
    (p: { text: string }) => `The link ${quoted(p.text)} depends on where the page stands.`,
    () => 'Write [[id]] to link to a thing of the record.',
    {
      why: 'Links by id survive when a page moves or the site gets another address.',
    },
  ),
  'markdown-image': entry(
    'error',
    () => 'Pictures cannot stand in the text.',
    () => 'Name the picture under image: in the facts, with its credit and licence.',
    {
      why: 'Every picture needs alternative text, a credit and a licence.',
    },
  ),
  'heading-one': entry(
    'warning',
    () => 'A heading with one # would repeat the page’s title.',
    () => 'Begin with ##.',
    {
      why: 'A page has one title, which comes from title:.',
    },
  ),
  'text-too-deep': entry(
    'error',
    (p: { what: Detail }) => `The text is nested too deeply here: ${detailText(p.what)}.`,
    () => 'Check the brackets, quotes and lists: some sign is probably repeated by mistake.',
    { why: 'Deeply nested text can stall the build, so it is not opened.' },
  ),
  'text-too-large': entry(
    'error',
    (p: { what: Detail }) => `The text is too large: ${detailText(p.what)}.`,
    () => 'Shorten it, or make two articles of it.',
    { why: 'An article has a few hundred words.' },
  ),
  'hidden-text-character': entry(
    'error',
    (p: { character: string }) =>
      `Here is a hidden or direction-changing character, ${p.character}.`,
    () => 'Delete it.',
    { why: 'Such characters can make a sentence read otherwise than it is written.' },
  ),
};
