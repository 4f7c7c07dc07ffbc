/*
 * How the names of divisions are built: a name of its own, peoples where it is autonomous, and what it
 * is: 恩施 土家族 苗族 自治州.
 */

/** Peoples in names of divisions, by what they are called in English; 族 may be left out there. */
export const PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    蒙古: 'Mongol',
    回: 'Hui',
    藏: 'Tibetan',
    维吾尔: 'Uyghur',
    苗: 'Miao',
    彝: 'Yi',
    壮: 'Zhuang',
    布依: 'Bouyei',
    朝鲜: 'Korean',
    满: 'Manchu',
    侗: 'Dong',
    瑶: 'Yao',
    白: 'Bai',
    土家: 'Tujia',
    哈尼: 'Hani',
    哈萨克: 'Kazakh',
    傣: 'Dai',
    黎: 'Li',
    傈僳: 'Lisu',
    佤: 'Va',
    畲: 'She',
    拉祜: 'Lahu',
    水: 'Sui',
    东乡: 'Dongxiang',
    纳西: 'Naxi',
    景颇: 'Jingpo',
    柯尔克孜: 'Kyrgyz',
    土: 'Tu',
    达斡尔: 'Daur',
    仫佬: 'Mulao',
    羌: 'Qiang',
    布朗: 'Blang',
    撒拉: 'Salar',
    毛南: 'Maonan',
    仡佬: 'Gelao',
    锡伯: 'Xibe',
    塔吉克: 'Tajik',
    怒: 'Nu',
    保安: 'Bonan',
    独龙: 'Derung',
    普米: 'Pumi',
  }),
);

const WITHOUT_PEOPLE = ['蒙古', '维吾尔', '哈萨克', '柯尔克孜', '锡伯', '塔吉克'];

/** What ends a name, the longest first, with what it is called in English. */
export const SUFFIXES: readonly (readonly [zh: string, en: string])[] = [
  ['特别行政区', ''],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['新区', 'New Area'],
  ['矿区', 'Mining District'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['省', ''],
  ['市', ''],
  ['盟', 'League'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
];

/** The parts of a division's Chinese name. */
export interface NameParts {
  /** The name of its own: 恩施. */
  short: string;
  /** 土家族, 苗族. */
  peoples: string[];
  /** 自治州, or nothing. */
  suffix: string;
}

/** The people that a text ends with, 族 included where it is written. */
function lastPeople(text: string): string | undefined {
  const ends = text.endsWith('族')
    ? [...PEOPLES.keys(), '各'].map((people) => `${people}族`)
    : WITHOUT_PEOPLE;
  return ends
    .filter((end) => text.endsWith(end) && text.length - end.length >= 2)
    .sort((a, b) => b.length - a.length)[0];
}

/** Takes a Chinese name apart. A name of one character keeps what it is: 忠县 is short for itself. */
export function nameParts(zh: string): NameParts {
  const suffix = SUFFIXES.find(([end]) => zh.endsWith(end) && zh.length > end.length)?.[0] ?? '';
  let short = suffix === '' ? zh : zh.slice(0, -suffix.length);
  const peoples: string[] = [];
  if (suffix.startsWith('自治') || suffix === '区') {
    for (let people = lastPeople(short); people !== undefined; people = lastPeople(short)) {
      peoples.unshift(people);
      short = short.slice(0, -people.length);
    }
    if (short.length > 2 && short.endsWith('族') && suffix.startsWith('自治')) {
      short = short.slice(0, -1);
    }
  }
  return { short, peoples, suffix };
}
