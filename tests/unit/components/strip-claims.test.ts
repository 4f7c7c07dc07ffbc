import { describe, expect, it } from 'vitest';
import { stripClaimInWords } from '../../../src/components/shared/strip/claim-in-words.ts';

const plain = (parts: string[]) => parts.map((part) => part.replaceAll('\u00a0', ' '));
const thirty = { amount: '30000000', currency: 'CNY' } as const;

describe('the mark of a claim on a fund’s strip', () => {
  it.each([
    {
      what: 'a bounded sum keeps its bound',
      claim: { amount: thirty, bound: 'about', measure: 'allocated' },
      en: ['about 30 million CNY', 'allocated'],
      zh: ['约3000万元', '安排'],
    },
    {
      what: 'a yearly sum is told as one',
      claim: { amount: thirty, per: 'year', measure: 'size' },
      en: ['30 million CNY a year', 'announced'],
      zh: ['3000万元/年', '宣布'],
    },
    {
      what: 'a stage without a sum is not called announced',
      claim: { measure: 'size', reached: { stage: 'dormant' } },
      en: ['Dormant'],
      zh: ['停滞'],
    },
    {
      what: 'a claim of neither says that it gives no amount',
      claim: { measure: 'size' },
      en: ['amount not given'],
      zh: ['未给出金额'],
    },
  ] as const)('$what', ({ claim, en, zh }) => {
    expect(plain(stripClaimInWords(claim, 'en'))).toEqual(en);
    expect(plain(stripClaimInWords(claim, 'zh'))).toEqual(zh);
  });
});
