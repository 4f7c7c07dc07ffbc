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
  nothingChosen: string;
  checking: string;
  clean: string;
  what: string;
  write: string;
  writeAnyway: string;
  change: string;
  stop: string;
  changeWhat: string;
  exists: (path: string) => string;
  wrote: (path: string) => string;
  /** What to do with the file: `address` is GitHub’s page for a new one. */
  next: (path: string, address: string | undefined) => string;
  /** Flags that are needed and not given, with the name of each. */
  missing: (flags: readonly string[]) => string;
  wrongFlag: (flag: string, value: string, why: string) => string;
  unknownName: (name: string, near: readonly string[]) => string;
  severalNames: (name: string, ids: readonly string[]) => string;
  /** That a flag of an item stands before the one that begins it. */
  earlyFlag: (flag: string, first: string) => string;
  nobody: string;
  refused: string;
}

const list = (items: readonly string[], last: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

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
  toEnd: (marks) => `Press Enter twice to end. Cite with ${list(marks, 'or')}.`,
  takenAs: (id) => `Written as ${id}.`,
  nothingChosen: 'Type a name and choose from the list.',
  checking: 'What the check says',
  clean: 'Nothing is missing, and nothing is wrong.',
  what: 'Write this file?',
  write: 'Write it',
  writeAnyway: 'Write it as it is, and put it right later',
  change: 'Change an answer',
  stop: 'Stop, and write nothing',
  changeWhat: 'Which answer?',
  exists: (path) => `${path} is there already; give the event another title or date.`,
  wrote: (path) => `Wrote ${path}.`,
  next: (path, address) =>
    [
      'Next:',
      '  npm run dev      shows it as readers will see it',
      '  npm run check    checks the whole record',
      `  git add ${path} && git commit`,
      address === undefined
        ? 'Then send it in as CONTRIBUTING.md says.'
        : `Without git, paste the file at ${address}`,
    ].join('\n'),
  missing: (flags) =>
    `Nothing was written, as ${list(flags, 'and')} ${flags.length === 1 ? 'is' : 'are'} missing.`,
  wrongFlag: (flag, value, why) => `${flag} “${value}” will not do: ${why}`,
  unknownName: (name, near) =>
    `The record has no “${name}”${near.length > 0 ? `; did you mean ${list(near, 'or')}?` : '.'}`,
  severalNames: (name, ids) => `“${name}” may be ${list(ids, 'or')}: give the id.`,
  earlyFlag: (flag, first) => `${flag} belongs behind the ${first} that it tells of.`,
  nobody: 'There is nobody to ask: give --yes and what is needed as flags (see --help).',
  refused: 'Nothing was written: put right what the check says first.',
};
