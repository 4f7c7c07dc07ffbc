/** Words of the citing area. */
export const citingEn = {};

/** The shape that every language's catalogue of them has. */
export type CitingWords = typeof citingEn;
