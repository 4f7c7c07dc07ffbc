import type { MapWords } from './map.en.ts';

/** The same in simplified Chinese. */
export const mapZh: MapWords = {};
