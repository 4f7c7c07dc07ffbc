import { isProvincial, type PlaceLevel } from '../../schema/place.ts';
import { allDivisions, type Division, divisionsAbove } from './divisions.ts';
import { foldLatin } from './find.ts';

/** The id that the record has for the division with a code, where it has one. */
export type IdOfCode = (code: string) => string | undefined;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

const isWide = ({ code }: Division): boolean => code.endsWith('00');

/** Whether another division of today is called the same. */
function isShared(division: Division, nameOf: (one: Division) => string): boolean {
  const name = nameOf(division);
  for (const other of allDivisions().values()) {
    if (other !== division && !other.former && nameOf(other) === name) return true;
  }
  return false;
}

/** The id that the record would give to a division: hefei, taizhou-jiangsu, yuhang-hangzhou. */
export function newId(division: Division, idOf: IdOfCode): string {
  const own = slug(division.short);
  const [nearest] = divisionsAbove(division);
  const province = divisionsAbove(division).at(-1);
  const within = (above: Division | undefined) => {
    const wider = above && (idOf(above.code) ?? newId(above, idOf));
    if (wider === own) return division.zh.endsWith('市') ? `${own}-city` : slug(division.en);
    return [own, wider].filter(Boolean).join('-');
  };
  if (division.level === 'new-area') return `${own}-new-area`;
  if (division.level === 'county-level-city' || isWide(division)) {
    const isTaken = isShared(division, (one) =>
      isWide(one) || !isWide(division) ? slug(one.short) : one.code,
    );
    return isTaken ? within(province) : own;
  }
  return within(nearest);
}

/** The English name, with what it lies in where another is called the same. */
function nameOf(division: Division): string {
  const [nearest] = divisionsAbove(division);
  if (!nearest || !isShared(division, ({ en }) => foldLatin(en))) return division.en;
  return nearest.short === division.en ? `${division.en} City` : `${division.en}, ${nearest.short}`;
}

/** What is known of a place before anybody has looked at it: all but its coordinates. */
export interface PlaceBeginning {
  id: string;
  names: { en: string; zh: string; pinyin: string };
  /** Nothing for a 地区 or 盟, for which the record has no level. */
  level: PlaceLevel | undefined;
  province: string;
  /** Nothing for a province. */
  parent: string | undefined;
  gb2260: string;
}

function beginning(division: Division, idOf: IdOfCode): PlaceBeginning {
  const id = newId(division, idOf);
  const above = divisionsAbove(division);
  const idAbove = (one: Division | undefined) =>
    (one && (idOf(one.code) ?? newId(one, idOf))) ?? '';
  const isTop = division.level !== undefined && isProvincial(division.level);
  return {
    id,
    names: { en: nameOf(division), zh: division.zh, pinyin: division.pinyin },
    level: division.level,
    province: isTop ? id : idAbove(above.at(-1)),
    parent: isTop ? undefined : idAbove(above[0]),
    gb2260: division.code,
  };
}

/** A division, and before it whatever it lies in that the record lacks too. */
export function introducedPlaces(division: Division, idOf: IdOfCode): PlaceBeginning[] {
  const missing = divisionsAbove(division).filter(({ code }) => idOf(code) === undefined);
  return [...missing.reverse(), division].map((one) => beginning(one, idOf));
}

function item({ id, names, level, province, parent, gb2260 }: PlaceBeginning): string[] {
  return [
    `- id: ${id}`,
    '  names:',
    `    en: ${names.en}`,
    `    zh: ${names.zh}`,
    `    pinyin: ${names.pinyin}`,
    `  level: ${level ?? ''}`.trimEnd(),
    `  province: ${province}`,
    ...(parent === undefined ? [] : [`  parent: ${parent}`]),
    `  gb2260: '${gb2260}'`,
    '  coordinates: {lat: , lon: }',
  ];
}

/**
 * What to write into an article to bring a division into the record, and whatever it lies in that the
 * record lacks too. Nobody knows its coordinates here: they are left to be filled in, as is the level of
 * a 地区 or 盟.
 */
export function introducesBlock(division: Division, idOf: IdOfCode): string {
  const items = introducedPlaces(division, idOf).flatMap(item);
  return ['introduces:', '  cities:', ...items.map((line) => `    ${line}`)].join('\n');
}
