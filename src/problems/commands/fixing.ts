import type { Problem } from '../problem.ts';

/** What `npm run check -- --fix` did to one file. */
export type DidFix =
  | { did: 'wrote'; line: number; before: string; after: string }
  | { did: 'ordered' }
  | { did: 'renamed'; to: string }
  | { did: 'made' };

/** A fix, file by file, and the first error that it would have brought, where it was taken back. */
export interface FixNews {
  code: string;
  /** The file that it is of. */
  file: string;
  files: readonly { file: string; did: readonly DidFix[] }[];
  error?: Problem;
}

/** How much was fixed. */
export interface FixCounts {
  fixes: number;
  files: number;
  /** Whether files were left as they are. */
  isDry: boolean;
}

/** The words of `npm run check -- --fix` in a language. */
export interface FixingWords {
  /** What was done; pieces of text are short and on one line. */
  did: (did: DidFix, code: string, isDry: boolean) => string;
  /** Why a fix was taken back, by the message of the error that it would have brought. */
  refused: (code: string, message: string | undefined) => string;
  end: (counts: FixCounts) => string;
}

const plural = (count: number, word: string, many = `${word}s`): string =>
  `${count} ${count === 1 ? word : many}`;

function action(did: DidFix, isDry: boolean): string {
  switch (did.did) {
    case 'wrote':
      if (did.before === '') return `${isDry ? 'would add' : 'added'} “${did.after}”`;
      if (did.after === '') return `${isDry ? 'would take out' : 'took out'} “${did.before}”`;
      return `${isDry ? 'would write' : 'wrote'} “${did.after}” for “${did.before}”`;
    case 'ordered':
      return isDry ? 'would put its keys in order' : 'put its keys in order';
    case 'renamed':
      return `${isDry ? 'would be renamed' : 'renamed'} to ${did.to}`;
    case 'made':
      return isDry ? 'would be made' : 'made';
  }
}

/** The words in English. */
export const fixing: FixingWords = {
  did: (did, code, isDry) =>
    `${did.did === 'wrote' ? `line ${did.line}: ` : ''}${action(did, isDry)} (${code})`,
  refused: (code, message) =>
    message === undefined
      ? `not fixed: a file of that name is there already (${code})`
      : `not fixed, as the check would say then: ${message} (${code})`,
  end: ({ fixes, files, isDry }) => {
    if (fixes === 0) return 'Nothing to fix that has one right answer.';
    const done = `${plural(fixes, 'fix', 'fixes')} in ${plural(files, 'file')}`;
    return isDry ? `${done} to be made; nothing was written.` : `${done}.`;
  },
};
