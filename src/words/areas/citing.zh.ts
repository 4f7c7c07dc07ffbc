import type { CitingWords } from './citing.en.ts';

/** The same in simplified Chinese. */
export const citingZh: CitingWords = {};
