/** Words of the following area. */
export const followingEn = {};

/** The shape that every language's catalogue of them has. */
export type FollowingWords = typeof followingEn;
