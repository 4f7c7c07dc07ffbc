import type { Lang } from '../site/lang.ts';
import { search as en } from './messages/en/search.ts';
import { search as zh } from './messages/zh/search.ts';

export type SearchMessages = typeof en;

/** The messages of the search by language, apart from all others: its script carries them. */
export const searchMessages: Record<Lang, SearchMessages> = { en, zh };
