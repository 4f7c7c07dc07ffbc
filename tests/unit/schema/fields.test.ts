import { describe, expect, it } from 'vitest';
import { date, day, id, line, name, prose, url } from '../../../src/schema/fields.ts';
import { decimal, percent, whole } from '../../../src/schema/written.ts';
import { rate } from '../../../src/schema/money/rates.ts';

type Parser = { safeParse: (input: unknown) => { success: boolean } };
const passes = (schema: Parser, text: unknown): boolean => schema.safeParse(text).success;

describe('an address', () => {
  const schema = url('An address.', 'https://example.org/');
  it.each([
    'https://example.org',
    'http://example.org/',
    'https://example.org:8080/a/b?c=d&e=f#g',
    'https://例子.测试/南京?q=链',
    'https://example.org/(a)/[b],c;d:e@f/~g!$*+=%20',
    'http://203.0.113.7/x',
    "https://en.wikipedia.org/wiki/People's_Bank_of_China",
    `https://example.org/${'x'.repeat(1980)}`,
  ])('may be %s', (text) => {
    expect(passes(schema, text)).toBe(true);
  });
  it.each([
    '',
    'example.org',
    '//example.org',
    '/a',
    'ftp://example.org/',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' https://example.org/',
    'https://example.org/ ',
    'https://exam ple.org/',
    'https://example.org/a b',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://example.org\\@evil.example/',
    'https://',
    'https:///a',
    'https://example.org:99999/',
    'https://example.org:x/',
    'https://[::1/',
    'https://999.999.999.999/',
    'https://a%40b/',
    "https://exam'ple.org/",
    'https://example.org/"onload=',
    'https://example.org/<script>',
    'https://example.org/`',
    'https://example.org/\u202egpj.exe',
    'https://exam\u200bple.org/',
    'https://exam\u00adple.org/',
    'https://example.org\u0000/',
    'https://example.org/\njavascript:alert(1)',
    'java\nscript:alert(1)',
    `https://example.org/${'x'.repeat(5000)}`,
  ])('may not be %j', (text) => {
    expect(passes(schema, text)).toBe(false);
  });
});

describe('an id', () => {
  const schema = id('An id.', 'nanjing');
  it.each(['nanjing', 'a', '1', '2018-07-23-fund', 'constructor', '8btc', 'a'.repeat(120)])(
    'may be %s',
    (text) => {
      expect(passes(schema, text)).toBe(true);
    },
  );
  it.each([
    ...[
      '',
      'Nanjing',
      'nan jing',
      'nan_jing',
      '-nanjing',
      'nanjing-',
      'nan--jing',
      '../x',
      'a/b',
      'a.md',
    ],
    ...[
      '__proto__',
      'toString',
      '南京',
      'nan\u200bjing',
      'n\u00e1njing',
      'nanjing\n',
      'a'.repeat(121),
      'а',
    ],
  ])('may not be %j', (text) => {
    expect(passes(schema, text)).toBe(false);
  });
});

