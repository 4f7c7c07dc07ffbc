import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  ftruncateSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMatter } from '../../../src/reading/frontmatter.ts';
import { MAX_FRONTMATTER } from '../../../src/reading/limits.ts';
import { readRecord } from '../../../src/reading/read.ts';
import { cpuTime } from '../../harness/cpu-time.ts';
import type { Files } from '../../harness/files.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { pngOf } from '../../harness/pictures.ts';

function contentOf(files: Files): string {
  const content = join(tempFolder('hostile'), 'content');
  mkdirSync(content);
  writeFiles(content, files);
  return content;
}

/** What is wrong with a content folder: file, code and place. */
const wrongIn = (content: string) =>
  readRecord(content).problems.map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );

const CITY = '---\nnames: {en: A}\n---\n';

describe('the fence', () => {
  const written = join(tempFolder('executed'), 'proof');
  const code = `require('fs').writeFileSync(${JSON.stringify(written)}, 'run')`;
  const esm = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(written)}, 'run')`;
  const fences = [
    ...[
      '---js',
      '---JS',
      '--- js',
      '---javascript',
      '---JavaScript',
      '---\tjs',
      '---coffee',
      '---json',
    ],
    ...[
      '---yaml',
      '---toml',
      '---js ',
      '---\u00a0js',
      '----',
      '---\njs',
      '---\n---js',
      '+++',
      ';;;',
      '+++js',
    ],
  ];
  it.each(fences)('%j executes nothing', (fence) => {
    for (const body of [
      code,
      `{a: ${code}}`,
      `module.exports = ${code}`,
      esm,
      `a: !!js/function 'function(){${code}}'`,
    ]) {
      const close = fence.startsWith('-') ? '---' : fence.slice(0, 3);
      const content = contentOf({ 'cities/a.md': `${fence}\n${body}\n${close}\ntext\n` });
      expect(wrongIn(content)).toHaveLength(1);
      expect(existsSync(written)).toBe(false);
    }
  });
  it.each([
    ['---js', 'frontmatter-language'],
    ['--- js', 'frontmatter-language'],
    ['----', 'frontmatter-language'],
    ['---\njs', 'yaml-syntax'],
    ['+++', 'no-frontmatter'],
    [';;;', 'no-frontmatter'],
    [' ---', 'no-frontmatter'],
    ['\n---', 'no-frontmatter'],
    ['', 'no-frontmatter'],
  ])('%j is %s', (fence, expected) => {
    const read = readMatter(`${fence}\na: b\n---\n`, 'f.md');
    expect('problems' in read && read.problems.map(({ code: found }) => found)).toEqual([expected]);
  });
  it.each(['---', '---\n', '---\na: b', '---\na: b\n --- \n'])('%j is never closed', (text) => {
    const read = readMatter(text, 'f.md');
    expect('problems' in read && read.problems[0]?.code).toBe('frontmatter-unclosed');
  });
  it('may have spaces behind it, and more of its like in the body', () => {
    expect(readMatter('---  \na: b\n---\t\nx\n\n---js\ny\n', 'f.md')).toMatchObject({
      facts: { a: 'b' },
      body: 'x\n\n---js\ny\n',
      bodyLine: 4,
    });
  });
  it('says the same the second time: nothing is remembered of a broken file', () => {
    const read = () => readMatter('---\na: b: c\n---\n', 'f.md');
    expect(read()).toEqual(read());
    expect(read()).toHaveProperty('problems');
  });
});

describe('YAML', () => {
  const read = (facts: string) => readMatter(`---\n${facts}\n---\n`, 'f.md');
  const codesOf = (facts: string) => {
    const matter = read(facts);
    return 'problems' in matter ? matter.problems.map(({ code }) => code) : [];
  };

  it('reads numbers, dates and answers of other ages as text', () => {
    expect(
      read('a: 1e999\nb: 1.10\nc: 0x1F\nd: 2018-07-23\ne: yes\nf: 12:30:45\ng: .nan'),
    ).toMatchObject({
      facts: {
        a: '1e999',
        b: '1.10',
        c: '0x1F',
        d: '2018-07-23',
        e: 'yes',
        f: '12:30:45',
        g: '.nan',
      },
    });
  });
  it('merges nothing', () => {
    expect(read('a: &a {b: c}\nd:\n  <<: *a')).toMatchObject({
      facts: { a: { b: 'c' }, d: { '<<': { b: 'c' } } },
    });
  });
  it('pollutes no prototype', () => {
    const matter = read('__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}');
    expect('facts' in matter && Object.keys(matter.facts)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
  it.each([
    ["a: !!js/function 'function(){}'", ['yaml-tag']],
    ['a: !!js/regexp /x/', ['yaml-tag']],
    ['a: !!binary aGVsbG8=', ['yaml-tag']],
    ['a: !!timestamp 2018-07-23', ['yaml-tag']],
    ['a: !<tag:yaml.org,2002:js/undefined> ""', ['yaml-tag']],
    [`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, ['too-deep']],
    [`a: ${'{a: '.repeat(10_000)}`, ['too-deep']],
    [`a: &a [x]\nb: [${'*a,'.repeat(21)}]`, ['yaml-alias']],
    [`a: "${'x'.repeat(MAX_FRONTMATTER)}"`, ['file-too-large']],
  ])('%j is refused', (facts, codes) => {
    expect(codesOf(facts)).toEqual(codes);
  });
  it('stops an alias bomb before it goes off', () => {
    const levels = 'abcdefghi'.split('');
    const bomb = levels.map((name, at) => {
      const inner = at === 0 ? 'lol' : `*${levels[at - 1] ?? ''}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
    });
    expect(codesOf(bomb.join('\n'))).toEqual(['yaml-alias']);
    const twoEach = levels.map((name, at) =>
      at === 0
        ? `a: &a [${'lol, '.repeat(20)}]`
        : `${name}: &${name} [*${levels[at - 1] ?? ''}, *${levels[at - 1] ?? ''}]`,
    );
    expect(codesOf(`${twoEach.join('\n')}\nz: *i`)).toEqual(['yaml-alias']);
  });
  it('takes a value that holds itself for what it is', () => {
    expect(read('a: &a [*a]')).toHaveProperty('facts');
  });

  const size = MAX_FRONTMATTER - 100;
  const fill = (text: string) => text.repeat(Math.floor(size / text.length));
  it.each([
    ['quotes', fill('"')],
    ['opening quotes', `a: "${fill('\\"')}`],
    ['commas', `a: [${fill(',')}]`],
    ['closing brackets', `a: ${fill(']')}`],
    ['lists in lists', fill('- ')],
    ['question marks', fill('? ')],
    ['tags', `a: ${fill('!x ')}`],
    ['anchors', `a: ${fill('&x ')}`],
    ['references', `a: &a x\nb: [${fill('*a,')}]`],
    ['colons', `a: ${fill(': ')}`],
    ['one key again and again', fill('a: 1\n')],
    ['spaces', fill(' ')],
    ['remarks', fill('#')],
  ])('ends soon for %s without end', (_what, facts) => {
    const spent = cpuTime();
    const matter = read(facts);
    if ('facts' in matter) matter.locate(['a', 0]);
    expect(spent()).toBeLessThan(5000);
  });
});

