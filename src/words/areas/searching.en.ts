/** Words of the searching area. */
export const searchingEn = {};

/** The shape that every language's catalogue of them has. */
export type SearchingWords = typeof searchingEn;
