import { describe, expect, it } from 'vitest';
import { moneyItems } from '../../../src/i18n/money-items.ts';
import { sizeInWords } from '../../../src/i18n/outcome.ts';
import type { Stage } from '../../../src/schema/money/outcome.ts';
import type { FundKind } from '../../../src/schema/money/fund.ts';

describe('what a number of funds is called', () => {
  it.each<[string, FundKind[], string, string]>([
    ['one fund', ['investment-fund'], '1 fund', '1只基金'],
    ['funds', ['investment-fund', 'token-fund'], '2 funds', '2只基金'],
    ['a contract', ['procurement'], '1 item of money', '1项资金'],
    ['vouchers', ['consumer-vouchers', 'consumer-vouchers'], '2 items of money', '2项资金'],
    ['a plan', ['private-plan'], '1 item of money', '1项资金'],
    ['a grant among funds', ['investment-fund', 'research-grant'], '2 items of money', '2项资金'],
  ])('%s', (_, kinds, en, zh) => {
    expect([moneyItems(kinds, 'en'), moneyItems(kinds, 'zh')]).toEqual([en, zh]);
  });
});

describe('the head of sizes', () => {
  it.each<[string, (Stage | undefined)[], string, string]>([
    ['announced and further', ['announced', 'ended', undefined], 'Announced', '宣布规模'],
    ['none', [], 'Announced', '宣布规模'],
    ['only called for', ['proposed'], 'Proposed size', '拟设规模'],
    ['called for, and a draft', ['proposed', 'draft'], 'Proposed size', '拟设规模'],
    ['both in one column', ['announced', 'draft'], 'Amount', '金额'],
  ])('%s', (_, stages, en, zh) => {
    expect([sizeInWords(stages, 'en'), sizeInWords(stages, 'zh')]).toEqual([en, zh]);
  });
});
