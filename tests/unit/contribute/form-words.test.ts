import { describe, expect, it } from 'vitest';
import { entryPath } from '../../../src/contribute/entry-id.ts';
import { previewTree } from '../../../src/contribute/preview.ts';
import { messages } from '../../../src/i18n/catalogue.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { complaintText } from '../../../src/views/contribute/complaint-words.ts';
import { formView } from '../../../src/views/contribute/form-view.ts';

describe('what a form says of a field', () => {
  const words = messages('zh').contributeForm;
  const told = { message: '金额无法读取。', hint: '写成 5亿元。' };
  const complaint = (code: string, key: string) => ({ code: code as 'missing-key', key, ...told });

  it.each([
    ['a key that is missing', 'missing-key', 'kind', { key: 'kind' }, '尚未填写。'],
    ['a key that is missing elsewhere', 'missing-key', 'kind', { key: 'date' }, undefined],
    ['a text that is missing', 'empty-body', 'body', { key: 'body' }, '尚未填写。'],
    [
      'a name that was not chosen',
      'unknown-reference',
      'claims[1].fund',
      { key: 'claims[1].fund', type: 'thing' },
      '请从列表中选择，没有的可以新增。',
    ],
    [
      'an id that was typed',
      'bad-id',
      'others[1].id',
      { key: 'others[1].id', type: 'text' },
      undefined,
    ],
    [
      'anything else',
      'amount-unreadable',
      'claims[1].amount',
      { key: 'claims[1].amount' },
      undefined,
    ],
  ])('%s', (_, code, key, field, said) => {
    expect(complaintText(words, complaint(code, key), field)).toBe(
      said ?? '金额无法读取。写成 5亿元。',
    );
  });

  it('parts two sentences as the language does', () => {
    const en = messages('en').contributeForm;
    expect(complaintText(en, { ...complaint('bad-date', 'date'), message: 'A.', hint: 'B.' })).toBe(
      'A. B.',
    );
  });

  it.each(LANGS)(
    'names what can be chosen as the list has it, never a value of the file, in %s',
    (lang) => {
      const { groups, things, options } = formView(lang);
      const fields = [...Object.values(groups), ...Object.values(things)].flatMap(
        (one) => one.fields,
      );
      const values = Object.entries(options)
        .filter(([name]) => name !== 'languages')
        .flatMap(([, all]) =>
          all.filter(([value, label]) => value !== label).map(([value]) => value),
        );
      const keys = fields.map(({ key }) => `${key.split('.').at(-1)}:`);
      for (const { key, hint } of fields) {
        const words = hint?.text.split(/[^a-z_:-]+/) ?? [];
        // An English word may be a value of some list as well; a Chinese hint has no reason for one.
        for (const one of lang === 'zh' ? [...keys, ...values] : keys) {
          expect(words, key).not.toContain(one);
        }
      }
    },
  );
});

describe('what a form makes', () => {
  it.each([
    ['2019/12/4', 'articles/nanjing-opens-a-park.md'],
    ['4 December', 'articles/nanjing-opens-a-park.md'],
    ['2019-12', 'articles/2019/2019-12-nanjing-opens-a-park.md'],
  ])('has no date in its name that is none: %s', (date, path) => {
    expect(entryPath({ title: 'Nanjing opens a park', date })).toBe(path);
  });

  it('shows the amount that it gives itself where the text asks for the figure', () => {
    const shown = (part: string) =>
      JSON.stringify(
        previewTree(
          {
            facts: {
              claims: [
                { fund: 'river-fund', amount: '5亿元' },
                { fund: 'river-fund', amount: '约1亿元', measure: 'paid-in' },
              ],
            },
            body: `规模为[[river-fund#${part}]]。`,
          },
          { lang: 'zh', nameOf: () => '江河基金' },
        ),
      );
    expect(shown('size')).toContain('"5亿元"');
    expect(shown('paid-in')).toContain('"江河基金 (paid-in)"');
    expect(shown('invested')).toContain('"江河基金 (invested)"');
  });
});
