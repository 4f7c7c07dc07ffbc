import type { Lang } from '../site/lang.ts';
import { timelineEn, type TimelineWords } from './messages/en/timeline.ts';
import { timelineZh } from './messages/zh/timeline.ts';

/** The strings of the timeline by language, apart from all others: its script carries them. */
export const timelineMessages: Record<Lang, TimelineWords> = { en: timelineEn, zh: timelineZh };
