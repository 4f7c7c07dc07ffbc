import { describe, expect, it } from 'vitest';
import { completeDivisions } from '../../../src/contribute/gazetteer.ts';

const CODES: Readonly<Record<string, string>> = { 320000: 'jiangsu', 320100: 'nanjing' };
const idOf = (code: string) => CODES[code];

const complete = (text: string) => completeDivisions(text, idOf, 4).map(({ zh }) => zh);

describe('a place that the record lacks', () => {
  it.each([
    ['余杭', '余杭区'],
    ['餘杭', '余杭区'],
    ['yuhang', '余杭区'],
    ['Yúháng', '余杭区'],
    ['Yuhang Dis', '余杭区'],
    ['苏州', '苏州市'],
    ['suzh', '苏州市'],
  ])('is found by %s', (text, zh) => {
    expect(complete(text)).toContain(zh);
  });

  it.each(['南京市', 'Nanjing', '江苏', 'x', '', 'qqqq'])('is not found by %s', (text) => {
    expect(complete(text)).not.toEqual(expect.arrayContaining(['南京市', '江苏省']));
  });

  it('is introduced with what it lies in that the record lacks too', () => {
    const [yuhang] = completeDivisions('余杭区', idOf, 1);
    expect(yuhang?.within).toEqual(['杭州市', '浙江省']);
    expect(yuhang?.places.map(({ id, parent, province }) => [id, parent, province])).toEqual([
      ['zhejiang', undefined, 'zhejiang'],
      ['hangzhou', 'zhejiang', 'zhejiang'],
      ['yuhang-hangzhou', 'hangzhou', 'zhejiang'],
    ]);
    const [jiangning] = completeDivisions('江宁区', idOf, 1);
    expect(jiangning?.places).toEqual([
      {
        id: 'jiangning-nanjing',
        names: { en: 'Jiangning District', zh: '江宁区', pinyin: 'Jiāngníng Qū' },
        level: 'district',
        province: 'jiangsu',
        parent: 'nanjing',
        gb2260: '320115',
      },
    ]);
  });
});
