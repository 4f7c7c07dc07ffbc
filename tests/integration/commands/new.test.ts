import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { runScript } from '../../harness/run.ts';
import { KEYS, Terminal } from '../../harness/terminal.ts';

const { enter, down, interrupt } = KEYS;

/** The day of every run: what is asked of an entry goes by the day on which it was written. */
const ATLAS_TODAY = '2026-11-28';

/** What is waited for, and what is pressed then. */
type Step = readonly [printed: string, keys: string];

const EVENT: readonly Step[] = [
  ['Title', `Nanjing announces a fund by the lake${enter}`],
  ['Date', `5/3/2019${enter}`],
  ['Write', `\u00152019-03-05${enter}`],
  ['Kind of event', enter],
  ['Places', 'nanj'],
  ['Nanjing', enter],
  ['(no more)', enter],
  ['Topics', enter],
];

const SOURCE: readonly Step[] = [
  ['Address of the page', `https://example.org/the-lake${enter}`],
  ['Title of the page', `A fund by the lake${enter}`],
  ['Who published it', 'gaz'],
  ['The Gazette', enter],
  ['What it is', `${down}${down}${down}${enter}`],
  ['What you read of it', enter],
  ['Published on', enter],
  ['The clause that says so', enter],
  ['Language of the page', enter],
  ['Add a source', enter],
];

const CLAIM: readonly Step[] = [
  ['Fund', '湖畔基金'],
  ['Add “湖畔基金” as a new fund', enter],
  ['Name in English', `Lake Fund${enter}`],
  ['What money it is', enter],
  ['What it is for', enter],
  ['Whose money', enter],
  ['Written as lake-fund', ''],
  ['Amount', `100亿元${enter}`],
  ['Read as 10 billion', ''],
  ['Exact, or a bound', enter],
  ['What the amount is', enter],
  ['What has become of the fund', enter],
  ['The amount as the source puts it', enter],
  ['Add a fund or an amount', enter],
];

const REST: readonly Step[] = [
  ['Add a partner', enter],
  ['Chains', enter],
  [
    'Enter twice to end',
    `The city announced it.${enter}It is the [[lake-fund]]. [@gazette]${enter}${enter}`,
  ],
  ['Title in Chinese', `南京市设立湖畔基金${enter}`],
  ['Text in Chinese', `${enter}${enter}`],
  ['content/articles', ''],
  ['title: 南京市设立湖畔基金', ''],
  ['What the check says: Nothing is missing', ''],
];

const PATH = 'articles/2019/2019-03-05-nanjing-announces-a-fund-by-the-lake.md';

const FLAGS = {
  title: ['--title', 'Nanjing announces a fund by the lake'],
  date: ['--date', '2019-03-05'],
  kind: ['--kind', 'pilot'],
  place: ['--place', 'Nanjing'],
  source: [
    ...['--source-url', 'https://example.org/the-lake', '--source-title', 'A fund by the lake'],
    ...['--source-publisher', 'gazette', '--source-form', 'report'],
  ],
  text: ['--text', 'The city announced it. [@gazette]'],
} as const;

const flags = (...names: (keyof typeof FLAGS)[]): string[] => names.flatMap((name) => FLAGS[name]);

/** What is asked where the flags have given the rest. */
const QUICK: readonly Step[] = [
  ['Topics', enter],
  ['What you read of it', enter],
  ['Published on', enter],
  ['The clause that says so', enter],
  ['Language of the page', enter],
  ['Add a source', enter],
  ['Add a fund or an amount', enter],
  ['Add a partner', enter],
  ['Chains', enter],
  ['Enter twice to end', `The city announced it. [@gazette]${enter}${enter}`],
  ['Title in Chinese', enter],
];

const running: Terminal[] = [];
afterEach(() => running.splice(0).forEach((terminal) => terminal.kill()));

function begin(content: string, ...args: string[]): Terminal {
  const terminal = new Terminal('new.ts', args, {
    CONTENT_DIR: content,
    ATLAS_TODAY,
    LC_ALL: 'C.UTF-8',
  });
  running.push(terminal);
  return terminal;
}

async function go(terminal: Terminal, steps: readonly Step[]): Promise<void> {
  for (const [printed, keys] of steps) {
    await terminal.waitFor(printed);
    terminal.press(keys);
  }
}

