/** Words of the ranked area. */
export const rankedEn = {};

/** The shape that every language's catalogue of them has. */
export type RankedWords = typeof rankedEn;
