import type { Lang } from '../site/lang.ts';
import { timeline as en } from './messages/en/timeline.ts';
import { timeline as zh } from './messages/zh/timeline.ts';

export type TimelineMessages = typeof en;

/** The messages of the timeline by language, apart from all others: its script carries them. */
export const timelineMessages: Record<Lang, TimelineMessages> = { en, zh };
