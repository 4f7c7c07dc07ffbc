import type { FollowingWords } from './following.en.ts';

/** The same in simplified Chinese. */
export const followingZh: FollowingWords = {};
