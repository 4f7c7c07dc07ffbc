/** Words of the map area. */
export const mapEn = {};

/** The shape that every language's catalogue of them has. */
export type MapWords = typeof mapEn;
