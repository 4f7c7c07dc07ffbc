import { type Detail, detailText } from './details.ts';
import { choices, entry, quoted } from './entry.ts';

const FOLDERS =
  'articles/<year>/, cities/, funds/, partners/, chains/, publishers/, rankings/<index>/, rates/ and images/';

/** Problems of files as such: names, places, bytes. */
export const fileProblems = {
  'no-content-folder': entry(
    'error',
    (p: { folder: string }) => `There is no content folder at ${p.folder}.`,
    () => 'Set CONTENT_DIR to the folder that holds articles/, cities/, funds/ and the others.',
    {
      why: 'The site is made from the files of one folder, which is content/ unless CONTENT_DIR says otherwise.',
    },
  ),
  'no-articles': entry(
    'error',
    () => 'The record has no articles, so there is nothing to publish.',
    () => 'Add at least one file under articles/<year>/.',
    {
      why: 'An empty site is almost always a wrong CONTENT_DIR; the last good site is left as it is.',
    },
  ),
  'stray-file': entry(
    'error',
    (p: { name: string; right?: string | undefined }) => `${quoted(p.name)} does not belong here.`,
    (p) =>
      p.right
        ? `Rename it to ${p.right}.`
        : `The record holds only ${FOLDERS}; move the file there, or remove it.`,
    {
      why: 'A file in the wrong place would silently be left out of the site.',
    },
  ),
  'not-a-plain-file': entry(
    'error',
    (p: { what: Detail }) => `This is ${detailText(p.what)}, not a plain file.`,
    () => 'Put the file itself here.',
    {
      why: 'Links and special files could lead out of the record or stall the build, so they are never followed.',
    },
  ),
  'file-too-large': entry(
    'error',
    (p: { size: Detail; limit: Detail }) =>
      `The file has ${detailText(p.size)}; the most is ${detailText(p.limit)}.`,
    () => 'Shorten it, or make two articles of it.',
    {
      why: 'Entries are a few kilobytes. A very large file is a mistake, and would slow everybody’s build.',
    },
  ),
  'file-unreadable': entry(
    'error',
    () => 'The file cannot be read.',
    () => 'Give it the usual permissions of a text file.',
    { why: 'Every file of the record must be readable for the site to be complete.' },
  ),
  'not-utf8': entry(
    'error',
    (p: { found: 'utf-16' | 'bytes' }) =>
      p.found === 'utf-16'
        ? 'The file is UTF-16, not UTF-8.'
        : 'Here is a byte that is no UTF-8 text.',
    () => 'Save the file again with the encoding UTF-8.',
    { why: 'Chinese text in another encoding (GBK, UTF-16) would come out as nonsense.' },
  ),
  'second-mark': entry(
    'error',
    () => 'The file begins with a second byte order mark (U+FEFF), which nobody sees.',
    () => 'Delete what stands before the first ---, or save the file as “UTF-8” without a mark.',
    { why: 'One mark says that the file is UTF-8; a second one is text before the facts.' },
  ),
  'control-character': entry(
    'error',
    (p: { character: string }) =>
      `Here is a control character, ${p.character}, which no text needs.`,
    () => 'Delete it.',
    {
      why: 'Control characters come in by copying from other programs, and break feeds and data files.',
    },
  ),
  'file-name': entry(
    'error',
    (p: { name: string; suggestion: string }) => `The file name ${quoted(p.name)} cannot be an id.`,
    (p) =>
      p.suggestion
        ? `Rename the file to ${p.suggestion}: small letters a to z, digits and single hyphens.`
        : 'Write it in English or pinyin: small letters a to z, digits and single hyphens.',
    {
      why: 'A file’s name is its id and part of its address, so it must be the same on every computer.',
    },
  ),
  'device-name': entry(
    'error',
    (p: { name: string }) => `${quoted(p.name)} is a name that Windows keeps for itself.`,
    () => 'Choose a longer name, for instance with the place or the year in it.',
    {
      why: 'Nobody on Windows could check out a repository that holds such a file.',
    },
  ),
  'id-too-long': entry(
    'error',
    (p: { length: number; limit: number }) =>
      `The id has ${p.length} characters; the most is ${p.limit}.`,
    () => 'Shorten it to a few words.',
    { why: 'Ids are file names and addresses; very long ones cannot be stored or typed.' },
  ),
  'duplicate-id': entry(
    'error',
    (p: { id: string; files: string[] }) =>
      `The id ${p.id} is already that of ${choices(p.files, 'and')}.`,
    (p) => `If this is the same, remove this file and write ${p.id}; otherwise rename it.`,
    {
      why: 'Places, funds, partners and chains share one set of ids, so that [[id]] always means one thing; articles are unique over all years.',
    },
  ),
  'formerly-clash': entry(
    'error',
    (p: { id: string; files: string[] }) =>
      `The earlier id ${p.id} also belongs to ${choices(p.files, 'and')}.`,
    () =>
      'Keep it under formerly: only in the file where old links should lead; an id in use is no earlier one.',
    { why: 'An old address can lead to one page only.' },
  ),
  'wrong-year': entry(
    'error',
    (p: { folder: string; year: string; id: string }) =>
      `The article is of ${p.year}, but stands in the folder ${p.folder}.`,
    (p) => `Move it to articles/${p.year}/${p.id}.md.`,
    {
      why: 'Articles are kept by the year in which things happened.',
    },
  ),
  'name-against-date': entry(
    'error',
    (p: { id: string; date: string; expected: string }) =>
      `The file name does not begin with the article’s date, ${p.date}.`,
    (p) => `Rename it to ${p.expected}.md, or correct the date.`,
    {
      why: 'An article’s id is its date, as precisely as known, and a few words.',
    },
  ),
  'rate-row': entry(
    'error',
    (p: { what: Detail }) =>
      `This row of the exchange rates cannot be used: ${detailText(p.what)}.`,
    () => 'Write month,currency,per_usd,source, as in 2018-07,CNY,6.7180,"ECB reference rates".',
    {
      why: 'Conversions are only as good as the table of monthly means behind them.',
    },
  ),
  'rate-twice': entry(
    'error',
    (p: { month: string; currency: string }) => `${p.currency} of ${p.month} is given twice.`,
    () => 'Keep one row for each month and currency.',
    { why: 'Two rates for one month would make a figure depend on the order of rows.' },
  ),
  'no-rates': entry(
    'warning',
    () => 'The record has no exchange rates, so amounts are shown in their own currency only.',
    () => 'Add rates/usd-monthly.csv with the columns month,currency,per_usd,source.',
    { why: 'Amounts in several currencies can only be compared at a rate.' },
  ),
  'image-broken': entry(
    'error',
    (p: { what: Detail }) => `The picture cannot be shown: ${detailText(p.what)}.`,
    () =>
      'Open it in a picture editor and save it anew as JPEG (a photograph) or PNG (a drawing), at most 6,000 pixels a side and 24 million in all.',
    {
      why: 'Browsers would show a broken picture, readers on phones would load far too much, or somebody’s file would hold more than a picture.',
    },
  ),
  'image-missing': entry(
    'error',
    (p: { file: string }) => `There is no picture images/${p.file}.`,
    () => 'Add the file to images/, or correct its name.',
    { why: 'A picture that an article names must be in the record.' },
  ),
  'image-unused': entry(
    'warning',
    () => 'No article shows this picture.',
    () => 'Name it under image: in an article, with its credit and licence, or remove it.',
    { why: 'A picture without an article has no credit and no licence.' },
  ),
};
