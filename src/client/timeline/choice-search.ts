import type { Choice } from '../../views/timeline/facets.ts';

/** A name as readers type it: small letters, no tones. */
const typed = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that a choice may be found by, a line each: its name in either script, and how it is read. */
const spellings = ({ id, name, other = '', spelled = '', pinyin = '' }: Choice): string =>
  typed([id, name, other, spelled, pinyin, pinyin.replace(/\s/g, '')].join('\n'));

/** Finds the choices, by their numbers, that are meant by what a reader types; their names are read once. */
export function finder(choices: readonly Choice[]): (text: string) => number[] {
  let known: string[] | undefined;
  return (text) => {
    known ??= choices.map(spellings);
    const sought = typed(text.trim());
    return known.flatMap((names, at) => (names.includes(sought) ? [at] : []));
  };
}
