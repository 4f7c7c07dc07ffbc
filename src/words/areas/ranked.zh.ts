import type { RankedWords } from './ranked.en.ts';

/** The same in simplified Chinese. */
export const rankedZh: RankedWords = {};
