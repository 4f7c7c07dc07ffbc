/** The words of `npm run new`, beside those of the form, in a language. */
export interface WritingWords {
  intro: string;
  /** How one goes through the questions. */
  lead: string;
  stopped: string;
  /** That files of the record cannot be read, so that their names are missing. */
  unread: (files: number) => string;
  yes: string;
  no: string;
  /** The choice of leaving a question unanswered. */
  leaveOut: string;
  /** The choice that ends a list; `none` where nothing is in it yet. */
  noMore: string;
  none: string;
  /** How a name is found among those of the record. */
  toFind: string;
  toChoose: string;
  toChooseSeveral: string;
  /** How a text ends, and the marks by which its sources are cited. */
  toEnd: (marks: readonly string[]) => string;
  /** What an answer was taken for. */
  takenAs: (id: string) => string;
  nothingMarked: string;
  nothingChosen: string;
  checking: string;
  clean: string;
  /** Whether to write the files: `files` of them. */
  what: (files: number) => string;
  write: string;
  writeAnyway: string;
  change: string;
  stop: string;
  changeWhat: string;
  exists: (path: string) => string;
  wrote: (paths: readonly string[]) => string;
  /** What to do with the files, the event’s first: `address` is GitHub’s page for a new one. */
  next: (paths: readonly string[], address: string | undefined) => string;
  /** Flags that are needed and not given, with the name of each. */
  missing: (flags: readonly string[]) => string;
  wrongFlag: (flag: string, value: string, why: string) => string;
  /** That nothing has a name: with `flag` one brings it in. */
  unknownName: (name: string, near: readonly string[], flag: string) => string;
  severalNames: (name: string, ids: readonly string[]) => string;
  /** That a flag of an item stands before the one that begins it. */
  earlyFlag: (flag: string, first: string) => string;
  nobody: string;
  refused: string;
  /** How the command is called: `flags` are lines, each a flag and what it is, with a star where it is needed. */
  usage: (flags: string) => string;
}

const list = (items: readonly string[], last: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

const bringIn = (flag: string): string =>
  `What is new is brought in by ${flag} and the flags behind it (see --help).`;

/** The words in English. */
export const writing: WritingWords = {
  intro: 'A new event',
  lead: 'Enter leaves out what is optional. Ctrl-C stops, and nothing is written.',
  stopped: 'Nothing was written.',
  unread: (files) =>
    files === 1
      ? 'One file of the record cannot be read, so its names may be missing here.'
      : `${files} files of the record cannot be read, so their names may be missing here.`,
  yes: 'Yes',
  no: 'No',
  leaveOut: '(leave out)',
  noMore: '(no more)',
  none: '(none)',
  toFind: '↑↓ to move, Enter to take',
  toChoose: '↑↓ to move, Enter to choose',
  toChooseSeveral: '↑↓ to move, space to mark, Enter when done',
  toEnd: (marks) =>
    `Each line is a paragraph; press Enter twice to end. Cite with ${list(marks, 'or')}.`,
  takenAs: (id) => `Written as ${id}.`,
  nothingMarked: 'Mark at least one.',
  nothingChosen: 'Type a name and choose from the list.',
  checking: 'What the check says',
  clean: 'Nothing is missing, and nothing is wrong.',
  what: (files) => (files === 1 ? 'Write this file?' : 'Write these files?'),
  write: 'Write it',
  writeAnyway: 'Write it as it is, and put it right later',
  change: 'Change an answer',
  stop: 'Stop, and write nothing',
  changeWhat: 'Which answer?',
  exists: (path) => `${path} is there already; give the event another title or date.`,
  wrote: (paths) => `Wrote ${list(paths, 'and')}.`,
  next: (paths, address) =>
    [
      'Next:',
      '  npm run dev      shows it as readers will see it',
      '  npm run check    checks the whole record',
      `  git add ${paths.join(' ')} && git commit`,
      address === undefined
        ? 'Then send it in as CONTRIBUTING.md says.'
        : paths.length === 1
          ? `Without git, paste the file at ${address}`
          : `Without git, paste the first file at ${address}\nand the other into the comment of your proposal.`,
    ].join('\n'),
  missing: (flags) =>
    `Nothing was written, as ${list(flags, 'and')} ${flags.length === 1 ? 'is' : 'are'} missing.`,
  wrongFlag: (flag, value, why) => `${flag} “${value}” will not do: ${why}`,
  unknownName: (name, near, flag) =>
    `The record has no “${name}”${near.length > 0 ? `; did you mean ${list(near, 'or')}?` : '.'} ${bringIn(flag)}`,
  severalNames: (name, ids) => `“${name}” may be ${list(ids, 'or')}: give the id.`,
  earlyFlag: (flag, first) => `${flag} belongs behind the ${first} that it tells of.`,
  nobody: 'There is nobody to ask: give --yes and what is needed as flags (see --help).',
  refused: 'Nothing was written: put right what the check says first.',
  usage: (flags) => `npm run new -- [--lang en|zh] [--yes] [flags]

Writes an event: asks for what is not given, shows the finished files and what the check says of them, and
writes them whole or not at all. With --yes nothing is asked, and all that is needed is given by flags:

${flags}

* is needed, of a source, claim, partner or new thing where one is begun; … may be given again. A source
begins with --source-url, a claim with --claim-fund, a partner with --partner, a new fund with --new-fund-id:
the flags behind it are of it, until the next begins. Things are named by id or by any of their names.
A title in Chinese becomes a file of its own beside the event’s.
`,
};
