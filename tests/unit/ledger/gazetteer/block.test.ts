import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { introducesBlock } from '../../../../src/ledger/gazetteer/block.ts';
import { findDivisions } from '../../../../src/ledger/gazetteer/find.ts';

const RECORD: Readonly<Record<string, string>> = {
  '110000': 'beijing',
  '220000': 'jilin',
  '330000': 'zhejiang',
  '330100': 'hangzhou',
};
const idOf = (code: string): string | undefined => RECORD[code];

const blockOf = (name: string): string => {
  const [first] = findDivisions(name);
  if (!first) throw new Error(`${name} is no division`);
  return introducesBlock(first.division, idOf);
};

interface Item {
  id: string;
  names: Record<'en' | 'zh' | 'pinyin', string>;
  level: string | null;
  province: string;
  parent?: string;
}

/** The places of a block, in a line each. */
const placesIn = (block: string): string[] => {
  const { introduces } = parse(block) as { introduces: { cities: Item[] } };
  return introduces.cities.map(({ id, names, level, province, parent }) =>
    [id, names.en, names.pinyin, level ?? '?', province, parent ?? '-'].join(' | '),
  );
};

it('a block is ready but for the coordinates, which nobody knows here', () => {
  expect(blockOf('Yuhang')).toBe(`introduces:
  cities:
    - id: yuhang-hangzhou
      names:
        en: Yuhang District
        zh: 余杭区
        pinyin: Yúháng Qū
      level: district
      province: zhejiang
      parent: hangzhou
      gb2260: '330110'
      coordinates: {lat: , lon: }`);
});

describe('ids, names, levels and what is missing above', () => {
  it.each([
    ['宁波', ['ningbo | Ningbo | Níngbō Shì | sub-provincial-city | zhejiang | zhejiang']],
    [
      '台州',
      [
        'taizhou-zhejiang | Taizhou, Zhejiang | Tāizhōu Shì | prefecture-level-city | zhejiang | zhejiang',
      ],
    ],
    ['桐庐', ['tonglu-hangzhou | Tonglu County | Tónglú Xiàn | county | zhejiang | hangzhou']],
    [
      '北京朝阳区',
      [
        'chaoyang-beijing | Chaoyang District, Beijing | Cháoyáng Qū | district | beijing | beijing',
      ],
    ],
    ['吉林市', ['jilin-city | Jilin City | Jílín Shì | prefecture-level-city | jilin | jilin']],
    [
      '恩施土家族苗族自治州',
      [
        'hubei | Hubei | Húběi Shěng | province | hubei | -',
        'enshi | Enshi Tujia and Miao Autonomous Prefecture | Ēnshī Tǔjiāzú Miáozú Zìzhìzhōu | autonomous-prefecture | hubei | hubei',
      ],
    ],
    [
      '仙桃',
      [
        'hubei | Hubei | Húběi Shěng | province | hubei | -',
        'xiantao | Xiantao | Xiāntáo Shì | county-level-city | hubei | hubei',
      ],
    ],
    [
      '辽宁省朝阳县',
      [
        'liaoning | Liaoning | Liáoníng Shěng | province | liaoning | -',
        'chaoyang | Chaoyang | Cháoyáng Shì | prefecture-level-city | liaoning | liaoning',
        'chaoyang-county | Chaoyang County | Cháoyáng Xiàn | county | liaoning | chaoyang',
      ],
    ],
    [
      '阿克苏地区',
      [
        'xinjiang | Xinjiang Uyghur Autonomous Region | Xīnjiāng Wéiwú’ěr Zìzhìqū | autonomous-region | xinjiang | -',
        'aksu | Aksu Prefecture | Ākèsū Dìqū | ? | xinjiang | xinjiang',
      ],
    ],
    [
      '上海浦东新区',
      [
        'shanghai | Shanghai | Shànghǎi Shì | municipality | shanghai | -',
        'pudong-new-area | Pudong New Area | Pǔdōng Xīnqū | new-area | shanghai | shanghai',
      ],
    ],
    [
      '香港',
      [
        'hong-kong | Hong Kong | Xiānggǎng Tèbié Xíngzhèngqū | special-administrative-region | hong-kong | -',
      ],
    ],
  ])('%s', (name, expected) => {
    expect(placesIn(blockOf(name))).toEqual(expected);
  });
});
