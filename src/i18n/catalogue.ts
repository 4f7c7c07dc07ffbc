import { en, type Messages } from './messages/en/site.ts';
import { zh } from './messages/zh/site.ts';
import { searchingEn, type SearchingWords } from './messages/en/search.ts';
import { searchingZh } from './messages/zh/search.ts';
import { timelineEn, type TimelineWords } from './messages/en/timeline.ts';
import { timelineZh } from './messages/zh/timeline.ts';
import type { Lang } from './languages.ts';

export type { Messages };

const CATALOGUES: Record<Lang, Messages> = { en, zh };

/** The interface's strings in a language. */
export function messages(lang: Lang): Messages {
  return CATALOGUES[lang];
}

/** The strings of the search page alone, for its script. */
export const searchMessages: Record<Lang, SearchingWords> = { en: searchingEn, zh: searchingZh };

/** The strings of the timeline alone, for its script. */
export const timelineMessages: Record<Lang, TimelineWords> = { en: timelineEn, zh: timelineZh };
