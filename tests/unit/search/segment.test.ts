import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsIn, canonical } from '../../../src/search/amounts.ts';
import { compact, foldHan, plainWord, readFold } from '../../../src/search/fold.ts';
import { segment } from '../../../src/search/segment.ts';
import { cpuTime } from '../../harness/cpu-time.ts';

const FOLD = readFold('產产業业聯联區区塊块鏈链億亿');
const terms = (text: string) => segment(text, FOLD).map(({ term }) => term);

describe('segment', () => {
  it.for([
    ['token economy', ['token', 'economy']],
    ['The funds of cities', ['fund', 'city']],
    ["Gui’an and Gui'an", ['guian', 'guian']],
    ['nán jīng', ['nan', 'jing']],
    ['People’s Bank', ['people', 'bank']],
    ['公链', ['公链', '链']],
    ['區塊鏈', ['区块', '块链', '链']],
    ['e-CNY', ['e', 'cny']],
    ['ＶＥＮ', ['ven']],
    ['Web3 in 2018', ['web3', '2018']],
    ['1,000 shops', ['1000', 'shop']],
    ['10bn', ['10bn', '=1e10']],
    ['fund of 10 billion yuan', ['fund', '10', 'billion', 'yuan', '=1e10', '=1e10cny']],
    ['百亿元', ['百亿', '亿元', '元', '=1e10', '=1e10cny']],
    ['', []],
  ] as const)('takes “%s” apart', ([text, wanted]) => {
    expect(terms(text)).toEqual(wanted);
  });

  it('finds the same terms in either script', () => {
    expect(terms('產業聯盟')).toEqual(terms('产业联盟'));
  });

  it('never takes 链条 for 公链', () => {
    const wanted = new Set(terms('公链').filter((term) => term.length > 1));
    expect(terms('链条').filter((term) => wanted.has(term))).toEqual([]);
  });

  it('says where each term stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { term, start, end } of segment(text, FOLD)) {
          expect(term).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          // A mark never splits a character.
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('takes a long text apart in time that grows with its length', () => {
    const spent = cpuTime();
    for (const unit of ['1,', '1.', "a'", '链', '10 billion ', '$', '1'])
      segment(unit.repeat(100_000 / unit.length), FOLD);
    expect(spent()).toBeLessThan(10_000);
  });
});

describe('amounts', () => {
  it.for([
    ['10 billion', '=1e10', undefined],
    ['10 billion yuan', '=1e10', '=1e10cny'],
    ['100亿', '=1e10', undefined],
    ['100億元', '=1e10', '=1e10cny'],
    ['100亿元人民币', '=1e10', '=1e10cny'],
    ['RMB 10bn', '=1e10', '=1e10cny'],
    ['$1.5 billion', '=15e8', '=15e8usd'],
    ['US$1.48bn', '=148e7', '=148e7usd'],
    ['HK$50 million', '=5e7', '=5e7hkd'],
    ['5000万港元', '=5e7', '=5e7hkd'],
    ['十亿美元', '=1e9', '=1e9usd'],
    ['1.2万亿元', '=12e11', '=12e11cny'],
  ] as const)('reads “%s”', ([text, plain, exact]) => {
    expect(amountsIn(text)).toMatchObject([{ plain }]);
    expect(amountsIn(text)[0]?.exact).toBe(exact);
  });

  it.for(['10', '2018', '10 blockchains', '3 minutes', 'edition 10', '一百人', 'v1.5b2'])(
    'sees none in “%s”',
    (text) => {
      expect(amountsIn(text)).toEqual([]);
    },
  );

  it('writes a sum in one way however many zeros it is written with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat({ max: 12 }), (number, zeros) => {
        const long = `${number}${'0'.repeat(zeros)}`;
        expect(canonical(long, 0)).toBe(canonical(String(number), zeros));
        expect(canonical(`${long}.00`, 0)).toBe(canonical(long, 0));
      }),
    );
  });
});

describe('folding', () => {
  it('leaves a text as long as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...foldHan(text, FOLD)]).toHaveLength([...text].length);
      }),
    );
  });

  it('knows no tones, accents, widths, capitals, spaces', () => {
    expect(plainWord('Nánjīng')).toBe('nanjing');
    expect(compact('ＥＯＳ  e-CNY 產業', FOLD)).toBe('eosecny产业');
  });
});
