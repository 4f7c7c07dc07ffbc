import { entry, isHan, quoted } from './entry.ts';

/** What a writer will have meant with signs that the record's Markdown knows otherwise, or not at all. */
export type MeantKind =
  'footnote' | 'task' | 'bullet' | 'number' | 'heading' | 'underlined' | 'code' | 'quote';

/** What such a sign is on the page, and what to write. */
const MEANT: Record<MeantKind, { shown: (text: string) => string; right: string }> = {
  footnote: {
    shown: (text) => `${quoted(text)} is shown as it stands: there are no footnotes here.`,
    right: 'Cite the source with [@source], or take the note into the sentence.',
  },
  task: {
    shown: (text) => `${quoted(text)} is shown as it stands: there are no boxes to tick here.`,
    right: 'Leave it out.',
  },
  bullet: {
    shown: (text) =>
      `${quoted(text)} makes no list: these lines are shown as one paragraph, one after the other.`,
    right: 'Begin each item with a hyphen and a space: - First point.',
  },
  number: {
    shown: (text) =>
      `${quoted(text)} makes no list: these lines are shown as one paragraph, one after the other.`,
    right:
      'Leave a blank line before the list and write 1. First point, with a space after the dot.',
  },
  heading: {
    shown: (text) => `${quoted(text)} is no heading, but a paragraph that begins with #.`,
    right: 'Put a space after the last #, as in ## Background.',
  },
  underlined: {
    shown: (text) => `The dashes below make a heading of ${quoted(text)}.`,
    right: 'Leave a blank line before the dashes, or leave them out.',
  },
  code: {
    shown: (text) =>
      `${quoted(text)} is shown as program code, with its [[…]] and [@…] as typed: the line is indented.`,
    right: 'Begin the paragraph at the left edge, without tab or spaces.',
  },
  quote: {
    shown: (text) => `The > at the beginning makes a quotation of ${quoted(text)}.`,
    right: 'Write “more than”; for a quotation, begin with its first word.',
  },
};

/** Problems of what was typed and is not shown, or not as it was meant. */
export const shownProblems = {
  'cut-by-hash': entry(
    'warning',
    (p: { key: string; value: string; rest: string }) =>
      `${p.key} ends at the #: ${quoted(p.rest)} is a remark to YAML, and is not shown.`,
    (p) =>
      `If it belongs to the text, use quotes: ${p.key}: ${JSON.stringify(`${p.value} ${p.rest}`)}; if it is a remark, give it a line of its own, with a space after the #.`,
    {
      why: 'A # after a space begins a remark, and all that follows in the line is lost.',
    },
  ),
  'not-on-cards': entry(
    'warning',
    (p: { key: string; letter: string }) =>
      `names.${p.key} holds ${quoted(p.letter)}, which no font of the pictures for sharing has.`,
    (p) =>
      isHan(p.letter)
        ? `Hold it against the source: if that prints a commoner form of the character, write that one. If it is really ${quoted(p.letter)}, leave it: pages show it, and only the picture leaves it out.`
        : 'Leave it out if the name is known without it; otherwise leave it: pages show it all the same.',
    {
      why: 'On the picture that is shown where a page is shared, the letter is missing.',
    },
  ),
  'table-row-too-long': entry(
    'error',
    (p: { text: string }) =>
      `${quoted(p.text)} is not shown: this row has more cells than the table has columns.`,
    () => 'Add a column to the first two lines of the table, or write \\| for a | within a cell.',
    {
      why: 'Markdown drops the cells beyond a table’s columns.',
    },
  ),
  'text-not-shown': entry(
    'error',
    (p: { text: string }) => `${quoted(p.text)} is not shown on the page.`,
    () => 'Put a backslash before the bracket that begins it if it is text; otherwise delete it.',
    {
      why: 'Markdown takes this for the address of a link or the title of one: what was typed should be what is shown.',
    },
  ),
  'list-from-a-year': entry(
    'warning',
    (p: { text: string }) => `${quoted(p.text)} begins a numbered list here.`,
    (p) => `Write ${p.text.slice(0, -1)}\\${p.text.slice(-1)} if the line begins with a year.`,
    {
      why: 'A number with a full stop at the beginning of a line makes a list, whose text is in no description.',
    },
  ),
  'not-shown-as-meant': entry(
    'warning',
    (p: { kind: MeantKind; text: string }) => MEANT[p.kind].shown(p.text),
    (p) => MEANT[p.kind].right,
    {
      why: 'What another editor or site shows as a footnote, a list or a heading is something else here.',
    },
  ),
  'loose-emphasis': entry(
    'warning',
    (p: { text: string }) => `${quoted(p.text)} is shown as it stands.`,
    (p) =>
      p.text.startsWith('*')
        ? 'Close it where it opens, without a space inside: **10 billion**; or put a backslash before each sign.'
        : 'Delete it, or write **…** for what is to stand out.',
    {
      why: 'Signs of emphasis that open and do not close, and strikes and marks, which the record does not have, are shown as signs.',
    },
  ),
  'bare-address': entry(
    'warning',
    (p: { text: string }) => `The address ${quoted(p.text)} is no link.`,
    (p) =>
      `List the page under sources: and cite it with [@source], or write <${/^www\./i.test(p.text) ? 'https://' : ''}${p.text}>.`,
    {
      why: 'An address in the text is shown as letters; a source should be cited as one.',
    },
  ),
};
