import type { PublishedWords } from './published.en.ts';

/** The same in simplified Chinese. */
export const publishedZh: PublishedWords = {};
