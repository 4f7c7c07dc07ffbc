import { introducedPlaces, type IdOfCode, type PlaceBeginning } from '../ledger/gazetteer/block.ts';
import {
  allDivisions,
  type Division,
  divisionOf,
  divisionsAbove,
} from '../ledger/gazetteer/divisions.ts';
import { foldLatin } from '../ledger/gazetteer/find.ts';
import { toSimplified } from '../rules/simplified.ts';

export type { PlaceBeginning };

/** A division of China that the record lacks. */
export interface DivisionOffer {
  zh: string;
  en: string;
  /** The Chinese names of what it lies in, the nearest first. */
  within: string[];
  /** What an entry introduces to name it: itself last. */
  places: PlaceBeginning[];
}

/** Provinces before cities, and those before what lies in them. */
const width = ({ code }: Division): number => (/(0000|00|)$/.exec(code)?.[0] ?? '').length;

const offerOf = (division: Division, idOf: IdOfCode): DivisionOffer => ({
  zh: division.zh,
  en: division.en,
  within: divisionsAbove(division).map(({ zh }) => zh),
  places: introducedPlaces(division, idOf),
});

/** The division with a code. */
export function divisionOffer(code: string, idOf: IdOfCode): DivisionOffer | undefined {
  const division = divisionOf(code);
  return division && offerOf(division, idOf);
}

/** The divisions whose name begins so, in either script or pinyin, that the record lacks; the wider first. */
export function completeDivisions(text: string, idOf: IdOfCode, most: number): DivisionOffer[] {
  const isHan = /\p{Script=Han}/u.test(text);
  const wanted = isHan ? toSimplified(text.replace(/\s/g, '')) : foldLatin(text);
  if (wanted.length < 2) return [];
  const begins = ({ zh, en, pinyin }: Division): boolean =>
    isHan ? zh.startsWith(wanted) : [en, pinyin].some((name) => foldLatin(name).startsWith(wanted));
  return [...allDivisions().values()]
    .filter((one) => !one.former && begins(one) && idOf(one.code) === undefined)
    .sort((a, b) => width(b) - width(a) || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map((division) => offerOf(division, idOf));
}
