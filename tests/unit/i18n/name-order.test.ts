import { describe, expect, it } from 'vitest';
import { inNameOrder, orderKey, type OrderedName } from '../../../src/i18n/name-order.ts';

const zh = (name: string, pinyin?: string): OrderedName => ({
  en: '',
  zh: name,
  ...(pinyin === undefined ? {} : { pinyin }),
});

describe('the order of Chinese names', () => {
  // ICU reads 长 as zhǎng, 重 as zhòng and 厦 as shà.
  it.each([
    [
      'by the record’s own pinyin',
      [
        zh('郑州市', 'Zhèngzhōu Shì'),
        zh('长沙市', 'Chángshā Shì'),
        zh('重庆市', 'Chóngqìng Shì'),
        zh('北京市', 'Běijīng Shì'),
        zh('成都市', 'Chéngdū Shì'),
        zh('常州市', 'Chángzhōu Shì'),
      ],
      '北京市 长沙市 常州市 成都市 重庆市 郑州市',
    ],
    [
      'by a dictionary of words without',
      ['珠海市', '厦门市', '六安市', '蚌埠市', '长春市', '乐清市', '长沙市', '安庆市'].map((name) =>
        zh(name),
      ),
      '安庆市 蚌埠市 长春市 长沙市 六安市 厦门市 乐清市 珠海市',
    ],
    [
      'the record’s pinyin before the dictionary',
      [zh('曾氏数码集团', 'Zēngshì Shùmǎ Jítuán'), zh('中国银行'), zh('蔡氏基金')],
      '蔡氏基金 曾氏数码集团 中国银行',
    ],
    [
      'by tones where the letters are the same',
      [zh('实验'), zh('试验'), zh('施烟')],
      '施烟 实验 试验',
    ],
    ['ü after u', [zh('绿地'), zh('鲁能'), zh('陆家嘴')], '陆家嘴 鲁能 绿地'],
  ])('is %s', (_, names, expected) => {
    const ordered = inNameOrder(names, (name) => name, 'zh');
    expect(ordered.map((name) => name.zh).join(' ')).toBe(expected);
  });

  it('has names without a Chinese one among them by their letters', () => {
    const names = [zh('重庆市'), { en: 'ConsenSys' }, zh('北京市'), { en: 'Ant Group' }];
    expect(inNameOrder(names, (name) => name, 'zh').map((name) => name.zh ?? name.en)).toEqual([
      'Ant Group',
      '北京市',
      '重庆市',
      'ConsenSys',
    ]);
  });

  it('is told by plain keys', () => {
    expect(orderKey(zh('长沙市', 'Chángshā Shì'), 'zh')).toBe('changshashi214');
    expect(orderKey(zh('长沙市'), 'zh')).toBe('changshashi214');
    expect(orderKey({ en: 'Changsha', zh: '长沙市' }, 'en')).toBe('Changsha');
  });
});

it('leaves the order of the record in other languages', () => {
  const names = [{ en: 'b' }, { en: 'a' }];
  expect(inNameOrder(names, (name) => name, 'en')).toEqual(names);
});
