import type { SearchingWords } from './searching.en.ts';

/** The same in simplified Chinese. */
export const searchingZh: SearchingWords = {};
