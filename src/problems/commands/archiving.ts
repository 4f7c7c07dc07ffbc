/** What came of a page that `npm run sources` looked at: what there is to say of it. */
export type PageNews =
  | { type: 'here' }
  | { type: 'missing'; status: number }
  | { type: 'gone'; since: string }
  | { type: 'unclear'; status?: number }
  | { type: 'private' }
  | { type: 'kept'; day: string }
  | { type: 'repeated' }
  | { type: 'made'; day: string }
  | { type: 'queued' }
  | { type: 'unfit'; day: string }
  | { type: 'none' }
  | { type: 'undecided' }
  | { type: 'unreadable' }
  | { type: 'unwritten' }
  | { type: 'planned' };

/** How a run of `npm run sources` ended. */
export interface RunEnd {
  reason: 'done' | 'busy' | 'silent' | 'broken' | 'interrupted';
  /** Pages looked at, files written, and pages that this day has left. */
  pages: number;
  files: number;
  left: number;
}

/** The words of `npm run sources` in a language. */
export interface ArchivingWords {
  page: (news: PageNews) => string;
  end: (end: RunEnd) => string;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function page(news: PageNews): string {
  switch (news.type) {
    case 'here':
      return 'answers';
    case 'missing':
      return `answers ${news.status}; it is asked again on another day before it counts as gone`;
    case 'gone':
      return `gone since ${news.since}; written`;
    case 'unclear':
      return news.status === undefined
        ? 'does not answer, or leads to no public page; that says nothing of it'
        : `answers ${news.status}; that says nothing of it`;
    case 'private':
      return 'is no public address; not asked';
    case 'kept':
      return `copy of ${news.day}; written`;
    case 'repeated':
      return 'copy that another source of the record names; written';
    case 'made':
      return `copy made on ${news.day}; written`;
    case 'queued':
      return 'the archive is making a copy; the next run asks for it';
    case 'unfit':
      return `the nearest copy, of ${news.day}, is from before the page was published or after it was gone; not taken`;
    case 'none':
      return 'no copy';
    case 'undecided':
      return 'the address belongs to somebody else, since when the record does not say; choose a copy by hand';
    case 'unreadable':
      return 'the archive’s answer cannot be read';
    case 'unwritten':
      return 'the file cannot be written to by this command; add it by hand';
    case 'planned':
      return 'would be asked for';
  }
}

const REASONS: Record<RunEnd['reason'], string> = {
  done: '',
  busy: 'The archive is busy and asks to be left alone for now; run this again later. ',
  silent: 'The archive does not answer; run this again later. ',
  broken: 'The archive’s answers cannot be read, so the run ends here. ',
  interrupted: 'Broken off; what was found is kept. ',
};

/** The words in English. */
export const archiving: ArchivingWords = {
  page,
  end: ({ reason, pages, files, left }) =>
    `${REASONS[reason]}${plural(pages, 'page')} looked at, ${plural(files, 'file')} written, ${plural(left, 'page')} left.`,
};