describe('files', () => {
  it.each([
    ['cities/a.md', '', ['content/cities/a.md:1:1 no-frontmatter']],
    ['cities/a.md', 'text\u0000', ['content/cities/a.md:1:5 control-character']],
    ['cities/a.md', '---\na: 南\u0007京\n---\n', ['content/cities/a.md:2:5 control-character']],
    ['cities/a.md', Uint8Array.of(0xff, 0xfe, 0x2d, 0x00), ['content/cities/a.md:1:1 not-utf8']],
    ['cities/a.md', Uint8Array.of(0x2d, 0xc0, 0xaf), ['content/cities/a.md:1:2 not-utf8']],
    ['cities/a.md', Uint8Array.of(0xed, 0xa0, 0x80), ['content/cities/a.md:1:1 not-utf8']],
    ['cities/CON.md', CITY, ['content/cities/CON.md:1:1 file-name']],
    ['cities/con.md', CITY, ['content/cities/con.md:1:1 device-name']],
    ['cities/lpt1.md', CITY, ['content/cities/lpt1.md:1:1 device-name']],
    ['cities/__proto__.md', CITY, ['content/cities/__proto__.md:1:1 file-name']],
    ['cities/..x.md', CITY, ['content/cities/..x.md:1:1 file-name']],
    ['cities/.md', CITY, ['content/cities/.md:1:1 file-name']],
    ['cities/a b.md', CITY, ['content/cities/a b.md:1:1 file-name']],
    ['cities/南京.md', CITY, ['content/cities/南京.md:1:1 file-name']],
    ['cities/Nanjing.md', CITY, ['content/cities/Nanjing.md:1:1 file-name']],
    ['cities/nan--jing.md', CITY, ['content/cities/nan--jing.md:1:1 file-name']],
    ['cities/-nanjing.md', CITY, ['content/cities/-nanjing.md:1:1 file-name']],
    ['cities/nan\u200bjing.md', CITY, ['content/cities/nan\u200bjing.md:1:1 file-name']],
    ['cities/a\nb.md', CITY, ['content/cities/a\nb.md:1:1 file-name']],
    [
      `cities/${'a'.repeat(121)}.md`,
      CITY,
      [`content/cities/${'a'.repeat(121)}.md:1:1 id-too-long`],
    ],
    [`cities/${'a'.repeat(120)}.md`, CITY, []],
    ['cities/a.MD', CITY, ['content/cities/a.MD:1:1 stray-file']],
    ['cities/x/a.md', CITY, ['content/cities/x/a.md:1:1 stray-file']],
    ['constructor/a.md', CITY, ['content/constructor/a.md:1:1 stray-file']],
    ['rankings/Bad Name/1.md', CITY, ['content/rankings/Bad Name/1.md:1:1 file-name']],
    ['rankings/ccid/a b.md', CITY, ['content/rankings/ccid/a b.md:1:1 file-name']],
  ])('%j with %j', (path, bytes, expected) => {
    expect(wrongIn(contentOf({ [path]: bytes }))).toEqual(expected);
  });

  it.each(['cities/a.md', 'rates/a.csv', 'images/a.png'])('%s of 50 MB is not opened', (path) => {
    const content = contentOf({ [path]: '' });
    truncateSync(join(content, path), 50 * 1024 * 1024);
    expect(wrongIn(content)).toEqual([`content/${path}:1:1 file-too-large`]);
  });

  it('follows no link, be it to a file, to a folder, to itself or nowhere', () => {
    const content = contentOf({ 'cities/a.md': CITY });
    const outside = contentOf({ 'cities/secret.md': CITY });
    const link = (to: string, from: string) => symlinkSync(to, join(content, from));
    link(join(outside, 'cities/secret.md'), 'cities/b.md');
    link(outside, 'funds');
    link('..', 'cities/loop');
    link('self.md', 'cities/self.md');
    link('nowhere.md', 'cities/dangling.md');
    const { documents } = readRecord(content);
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(wrongIn(content)).toEqual([
      'content/cities/b.md:1:1 not-a-plain-file',
      'content/cities/dangling.md:1:1 not-a-plain-file',
      'content/cities/loop:1:1 not-a-plain-file',
      'content/cities/self.md:1:1 not-a-plain-file',
      'content/funds:1:1 not-a-plain-file',
    ]);
  });

  it('does not wait at a named pipe', () => {
    const content = contentOf({ 'cities/a.md': CITY });
    execFileSync('mkfifo', [join(content, 'cities/pipe.md')]);
    expect(wrongIn(content)).toEqual(['content/cities/pipe.md:1:1 not-a-plain-file']);
  });

  it('does not take a folder for a file, nor a file for a folder', () => {
    const content = contentOf({ 'cities/a.md/b.md': CITY, funds: 'x' });
    expect(wrongIn(content)).toEqual([
      'content/cities/a.md:1:1 not-a-plain-file',
      'content/funds:1:1 stray-file',
    ]);
    expect(wrongIn(join(content, 'funds'))).toEqual(['funds:1:1 no-content-folder']);
  });
});

