import type { PlaceLevel } from '../../schema/place.ts';
import { divisionsText } from './divisions-text.ts';
import { nameParts } from './short-name.ts';

/** A division of China by GB/T 2260. */
export interface Division {
  /** Its six digits. */
  readonly code: string;
  /** 余杭区. */
  readonly zh: string;
  /** Without what it is: 余杭. */
  readonly shortZh: string;
  /** Yúháng Qū. */
  readonly pinyin: string;
  /** Yuhang. */
  readonly short: string;
  /** Yuhang District. */
  readonly en: string;
  /** In the words of the record; nothing for a 地区 or 盟, for which it has none. */
  readonly level: PlaceLevel | undefined;
  /** Whether it is no more. */
  readonly former: boolean;
}

function read(): ReadonlyMap<string, Division> {
  const found = new Map<string, Division>();
  for (const line of divisionsText().split('\n').slice(1)) {
    const [code = '', zh = '', pinyin = '', short = '', en = '', level = '', state] =
      line.split('\t');
    if (code === '') continue;
    found.set(code, {
      code,
      zh,
      get shortZh() {
        return nameParts(zh).short;
      },
      pinyin,
      short,
      en,
      level: level === '' ? undefined : (level as PlaceLevel),
      former: state === 'former',
    });
  }
  return found;
}

let divisions: ReadonlyMap<string, Division> | undefined;

/** Every division, by its code, in the order of codes. Read when it is first asked for. */
export function allDivisions(): ReadonlyMap<string, Division> {
  return (divisions ??= read());
}

/** The division with a code of GB/T 2260, where there is or was one. */
export function divisionOf(code: string): Division | undefined {
  return allDivisions().get(code);
}

/** The divisions that one lies in, the nearest first: 330110 in 330100 and 330000. */
export function divisionsAbove({ code }: Division): Division[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
    .filter((above) => above !== code)
    .flatMap((above) => divisionOf(above) ?? []);
}