describe('a date', () => {
  const schema = date('A date.', '2018-07-23');
  it.each(['2018-07-23', '2018-07', '2018', '2020-02-29', '1999-12-31'])('may be %s', (text) => {
    expect(passes(schema, text)).toBe(true);
  });
  it.each([
    ...[
      '2019-02-29',
      '2018-02-30',
      '2018-13',
      '2018-00',
      '2018-7-23',
      '18',
      '20180723',
      '2018-07-23T00:00Z',
    ],
    ...[
      '23.7.2018',
      '2018/07/23',
      '2018-Q3',
      'July 2018',
      '2018~',
      '',
      '0999',
      '12018',
      '2018-07-23\n',
    ],
    2018,
    null,
  ])('may not be %j', (text) => {
    expect(passes(schema, text)).toBe(false);
  });
  it('is whole where it is a day of the record', () => {
    const own = day('A day.', '2026-11-24');
    expect(['2026-11-24', '2026-11', '2026'].map((text) => passes(own, text))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('texts', () => {
  const hidden = ['\u0007', '\u001b[31m', '\n', '\t', '\u007f'];
  it.each(hidden)('hold no control character such as %j', (character) => {
    expect(passes(line('A line.', 'x'), `a${character}b`)).toBe(false);
    expect(passes(name('A name.', 'x'), `a${character}b`)).toBe(false);
  });
  it.each(['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2028', '\u{e0041}'])(
    'hold no hidden character such as %j',
    (character) => {
      for (const field of [name, line, prose]) {
        expect(passes(field('A text.', 'x'), `a${character}b`)).toBe(false);
        expect(passes(field('A text.', 'x'), `南京${character}市`)).toBe(false);
      }
    },
  );
  it.each(['\u3164', '\u2800', '\ufffe', '\u{fdd0}', '\ud800', '\0', '\u001b', '\v'])(
    'hold no blank, broken or control character such as %j, over several lines either',
    (character) => {
      expect(passes(prose('A text.', 'x'), `a\n${character}b`)).toBe(false);
    },
  );
  it.each([' ', '\t', '\u00a0', '\u3000', ' \u2003 '])('do not show nothing, as %j', (blank) => {
    for (const field of [name, line, prose]) {
      expect(passes(field('A text.', 'x'), blank)).toBe(false);
    }
  });
  it.each(['می‌شود', 'क्‍ष', '👩‍💻', '🏳️‍🌈'])('keep the joiners that %s needs', (text) => {
    expect([name, line, prose].map((field) => passes(field('A text.', 'x'), text))).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('go over several lines where they may', () => {
    expect(passes(prose('A text.', 'x'), 'a\n\n\tb')).toBe(true);
  });
  it.each(['南京市', 'Nánjīng Shì', '</script><b>"&\'', 'O’Neil & Sons (ZBIA)', '😀'])(
    'may be anything else: %s',
    (text) => {
      expect([passes(name('A name.', 'x'), text), passes(line('A line.', 'x'), text)]).toEqual([
        true,
        true,
      ]);
    },
  );
});

describe('numbers', () => {
  it.each([
    ['161.5', '161.5'],
    ['1.10', '1.10'],
    ['-33', '-33'],
    ['0', '0'],
    ['1e3', undefined],
    ['1,5', undefined],
    ['.5', undefined],
    ['1.', undefined],
    ['0x1F', undefined],
    ['1e999', undefined],
    ['NaN', undefined],
    ['٣', undefined],
    ['9'.repeat(16), undefined],
  ])('%s as a decimal is kept as %s', (text, value) => {
    expect(decimal('A number.', '1').safeParse(text).data).toBe(value);
  });
  it.each([
    ['3', 3],
    ['0', 0],
    ['03', 3],
    ['3.0', undefined],
    ['-3', undefined],
    ['3rd', undefined],
    ['1234567890', undefined],
  ])('%s as a whole number is %s', (text, value) => {
    expect(whole('A number.', 1).safeParse(text).data).toBe(value);
  });
  it.each([
    ['0', 0],
    ['30', 30],
    ['33.33', 33.33],
    ['100', 100],
    ['100.0', 100],
    ['100.1', undefined],
    ['101', undefined],
    ['-1', undefined],
    ['30%', undefined],
  ])('%s as a share is %s', (text, value) => {
    expect(percent('A share.', 1).safeParse(text).data).toBe(value);
  });
});

it.each([
  [{}, true],
  [{ month: '2018-13' }, false],
  [{ month: '2018-7' }, false],
  [{ currency: 'USD' }, false],
  [{ currency: 'GBP' }, false],
  [{ per_usd: '0' }, false],
  [{ per_usd: '0.000' }, false],
  [{ per_usd: '-1' }, false],
  [{ per_usd: '1e9' }, false],
  [{ source: '' }, false],
  [{ more: 'x' }, false],
])('a rate with %j passes: %s', (change, expected) => {
  const row = { month: '2018-07', currency: 'CNY', per_usd: '6.7180', source: 'ECB', ...change };
  expect(passes(rate, row)).toBe(expected);
});
