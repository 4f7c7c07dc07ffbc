/** A button, a field or a menu of GitHub, drawn as a small plate. */
export interface PlateWords {
  shape: 'button' | 'quiet' | 'field' | 'menu' | 'pencil';
  /** The words to click, as GitHub writes them. */
  words: string;
}

/** A part of the guide: in its texts, what stands between two backticks is code. */
export interface HowToSection {
  /** Its anchor. */
  id: string;
  heading: string;
  paragraphs: readonly string[];
  steps?: readonly { text: string; plate?: PlateWords }[];
  items?: readonly string[];
}

const click = (text: string, shape: PlateWords['shape'], words: string) => ({
  text,
  plate: { shape, words },
});

/** The parts of the guide, in their order. */
export const howToSections: readonly HowToSection[] = [
  {
    id: 'belongs',
    heading: 'What belongs here',
    paragraphs: [],
    items: [
      'No: a token falls by a fifth in a day. No public body acts, and the record holds no prices.',
      'No: a company of a city opens an office abroad. Yes: the city signs an agreement with that company.',
      'No: a post says that a city “is about to” set up a fund. Yes: the city’s notice that it invites comments on one, at stage draft.',
    ],
  },
  {
    id: 'github',
    heading: 'On GitHub, in the browser',
    paragraphs: [
      'You need a free account and no program. GitHub makes a copy of the record for you; nothing of the Atlas changes before a maintainer has read your proposal.',
    ],
    steps: [
      click(
        'Open the folder `content/articles/` and in it the year of the event. Above the list of files, open',
        'menu',
        'Add file',
      ),
      click('Choose', 'quiet', 'Create new file'),
      click(
        'Write the name of the file: the date and a few words, as in `2018-07-23-nanjing-public-chain-fund.md`',
        'field',
        'Name your file...',
      ),
      click(
        'Paste the example below into the large field, and replace what is in it. Then press',
        'button',
        'Commit changes...',
      ),
      click(
        'If you are asked to fork the repository first, agree. Say in one line what you add, and press',
        'button',
        'Propose changes',
      ),
      click('On the page that follows, press', 'button', 'Create pull request'),
      click(
        'To change a file that is there, open it and press the pencil; the rest is the same',
        'pencil',
        'Edit this file',
      ),
    ],
  },
  {
    id: 'without-git',
    heading: 'Without git',
    paragraphs: [
      'The form on the site’s page `/contribute/` asks for everything, checks it while you type, and hands you the finished file: copy it, download it, send it by e-mail, or open GitHub with it filled in. It keeps your draft in your browser and sends nothing by itself.',
      'If you would rather write no file at all, tell us of it: “Report an event”, “Report a mistake” and “Report a dead source” are short questions on the repository’s page Issues, in English and Chinese. The link “report a mistake” on every page leads there, with the page named.',
    ],
  },
  {
    id: 'example',
    heading: 'One event, one file',
    paragraphs: [
      'Facts stand between the two `---` lines, the story below them. What follows a `#` is a remark; leave remarks out if you like. This whole file is sound: the tests check it.',
    ],
  },
  {
    id: 'ids',
    heading: 'Ids: finding and forming them',
    paragraphs: [
      'A file’s name is its id: small letters a to z, digits and single hyphens. To find one, search the site for the name; the id is the last part of the page’s address: `/cities/nanjing/` is `nanjing`. A wrong id is answered by the check with the nearest that exists.',
      'A district takes its own name, with the city behind it where another place has the same: `jiangbei-new-area`, `yuhang-hangzhou`. Write the name of a place as you know it, in English or Chinese: for every province, city and county of China the check answers with the id and the lines to paste under `introduces:`. A fund is named after its place and purpose, without the amount.',
    ],
  },
  {
    id: 'amend',
    heading: 'Correcting an entry',
    paragraphs: [
      'Change the value, keep or add the source that says so, and tell readers under `changes:`. A slip of the pen needs no line; a figure, a date or a name does. Where the old value is another source’s, keep it as a claim and record the conflict.',
    ],
  },
  {
    id: 'outcome',
    heading: 'What became of a fund',
    paragraphs: [
      'What was found out later is an event of its own, dated by its source, with a claim of the same fund. Say what the amount measures with `measure:` and how far the fund came with `stage:`; write no more than the source does. If you searched and found nothing, say where under `checked:` of the fund’s file; that is worth as much.',
    ],
  },
  {
    id: 'doubts',
    heading: 'Claims, tiers, stages and doubts',
    paragraphs: [
      'You write claims, never totals: the site chooses among claims by how near their sources stand (primary, national press, trade press, secondary). Nobody types that rank: it follows from the kind of the publisher and the `form:` of the source. Of equals, the later claim stands; equals that differ are shown as a range.',
      'The stage goes by date: the latest claim that names one. Two years without news make a fund quiet, four presumed lapsed; the site infers that itself. What sources disagree on is a conflict: a `misprint`, a `difference` or a `doubt`, and a doubt stands wherever the figure stands.',
    ],
  },
  {
    id: 'translate',
    heading: 'The Chinese text',
    paragraphs: [
      'It stands beside the entry in `<id>.zh.md`: title, text, and the short texts by the names that they have in the original. It has no facts and no sources of its own. `changes:` goes by its order, as does `checked:`: give as many as the original has.',
    ],
  },
  {
    id: 'add-edition',
    heading: 'An edition of a ranking',
    paragraphs: [
      'A new edition is a file `content/rankings/<index>/<edition>.md`, with the rows as they were published. Write `complete: true` where you saw the whole list, else `complete: false`; leave out ranks and scores that you did not see.',
    ],
  },
  {
    id: 'picture',
    heading: 'A picture',
    paragraphs: [
      'Put a JPEG or PNG into `content/images/` and name it in the event. `alt:` says what it shows to those who cannot see it; `credit:` says who made it, `licence:` with `source:` why it may be shown. A picture of which you do not know the licence cannot be taken. The site makes a new file from its pixels, so that where it was taken, and with what, is not published. The Chinese `alt` stands under `image:`, with its `credit`, in the `.zh.md`.',
    ],
  },
  {
    id: 'lists',
    heading: 'Closed lists',
    paragraphs: ['Where a key takes one of a list, these are all there are.'],
  },
  {
    id: 'after',
    heading: 'What happens after you send it',
    paragraphs: [
      'In about three minutes the check has read your file: a green mark says that it is sound; a red one stands beside the lines to change, under “Files changed”, with what to write. Change them in the same place; the check runs again. A comment then tells what your change means for readers: which sums and ranks move, which pages are new.',
      'A maintainer holds the entry against its sources, asks where something is unclear, and merges it; the site is then rebuilt by itself. Nobody is blamed for a mistake: it is corrected, and the page says so. If you sent the file by e-mail or in an issue, a maintainer does these steps for you.',
    ],
  },
];
