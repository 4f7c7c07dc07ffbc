import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFold } from '../../../src/search/fold.ts';
import { marked, snippet } from '../../../src/search/snippet.ts';

const FOLD = readFold('區区塊块鏈链');
const shown = (pieces: readonly { text: string; mark: boolean }[] = []) =>
  pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

describe('marks', () => {
  it.for([
    ['A fund of 10 billion yuan.', ['=1e10'], 'A fund of [10 billion] yuan.'],
    ['Funds and a fund', ['fund'], '[Funds] and a [fund]'],
    ['中关村區塊鏈产业', ['区块', '块链'], '中关村[區塊鏈]产业'],
    ['链条与公链', ['公链'], '链条与[公链]'],
    ['<b>fund</b> & "fund"', ['fund'], '<b>[fund]</b> & "[fund]"'],
    ['nothing', [], 'nothing'],
  ] as const)('stand in “%s”', ([text, forms, wanted]) => {
    expect(shown(marked(text, new Set(forms), FOLD))).toBe(wanted);
  });

  it('leave every text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, forms) => {
        expect(
          marked(text, new Set(forms), FOLD)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the context', () => {
  it('is the line that holds most, cut at words around it', () => {
    const long = `${'before it '.repeat(30)}the token economy ${'after it '.repeat(30)}`;
    const found = snippet(['A first line.', long], new Set(['token', 'economy']), FOLD);
    const text = shown(found?.pieces);
    expect(text).toContain('[token] [economy]');
    expect(text).toMatch(/^…before|^…it /);
    expect(text).toMatch(/…$/);
    expect(text.length).toBeLessThan(260);
  });

  it('is in the reader’s language where both hold as much', () => {
    const texts = ['VeChain', '\t唯链 VeChain'];
    expect(snippet(texts, new Set(['vechain']), FOLD, 'zh')?.lang).toBe('zh');
    expect(snippet(texts, new Set(['vechain']), FOLD, 'en')?.lang).toBe('en');
  });

  it('is the first line where none holds anything, and nothing where there is none', () => {
    expect(shown(snippet(['One.', 'Two.'], new Set(['x']), FOLD)?.pieces)).toBe('One.');
    expect(snippet([], new Set(['x']), FOLD)).toBeUndefined();
  });

  it('never splits a character', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 200 })), (texts) => {
        const pieces = snippet(texts, new Set(['a']), FOLD)?.pieces ?? [];
        expect(pieces.every(({ text }) => text.isWellFormed())).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