describe('npm run new at a terminal', () => {
  it('asks as the form does, and writes a whole event that passes the check', async () => {
    const content = tempRecord();
    const terminal = begin(content);
    await go(terminal, [...EVENT, ...SOURCE, ...CLAIM, ...REST, ['Write these files?', enter]]);
    await terminal.waitFor(`Wrote content/${PATH}`);
    await terminal.waitFor('npm run check');
    expect(await terminal.ended()).toBe(0);
    const text = readFileSync(join(content, PATH), 'utf8');
    expect(text).toContain('amount: 100亿元');
    expect(text).toMatch(
      /\n\nThe city announced it\.\n\nIt is the \[\[lake-fund\]\]\. \[@gazette\]\n$/,
    );
    expect(readFileSync(join(content, PATH.replace('.md', '.zh.md')), 'utf8')).toBe(
      '---\ntitle: 南京市设立湖畔基金\n---\n',
    );
    const { code, stdout } = await runScript('check.ts', [], {
      env: { CONTENT_DIR: content, ATLAS_TODAY },
    });
    expect(stdout).not.toMatch(/ error /);
    expect(code).toBe(0);
  });

  const WAVED_OFF: readonly (readonly [at: string, before: readonly Step[], args: string[]])[] = [
    ['Title', [], []],
    ['Kind of event', EVENT.slice(0, 1), ['--date', '2019-03-05']],
    ['Places', [], flags('title', 'date', 'kind')],
    ['Topics', [], flags('title', 'date', 'kind', 'place')],
    ['Enter twice to end', QUICK.slice(0, -2), flags('title', 'date', 'kind', 'place', 'source')],
    ['Title in Chinese', QUICK.slice(0, -1), flags('title', 'date', 'kind', 'place', 'source')],
    ['Write this file?', QUICK, flags('title', 'date', 'kind', 'place', 'source')],
  ];

  it.each(WAVED_OFF)('writes nothing where “%s” is waved off', async (at, before, args) => {
    const content = tempRecord();
    const files = listFiles(content);
    const terminal = begin(content, ...args);
    await go(terminal, [...before, [at, interrupt]]);
    await terminal.waitFor('Nothing was written.');
    expect(await terminal.ended()).toBe(0);
    expect(listFiles(content)).toEqual(files);
  });

  it('asks in Chinese alone, and for the Chinese text as for one that is needed', async () => {
    const args = ['--title', '南京试点', ...flags('date', 'kind', 'place', 'source')];
    const terminal = begin(tempRecord(), '--lang', 'zh', ...args);
    await go(terminal, [
      ['主题', enter],
      ['│  （无）', ''],
      ['读到多少', enter],
      ['发布日期', enter],
      ['说明此事的原句', enter],
      ['网页语言', enter],
      ['添加来源', enter],
      ['添加基金或金额', enter],
      ['添加机构', enter],
      ['平台', enter],
      ['◆  正文', `${enter}${enter}`],
      ['尚未填写。', interrupt],
      ['未写入任何文件', ''],
    ]);
    expect(await terminal.ended()).toBe(0);
  });

  it('speaks Chinese, and changes an answer before it writes', async () => {
    const content = tempRecord();
    const args = [...flags('date', 'kind', 'place', 'source', 'text'), '--lang', 'zh'];
    const terminal = begin(content, '--title', '南京试点', ...args);
    await go(terminal, [
      ['主题', enter],
      ['读到多少', enter],
      ['发布日期', enter],
      ['说明此事的原句', enter],
      ['网页语言', enter],
      ['添加来源', enter],
      ['添加基金或金额', enter],
      ['添加机构', enter],
      ['平台', enter],
      ['英文标题', enter],
      ['写入这个文件吗', `${down}${enter}`],
      ['修改哪一项', enter],
      ['◆  标题', `\u0015南京设立百亿元基金${enter}`],
      ['写入这个文件吗', enter],
      ['已写入', ''],
    ]);
    expect(await terminal.ended()).toBe(0);
    expect(listFiles(content)).toContain(
      'articles/2019/2019-03-05-nanjing-sheli-bai-yi-yuan-jijin.md',
    );
  });
});

