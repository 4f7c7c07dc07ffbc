import type { Choice } from '../../views/timeline/facets.ts';

/** A name as readers type it: small letters, no tones. */
const typed = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a choice is meant by what a reader types to find it: its name in either script, or how it is read. */
export function isFound(
  { id, name, other = '', spelled = '', pinyin = '' }: Choice,
  text: string,
): boolean {
  const sought = typed(text.trim());
  const names = [id, name, other, spelled, pinyin, pinyin.replace(/\s/g, '')];
  return names.some((known) => typed(known).includes(sought));
}
