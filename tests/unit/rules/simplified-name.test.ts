import { describe, expect, it } from 'vitest';
import { nameInSimplified } from '../../../src/rules/simplified-name.ts';

describe('a name in the Chinese edition', () => {
  it.each([
    ['香港特別行政區', '香港特别行政区'],
    ['數碼港區塊鏈基金', '数码港区块链基金'],
    ['滙豐銀行', '汇丰银行'],
    ['台灣大學', '台湾大学'],
    ['岳陽市', '岳阳市'],
    ['云鋒金融', '云锋金融'],
    ['R3區塊鏈聯盟', 'R3区块链联盟'],
  ])('is simplified: %s is %s', (written, spelled) => {
    expect(nameInSimplified(written)).toBe(spelled);
  });

  it.each([
    ['昇腾', 'Huawei’s own character, which tables take for a traditional one'],
    ['乾县', 'a county, which tables would call dry'],
    ['瞭望智库', 'a word that keeps it'],
    ['南京市', 'already so'],
    ['ConsenSys', 'no Chinese'],
    ['', 'nothing'],
  ])('stays as it is where it is simplified already: %s (%s)', (name) => {
    expect(nameInSimplified(name)).toBe(name);
  });
});