describe('npm run new with --yes', () => {
  const run = (content: string, ...args: string[]) =>
    runScript('new.ts', ['--yes', ...args], { env: { CONTENT_DIR: content, ATLAS_TODAY } });
  const ALL = flags('title', 'date', 'kind', 'place', 'source', 'text');

  const REFUSED: readonly (readonly [what: string, args: string[], told: string])[] = [
    [
      'nothing given',
      [],
      'Nothing was written, as --title, --date, --kind, --source-url and --text are missing.',
    ],
    [
      'a source half given',
      [...flags('title', 'date', 'kind', 'text'), '--source-url', 'https://example.org/a'],
      'Nothing was written, as --source-title, --source-publisher and --source-form are missing.',
    ],
    ['a place mistyped', [...ALL, '--place', 'Nanjng'], 'The record has no “Nanjng”; did you mean'],
    ['a date in other words', [...ALL, '--date', '5/3/2019'], '--date “5/3/2019” will not do:'],
    ['a kind that is none', [...ALL, '--kind', 'found'], '--kind “found” will not do:'],
    [
      'a flag before what it tells of',
      ['--claim-amount', '1 billion CNY', ...ALL],
      '--claim-amount belongs behind the --claim-fund that it tells of.',
    ],
    [
      'a fund that is none',
      [...ALL, '--claim-fund', 'lake-fund'],
      'The record has no “lake-fund”. What is new is brought in by --new-fund-id and the flags behind it',
    ],
    [
      'a publisher that is none',
      flags('title', 'date', 'kind', 'place', 'source', 'text').map((one) =>
        one === 'gazette' ? 'The Gazzete' : one,
      ),
      'The record has no “The Gazzete”; did you mean gazette? What is new is brought in by --new-publisher-id',
    ],
    ['an unknown flag', ['--titel', 'A'], '--titel'],
  ];

  it.each(REFUSED)('refuses %s, and writes nothing', async (_, args, told) => {
    const content = tempRecord();
    const files = listFiles(content);
    const { code, stderr } = await run(content, ...args);
    expect(stderr).toContain(told);
    expect(code).toBe(2);
    expect(listFiles(content)).toEqual(files);
  });

  it('writes what it is given, things by their names, while another file is broken', async () => {
    const content = tempRecord({
      ...SMALL_RECORD,
      'articles/2018/2018-08-01-broken.md': '---\ntitle: [\n---\n',
    });
    const claim = ['--claim-fund', '江河基金', '--claim-amount', '20亿元'];
    const { code, stdout, stderr } = await run(content, ...ALL, ...claim);
    expect(stderr).not.toContain('broken');
    expect(stdout).toContain(`Wrote content/${PATH}.`);
    expect(code).toBe(0);
    expect(readFileSync(join(content, PATH), 'utf8')).toMatch(
      /claims:\n {2}- fund: river-fund\n {4}amount: 20亿元\n {4}sources: \[gazette\]/,
    );
  });

  it('writes the Chinese beside it, and what is said by a flag alone', async () => {
    const content = tempRecord();
    const claim = ['--claim-fund', 'river-fund', '--claim-amount', '2 billion CNY'];
    const doubt = ['--conflict-grade', 'difference', '--conflict-of', 'river-fund'];
    const { code, stdout, stderr } = await run(
      ...[content, ...ALL, ...claim, '--claim-restates', '--claim-as_of', '2018-07', ...doubt],
      ...['--conflict-about', 'the size', '--conflict-text', 'One has 1 billion, one 2.'],
      ...['--chinese-title', '南京市设立湖畔基金', '--chinese-text', '基金成立。[@gazette]'],
    );
    expect(stderr).not.toContain(' error ');
    expect(code).toBe(0);
    const chinese = PATH.replace('.md', '.zh.md');
    expect(stdout).toContain(`Wrote content/${PATH} and content/${chinese}.`);
    const text = readFileSync(join(content, PATH), 'utf8');
    expect(text).toContain('    as_of: 2018-07\n');
    expect(text).toContain('    restates: true\n');
    expect(text).toMatch(/conflicts:\n {2}- id: conflict-1\n[^]*of: \[river-fund\]\n/);
    expect(readFileSync(join(content, chinese), 'utf8')).toBe(
      '---\ntitle: 南京市设立湖畔基金\n---\n\n基金成立。[@gazette]\n',
    );
  });

  it('writes an event that is told in Chinese alone', async () => {
    const content = tempRecord();
    const files = listFiles(content);
    const event = flags('date', 'kind', 'place', 'source');
    const texts = ['--chinese-title', '南京试点', '--chinese-text', '开始试点。[@gazette]'];
    const missing = await run(content, '--lang', 'zh', ...event);
    expect(missing.stderr).toContain('缺少--chinese-title、--chinese-text');
    const { code } = await run(content, '--lang', 'zh', ...event, ...texts);
    expect(code).toBe(0);
    expect(listFiles(content).filter((file) => !files.includes(file))).toEqual([
      'articles/2019/2019-03-05-nanjing-shi-dian.md',
    ]);
  });

  it('brings in a place by what the gazetteer knows of it', async () => {
    const content = tempRecord();
    const event = flags('title', 'date', 'kind', 'source', 'text');
    const missing = await run(content, ...event, '--place', '苏州市');
    expect(missing.stderr).toContain('--new-place-coordinates-lat');
    const where = ['--new-place-coordinates-lat', '31.3', '--new-place-coordinates-lon', '120.58'];
    const { code, stderr } = await run(content, ...event, '--place', '苏州市', ...where);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const text = readFileSync(join(content, PATH), 'utf8');
    expect(text).toContain('places: [suzhou-jiangsu]');
    expect(text).toContain("gb2260: '320500'");
  });

  it('does not write over an event that is there', async () => {
    const content = tempRecord();
    expect((await run(content, ...ALL)).code).toBe(0);
    const { code, stderr } = await run(content, ...ALL);
    expect(stderr).toContain(`content/${PATH} is there already`);
    expect(code).toBe(2);
  });

  it('refuses what the check finds wrong', async () => {
    const content = tempRecord();
    const event = flags('title', 'date', 'kind', 'place', 'source');
    const { code, stderr } = await run(content, ...event, '--text', 'It was. [@nobody]');
    expect(stderr).toContain('nobody');
    expect(stderr).toContain('put right what the check says first');
    expect(code).toBe(1);
  });
});

describe('npm run new -- --help', () => {
  it.each([
    ['en', /\[--yes\] \[flags\]/, /--title \* +Title\n/, /--chinese-title +Title in Chinese\n/],
    ['zh', /\[--yes\] \[参数\]/, /--chinese-title \* +标题\n/, /--title +英文标题\n/],
  ])('speaks %s', async (lang, ...told) => {
    const { code, stdout } = await runScript('new.ts', ['--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const pattern of told) expect(stdout).toMatch(pattern);
  });
});
