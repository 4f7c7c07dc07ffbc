import { wordings } from '../catalogue/zh/index.ts';

/** What the whole check finds, in Chinese. */
export const words = wordings;
