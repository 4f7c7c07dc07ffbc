/** Words of the published area. */
export const publishedEn = {};

/** The shape that every language's catalogue of them has. */
export type PublishedWords = typeof publishedEn;
