/** Words of the timeline area. */
export const timelineEn = {};

/** The shape that every language's catalogue of them has. */
export type TimelineWords = typeof timelineEn;
