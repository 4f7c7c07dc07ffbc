import { choices, didYouMean, entry, someFiles } from './entry.ts';

/** What else names an original that is gone. */
const naming = (files: readonly string[]): string =>
  files.length === 0
    ? '.'
    : `, and ${files.length} more ${files.length > 1 ? 'files name' : 'file names'} it: ${someFiles(files)}.`;

/** What to do where an original is gone, or has another name by now. */
function aboutLost(what: string, files: readonly string[], now?: string): string {
  const there = files.length === 0 ? '' : ` in ${files.length > 1 ? 'each of them' : 'that file'}`;
  if (now !== undefined) {
    const write = there && `, and write ${now}${there}`;
    return `It is called ${now} now: rename this file to ${now}.zh.md${write}.`;
  }
  const remove = there && `, and take its name out${there.replace(' in ', ' of ')}`;
  return `If ${what} was removed, remove this file too${remove}; if it is there under another name, name this file after it: <id>.zh.md beside <id>.md.`;
}

/** Problems of translations: whose they are, and what they say again. */
export const translationProblems = {
  'orphan-translation': entry(
    'error',
    (p: {
      id: string;
      original?: string | undefined;
      files: string[];
      now?: string | undefined;
    }) =>
      p.original
        ? 'This translation does not stand beside its article.'
        : `There is no article ${p.id} that this could be a translation of${naming(p.files)}`,
    (p) =>
      p.original
        ? `Move it to the folder of ${p.original}.`
        : aboutLost('the article', p.files, p.now),
    { why: 'A translation has no facts of its own; it takes them from its original.' },
  ),
  'orphan-lead': entry(
    'error',
    (p: {
      id: string;
      original?: string | undefined;
      files: string[];
      now?: string | undefined;
    }) =>
      p.original
        ? 'This text in Chinese does not stand beside the entry that it belongs to.'
        : `No place, fund, partner or chain ${p.id} has a file of its own that this text could belong to${naming(p.files)}`,
    (p) =>
      p.original
        ? `Move it to the folder of ${p.original}.`
        : aboutLost('the entry', p.files, p.now),
    { why: 'A text in Chinese has no facts of its own; its entry has them, and its sources.' },
  ),
  'orphan-ranking-translation': entry(
    'error',
    (p: { original: string; files: string[] }) =>
      p.files.length === 0
        ? `There is no ${p.original} that this could be a text of in Chinese.`
        : `There is no ${p.original} that this could be a text of in Chinese, and ${p.files.length} ${p.files.length > 1 ? 'editions need' : 'edition needs'} it: ${someFiles(p.files)}.`,
    (p) =>
      p.files.length === 0
        ? 'Name the file after the ranking’s index or edition: index.zh.md beside index.md. If that was removed, remove this file too.'
        : 'Put the index back, or remove this file and the editions too.',
    { why: 'A text in Chinese has no facts of its own; it says again what its original says.' },
  ),
  'no-chinese-name': entry(
    'warning',
    (p: { key: 'names' | 'title' }) =>
      p.key === 'title' ? 'The entry has no title in Chinese.' : 'It has no name in Chinese.',
    (p) =>
      p.key === 'title'
        ? 'Add <id>.zh.md beside this file, with title: in Chinese.'
        : 'Add zh: under names:, as Chinese texts write it, be it in Latin letters; a fund, partner or chain that none names is described in a few words, with described: true.',
    {
      why: 'The Atlas has two editions: what has no Chinese name stands under its English one in the Chinese edition.',
    },
  ),
  'title-in-translation': entry(
    'error',
    () => 'The title in Chinese stands in the translation, not here.',
    (p: { file: string }) => `Write it as title: in ${p.file}, and remove this line.`,
    {
      why: 'What is Chinese of an entry stands in one file beside it, so that a translator changes no facts.',
    },
  ),
  'short-text-of-nothing': entry(
    'error',
    (p: {
      key: string;
      id: string | undefined;
      known: readonly string[];
      suggestions: readonly string[];
    }) =>
      p.id === undefined
        ? `The original has no ${p.key}: that this could be a translation of.`
        : `The original has nothing called ${p.id} under ${p.key}: with a text to translate.`,
    (p) =>
      didYouMean(p.suggestions) ??
      (p.known.length > 0
        ? `Use ${choices(p.known)}, the names in the original.`
        : 'Remove it, or write it in the original first.'),
    {
      why: 'A short text is found by the name that it has in the original; under another name no reader would see it.',
    },
  ),
  'text-lost': entry(
    'error',
    (p: { key: string; id?: string | undefined; file: string }) =>
      p.id === undefined
        ? `The translation has more under ${p.key}: than stands here.`
        : `The translation has a text for ${p.id} under ${p.key}:, and none stands here.`,
    (p) => `Put back what it says again, or remove it from ${p.file} too.`,
    {
      why: 'A translation says again what its original says; what is taken out of one is taken out of both.',
    },
  ),
  'short-texts-beyond': entry(
    'error',
    (p: { key: string; count: number; expected: number }) =>
      `There are ${p.count} texts under ${p.key}:, and the original has ${p.expected}.`,
    () => 'Give one for each of the original, in its order.',
    {
      why: 'These texts have no names of their own and are told apart by their order alone.',
    },
  ),
  'short-texts-fewer': entry(
    'warning',
    (p: { key: string; count: number; expected: number }) =>
      `There ${p.count === 1 ? 'is 1 text' : `are ${p.count} texts`} under ${p.key}:, and the original has ${p.expected}.`,
    () => 'Say in Chinese what is new in the original, at the same place in the list.',
    {
      why: 'These texts are told apart by their order alone: where the original has gained one in the middle, each after it stands beside another’s date.',
    },
  ),
  'picture-without-chinese': entry(
    'warning',
    (p: { missing: readonly string[]; file: string }) =>
      `The picture has no ${p.missing.join(': and no ')}: in Chinese.`,
    (p) => `Write it under image: in ${p.file}.`,
    {
      why: 'Who reads the Chinese edition with a screen reader hears what the picture shows in English, or nothing that they understand.',
    },
  ),
};
