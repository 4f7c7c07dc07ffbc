import type { Lang } from '../site/lang.ts';
import { searchingEn, type SearchingWords } from './messages/en/search.ts';
import { searchingZh } from './messages/zh/search.ts';

/** The strings of the search page by language, apart from all others: its script carries them. */
export const searchMessages: Record<Lang, SearchingWords> = { en: searchingEn, zh: searchingZh };
