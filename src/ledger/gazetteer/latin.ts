import { findDivisions, foldLatin } from './find.ts';

/** The longest name of a place at the head of a Chinese text, as an id has it. */
function placeAtHead(letters: readonly string[]): { latin: string; length: number } | undefined {
  for (let length = letters.length; length >= 2; length -= 1) {
    const [found] = findDivisions(letters.slice(0, length).join(''));
    if (found) return { latin: foldLatin(found.division.short), length };
  }
  return undefined;
}

/** A Chinese text that is names of places and nothing else, as an id has it: 南京苏州 is nanjing-suzhou. */
export function latinOfPlaces(chinese: string): string | undefined {
  const names: string[] = [];
  for (let rest = [...chinese]; rest.length > 0;) {
    const place = placeAtHead(rest);
    if (!place) return undefined;
    names.push(place.latin);
    rest = rest.slice(place.length);
  }
  return names.join('-');
}
