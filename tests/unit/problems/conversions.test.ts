import { describe, expect, it } from 'vitest';
import { ARTICLE, report } from './report.ts';

/** The hints of a report, in its order. */
const hints = (changes: Parameters<typeof report>[0]): string[] =>
  [...report(changes).matchAll(/^ {2}(\S.*)\n\n/gm)].map(([, hint = '']) => hint);

const ASKED =
  'Write it as in 10 billion CNY, US$1.5bn, HK$50m, 100亿元 or 5000万元; the currencies are CNY, HKD, USD, EUR, MOP or JPY.';

describe('an amount is converted in the hint, with its bound', () => {
  it.each([
    ['约10亿元', 'Write 1 billion CNY, and bound: about beside it.'],
    ['近10亿元', 'Write 1 billion CNY, and bound: up-to beside it.'],
    ['10亿元以上', 'Write 1 billion CNY, and bound: at-least beside it.'],
    ['不低于10亿元', 'Write 1 billion CNY, and bound: at-least beside it.'],
    ['over 1 billion yuan', 'Write 1 billion CNY, and bound: at-least beside it.'],
    ['up to 1 billion yuan', 'Write 1 billion CNY, and bound: up-to beside it.'],
    ['1 bilion yuan', 'Write 1 billion CNY.'],
  ])('%s', (written, hint) => {
    expect(hints({ [ARTICLE]: ['amount: 1 billion CNY', `amount: ${written}`] })).toEqual([hint]);
  });
  it.each(['10亿', '约10亿', '10 bn', '10,000,000,000', '10 million GBP'])(
    '%s is asked for its currency',
    (written) => {
      expect(hints({ [ARTICLE]: ['amount: 1 billion CNY', `amount: "${written}"`] })).toEqual([
        ASKED,
      ]);
    },
  );
});

describe('a date is converted in the hint', () => {
  it.each([
    ['24/07/2018', '2018-07-24'],
    ['07/24/2018', '2018-07-24'],
    ['2018-7-24', '2018-07-24'],
    ['24 July 2018', '2018-07-24'],
    ['July 2018', '2018-07'],
    ['2018年7月24日', '2018-07-24'],
    ['2018年7月', '2018-07'],
    ['２０１８年７月２４日', '2018-07-24'],
    ['20180724', '2018-07-24'],
    ['2018-07-24T08:00:00+08:00', '2018-07-24'],
  ])('%s', (written, date) => {
    const changes = { [ARTICLE]: ['published: 2018-07-23', `published: ${written}`] } as const;
    expect(hints(changes)).toEqual([`Write ${date}.`]);
  });
  it.each(['03/04/2018', '20181324', '31/02/2018'])('%s is nobody’s guess', (written) => {
    const changes = { [ARTICLE]: ['published: 2018-07-23', `published: ${written}`] } as const;
    expect(hints(changes)).toEqual([
      'Write what is known of it, as in published: 2018-07-23, 2018-07 or 2018.',
    ]);
  });
});
