/** The words of `npm run dev` about a record that is being edited, in a language. */
export interface PreviewingWords {
  /** The record has errors, and the pages show it as it was without them. */
  stale: string;
  /** The record has had errors from the start, so that there are no pages. */
  none: string;
  /** The record has warnings only: the pages show it as it is. */
  warned: string;
  /** Reading broke off; `message` says over what. */
  failed: (message: string) => string;
}

/** The words in English. */
export const previewing: PreviewingWords = {
  stale: 'The record has errors. The pages show it as it was before.',
  none: 'The record has errors. The pages appear here once they are corrected.',
  warned: 'The record has warnings.',
  failed: (message) => `The record could not be read: ${message}`,
};
