import { toSimplified } from '../../rules/simplified.ts';
import { allDivisions, type Division, divisionsAbove } from './divisions.ts';

/** A division that a name may mean. */
export interface DivisionFound {
  readonly division: Division;
  /** What it lies in, the nearest first. */
  readonly above: readonly Division[];
}

/** A Latin name without tones, case, spaces and apostrophes; ü is u, however it is typed: Lüliang, lvliang. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[ln])(?:v|yu)(?!n)/g, 'u');
}

/** What may be added to a name in English: Hefei City, Anhui Province. */
const ADDED =
  /(?<=\p{L})[\s_-]+(?:prefecture-level[\s_-]+)?(?:city|province|municipality|shi|sheng)$/iu;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Provinces before cities, and those before what lies in them. */
const width = ({ code }: Division): number => (/(0000|00|)$/.exec(code)?.[0] ?? '').length;

/** Every name of a division, folded. */
function keysOf({ zh, shortZh, pinyin, short, en }: Division): Set<string> {
  const [own = ''] = pinyin.split(' ');
  // Nobody calls 献县 献, nor Xian.
  if (shortZh.length < 2) return new Set([zh, foldLatin(en), foldLatin(pinyin)]);
  return new Set([zh, shortZh, ...[en, short, pinyin, own].map(foldLatin)]);
}

/** The divisions by each of their names. */
function index(): ReadonlyMap<string, readonly Division[]> {
  const found = new Map<string, Division[]>();
  for (const division of allDivisions().values()) {
    for (const key of keysOf(division)) {
      const list = found.get(key);
      if (list) list.push(division);
      else found.set(key, [division]);
    }
  }
  return found;
}

let byName: ReadonlyMap<string, readonly Division[]> | undefined;

const named = (key: string): readonly Division[] => (byName ??= index()).get(key) ?? [];

/** The ways to part a text in two: a division, and what it lies in. */
function partings(text: string): [own: string, above: string][] {
  if (isChinese(text)) {
    const plain = text.replace(/[^\p{Script=Han}]/gu, '');
    return [...plain].slice(1).flatMap((_, at): [string, string][] => {
      const [first, second] = [plain.slice(0, at + 1), plain.slice(at + 1)];
      return [
        [second, first],
        [first, second],
      ];
    });
  }
  const words = text.split(/[^\p{L}\p{M}'’]+/u).filter((word) => word !== '');
  return words.slice(1).flatMap((_, at): [string, string][] => {
    const first = foldLatin(words.slice(0, at + 1).join(''));
    const second = foldLatin(words.slice(at + 1).join(''));
    return [
      [first, second],
      [second, first],
    ];
  });
}

/** The divisions that a text names together with what they lie in: 北京朝阳, yuhang-hangzhou. */
function qualified(text: string): readonly Division[] {
  const found = partings(text).flatMap(([own, above]) => {
    const wider = new Set(named(above).map(({ code }) => code));
    return named(own).filter((one) => divisionsAbove(one).some(({ code }) => wider.has(code)));
  });
  return [...new Set(found)];
}

function matches(text: string): readonly Division[] {
  const key = isChinese(text) ? text.replace(/\s/g, '') : foldLatin(text);
  const found = named(key);
  return found.length > 0 ? found : qualified(text);
}

/**
 * The divisions of China that a name may mean: in English, in pinyin with or without tones, in either
 * script, as an id, with or without what it is (余杭, 余杭区) and what it lies in (Chaoyang, Beijing). All
 * of them where several are called so, the wider first; those that are no more come last. None where none is called so:
 * a name that is merely near is no match.
 */
export function findDivisions(name: string): DivisionFound[] {
  const text = name.normalize('NFKC').trim();
  const ways = [text, text.replace(ADDED, ''), ...(isChinese(text) ? [toSimplified(text)] : [])];
  const found = ways.map(matches).find((list) => list.length > 0) ?? [];
  return [...found]
    .sort(
      (a, b) =>
        Number(a.former) - Number(b.former) || width(b) - width(a) || (a.code < b.code ? -1 : 1),
    )
    .map((division) => ({ division, above: divisionsAbove(division) }));
}
