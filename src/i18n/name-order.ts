import type { Lang } from '../site/lang.ts';
import { profileOf } from './languages.ts';
import { reading as readingIn } from './readings.ts';

/** What a thing is called, and how its Chinese name is read where the record says so. */
export interface OrderedName {
  en: string;
  zh?: string;
  pinyin?: string;
}

/** The tone marks of pinyin, as combining characters: first to fourth tone. */
const TONES = '\u0304\u0301\u030C\u0300';

/** Letters of a reading as they are compared: without tones, ü after u. */
const lettersOf = (reading: string): string =>
  reading
    .normalize('NFD')
    .toLowerCase()
    .replace(/u\u0304?\u0308|v/g, 'v')
    .replace(/[^a-z\d]/g, '');

const tonesOf = (reading: string): string =>
  [...reading.normalize('NFD')].map((mark) => TONES.indexOf(mark) + 1 || '').join('');

/** The reading of a name in Chinese, with tone marks: the record's, else that of a dictionary of words. */
function readingOf({ zh, pinyin: written }: OrderedName): string {
  return written ?? (zh === undefined ? '' : readingIn(zh));
}

/**
 * What a name is put in order by: in Chinese its letters in pinyin, then its tones (长沙 is
 * `changsha21`), in other languages the name in English. Keys are compared as plain texts, or by the
 * collator of the language.
 */
export function orderKey(name: OrderedName, lang: Lang): string {
  if (!profileOf(lang).han) return name.en;
  const reading = name.zh === undefined ? name.en : readingOf(name);
  return lettersOf(reading) + (name.zh === undefined ? '' : tonesOf(reading));
}

/** Things in the order of their names in a language; as they stand where that is the record's own. */
export function inNameOrder<T>(
  things: readonly T[],
  nameOf: (thing: T) => OrderedName,
  lang: Lang,
): readonly T[] {
  if (!profileOf(lang).han) return things;
  const keyed = things.map((thing, at) => ({ thing, at, key: orderKey(nameOf(thing), lang) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
    .map(({ thing }) => thing);
}