describe('pictures', () => {
  /** A PNG that says it is so large, with nothing in it. */
  const png = (width: number, height: number): Uint8Array => {
    const bytes = new Uint8Array(64);
    bytes.set([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]);
    const view = new DataView(bytes.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return bytes;
  };
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"/>';
  const NAME = 'its name must be small letters, digits and hyphens, ending in .jpg or .png';
  it.each([
    ['a.png', 'no picture', 'its bytes are no PNG picture'],
    ['a.png', '', 'its bytes are no PNG picture'],
    ['a.png', SVG, 'its bytes are no PNG picture'],
    ['a.jpg', png(10, 10), 'its bytes are no JPEG picture'],
    ['a.avif', png(10, 10), NAME],
    ['a.png', png(20_000, 10), 'it has 20000 by 10 pixels'],
    ['a.png', png(10, 20_000), 'it has 10 by 20000 pixels'],
    ['a.svg', SVG, NAME],
    ['a.gif', 'GIF89a', NAME],
    ['A.png', png(10, 10), NAME],
    ['a b.png', png(10, 10), NAME],
    ['__proto__', png(10, 10), NAME],
  ])('%s: %o', (name, bytes, what) => {
    const { problems, images } = readRecord(contentOf({ [`images/${name}`]: bytes }));
    expect(problems.map(({ message }) => message)).toEqual([
      `The picture cannot be shown: ${what}.`,
    ]);
    expect(images).toEqual([]);
  });
  it('are measured', () => {
    const { problems, images } = readRecord(contentOf({ 'images/a-b.png': pngOf(6000, 40) }));
    expect(problems).toEqual([]);
    expect(images).toMatchObject([{ name: 'a-b.png', width: 6000, height: 40 }]);
  });
});

it('reads a file of zeros as what it is', () => {
  const content = contentOf({});
  const file = openSync(join(content, 'zeros.md'), 'w');
  ftruncateSync(file, 1000);
  closeSync(file);
  mkdirSync(join(content, 'cities'));
  expect(wrongIn(content)).toEqual(['content/zeros.md:1:1 stray-file']);
});
