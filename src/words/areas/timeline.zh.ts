import type { TimelineWords } from './timeline.en.ts';

/** The same in simplified Chinese. */
export const timelineZh: TimelineWords = {};
