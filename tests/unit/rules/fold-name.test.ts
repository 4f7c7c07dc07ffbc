import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, nameKey } from '../../../src/rules/fold-name.ts';

describe('one name', () => {
  it.each([
    ['Bank of Nanjing', 'bank of  NANJING'],
    ['Bank of Nanjing', 'Ｂank of Nanjing'],
    ['Bank of Nanjing', 'Bank of Nanjing Co., Ltd.'],
    ['Bank of Nanjing', 'Bank of Nanjing Company Limited'],
    ['Wanxiang Blockchain', 'Wanxiang Blockchain, Inc.'],
    ['南京银行', '南京銀行'],
    ['南京银行', '南京銀行股份有限公司'],
    ['南京银行', ' 南京 银行 '],
    ['Nanjing public-chain fund', 'Nanjing public-chain investment fund'],
    ['雄岸基金', '雄岸投资基金（有限合伙）'],
    ['南京', '南京市'],
    ['Nanjing', 'Nanjing City'],
    ['Xi’an', "Xi'an"],
    ['Garzê', 'Garze'],
    ['Nanjing public-chain fund', 'Nanjing Public Chain Fund'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('two names', () => {
  it.each([
    ['Nanjing', 'Nanning'],
    ['Nanjing fund', 'Nanjing fund II'],
    ['南京银行', '南京银行江北分行'],
    ['吉林市', '吉林省'],
    ['Jilin City', 'Jilin Province'],
    ['公司', '有限公司'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('folding', () => {
  /** Text as names have it: both scripts, widths, cases, accents, points. */
  const text = fc.string({
    unit: fc.constantFrom(...'aBÉü Ｎ銀银行市區区公司有限-’.,０9 ', 'Co', ' Ltd', 'İ', 'ß', '龜'),
    maxLength: 12,
  });
  it('twice is as once', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(foldText(foldText(name))).toBe(foldText(name));
      }),
    );
  });
  it('takes no notice of width, case and spaces around', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(nameKey(` ${name.normalize('NFKC').trim()} `)).toBe(nameKey(name));
      }),
    );
  });
});
