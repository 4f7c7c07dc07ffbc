import { describe, expect, it } from 'vitest';
import { findDivisions } from '../../../../src/ledger/gazetteer/find.ts';

/** What a name may mean: code, Chinese name and what it lies in, the nearest first. */
const found = (name: string): string[] =>
  findDivisions(name).map(({ division: { code, zh, former }, above }) =>
    [code, former ? `${zh} (no more)` : zh, ...above.map(({ short }) => short)].join(' '),
  );

describe('a division of China is found', () => {
  const yuhang = ['330110 余杭区 Hangzhou Zhejiang'];
  const hefei = ['340100 合肥市 Anhui'];
  it.each([
    // In English, as an id, in pinyin with and without tones, in either script.
    ['Yuhang', yuhang],
    ['Yuhang District', yuhang],
    ['yuhang-hangzhou', yuhang],
    ['Yúháng Qū', yuhang],
    ['yu hang', yuhang],
    ['余杭', yuhang],
    ['余杭区', yuhang],
    ['餘杭區', yuhang],
    ['杭州市余杭区', yuhang],
    ['杭州余杭', yuhang],
    ['Hefei', hefei],
    ['HEFEI', hefei],
    ['Ｈｅｆｅｉ', hefei],
    ['Hefei City', hefei],
    ['hefei-anhui', hefei],
    ['合肥', hefei],
    ['安徽省合肥市', hefei],
    // Names that are no pinyin, and pinyin all the same.
    ['Harbin', ['230100 哈尔滨市 Heilongjiang']],
    ['haerbin', ['230100 哈尔滨市 Heilongjiang']],
    ['Inner Mongolia', ['150000 内蒙古自治区']],
    ['neimenggu', ['150000 内蒙古自治区']],
    ['Tibet', ['540000 西藏自治区']],
    ['Shaanxi', ['610000 陕西省']],
    ['Hong Kong', ['810000 香港特别行政区']],
    ['臺灣省', ['710000 台湾省']],
    // A near name does not hide it, and it is not taken for a near name.
    ['xiamen', ['350200 厦门市 Fujian']],
    ['nanning', ['450100 南宁市 Guangxi']],
    // Readings that a dictionary gets wrong.
    ['Lu’an', ['341500 六安市 Anhui']],
    ['Yueqing', ['330382 乐清市 Wenzhou Zhejiang']],
    ['Dongguan', ['441900 东莞市 Guangdong']],
    ['Shifang', ['510682 什邡市 Deyang Sichuan']],
    // Directly below a province.
    ['仙桃', ['429004 仙桃市 Hubei']],
  ])('%s', (name, expected) => {
    expect(found(name)).toEqual(expected);
  });
});

describe('of several that are called the same, all are given, the wider first', () => {
  it.each([
    ['朝阳区', ['110105 朝阳区 Beijing', '220104 朝阳区 Changchun Jilin']],
    ['Chaoyang District, Beijing', ['110105 朝阳区 Beijing']],
    [
      'Chaoyang',
      [
        '211300 朝阳市 Liaoning',
        '110105 朝阳区 Beijing',
        '211321 朝阳县 Chaoyang Liaoning',
        '220104 朝阳区 Changchun Jilin',
        '440513 潮阳区 Shantou Guangdong',
      ],
    ],
    ['Taizhou', ['321200 泰州市 Jiangsu', '331000 台州市 Zhejiang']],
    ['Taizhou, Zhejiang', ['331000 台州市 Zhejiang']],
    ['Suzhou', ['320500 苏州市 Jiangsu', '341300 宿州市 Anhui', '620902 肃州区 Jiuquan Gansu']],
    ['Jilin', ['220000 吉林省', '220200 吉林市 Jilin']],
    [
      'Xi’an',
      [
        '610100 西安市 Shaanxi',
        '220403 西安区 Liaoyuan Jilin',
        '231005 西安区 Mudanjiang Heilongjiang',
      ],
    ],
    ['长安', ['130102 长安区 Shijiazhuang Hebei', '610116 长安区 Xi’an Shaanxi']],
    ['西安市长安区', ['610116 长安区 Xi’an Shaanxi']],
    ['沙县', ['350405 沙县区 Sanming Fujian', '350427 沙县 (no more) Sanming Fujian']],
    ['Lüliang', ['141100 吕梁市 Shanxi', '530322 陆良县 Qujing Yunnan']],
    ['lvliang', ['141100 吕梁市 Shanxi', '530322 陆良县 Qujing Yunnan']],
  ])('%s', (name, expected) => {
    expect(found(name)).toEqual(expected);
  });
});

describe('what is no division is not found', () => {
  it.each([
    '',
    ' ',
    '?',
    'nanjng',
    'trade',
    'atlantis',
    '中关村',
    '苏州工业园区',
    '市辖区',
    '区',
    'qu',
  ])('%s', (name) => {
    expect(found(name)).toEqual([]);
  });
});
