import { compact, type Fold } from './fold.ts';
import type { PageType } from '../views/search/search-record.ts';
import { segment } from './segment.ts';

/** What names are read from; what is empty or not there is none. */
export interface Written {
  sort: PageType;
  en?: string | undefined;
  zh?: string | undefined;
  also?: readonly string[] | undefined;
  /** The Chinese name’s syllables, without tones. */
  pinyin?: string | undefined;
}

/** A name in the forms in which it is compared: as one piece, and by its words. */
interface Form {
  compact: string;
  tokens: readonly string[];
}

/** All by which a thing is called. */
export interface Named {
  number: number;
  /** Its own names, English and Chinese. */
  own: Form[];
  also: Form[];
  /** Its pinyin without spaces, from each syllable on; the whole first. */
  pinyin: string[];
  /** Syllables of the name without the word for its level. */
  short: string;
  initials: string[];
}

/** The last syllables of a place’s name that say what level it is of; people leave them out. */
const LEVELS = / (?:shi|sheng|qu|xian|xin qu|te bie xing zheng qu|zi zhi qu|zhuang zu zi zhi qu)$/;

/** Reads the names of a thing. */
export function named(entry: Written, number: number, fold: Fold): Named {
  const form = (name: string): Form => ({
    compact: compact(name, fold),
    tokens: [...new Set(segment(name, fold).map(({ term }) => term))],
  });
  const zh = entry.zh?.replace(/(?<=..)[市省]$/u, '');
  const syllables = entry.pinyin ?? '';
  const short = entry.sort === 'place' ? syllables.replace(LEVELS, '') : syllables;
  const list = syllables === '' ? [] : syllables.split(' ');
  const initialsOf = (text: string) =>
    text
      .split(' ')
      .map((syllable) => syllable.charAt(0))
      .join('');
  return {
    number,
    own: [entry.en, entry.zh, zh === entry.zh ? undefined : zh].flatMap((name) =>
      name ? [form(name)] : [],
    ),
    also: (entry.also ?? []).map(form),
    pinyin: list.map((_, at) => list.slice(at).join('')),
    short: short.replaceAll(' ', ''),
    initials: syllables === '' ? [] : [...new Set([initialsOf(syllables), initialsOf(short)])],
  };
}
