import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Answer,
  answering,
  copyAt,
  kept,
  type StandIn,
  startStandIn,
} from '../../harness/archive.ts';
import { type CommandOptions, type Ended, runCheck, runScript } from '../../harness/commands.ts';
import { tempFolder } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const FILE = 'articles/2018/2018-07-23-river-fund.md';
const PAGE = 'https://example.org/a-fund-by-the-river';
const COPY = copyAt('2018-07-24', PAGE);
const RATES = 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n';
const SOUND = { ...SMALL_RECORD, 'rates/usd-monthly.csv': RATES };
const ENTRY = SMALL_RECORD[FILE];
const DAY = '2026-11-28';

let standIn: StandIn | undefined;
afterEach(() => standIn?.close());

interface Place {
  content: string;
  state: string;
}
const place = (entry: string = ENTRY): Place => ({
  content: tempRecord({ ...SOUND, [FILE]: entry }),
  state: join(tempFolder('archive state'), 'sources.json'),
});

/** Runs the command against a stand-in, which is asked for pages too: nothing asks the network. */
async function run(
  { content, state }: Place,
  answer: (path: string) => Answer,
  { args = ['--archive'], env, ...options }: CommandOptions & { args?: readonly string[] } = {},
): Promise<Ended & { paths: readonly string[] }> {
  standIn?.close();
  standIn = await startStandIn(answer);
  const settings = {
    CONTENT_DIR: content,
    ARCHIVE_STATE: state,
    ARCHIVE_URL: standIn.base,
    PAGES_URL: `${standIn.base}/pages`,
    ARCHIVE_PAUSE: '0',
    ATLAS_TODAY: DAY,
  };
  const ended = await runScript('sources.ts', args, { ...options, env: { ...settings, ...env } });
  return { ...ended, paths: standIn.paths };
}

const entryIn = ({ content }: Place) => readFileSync(join(content, FILE), 'utf8');
const withLine = (line: string, entry: string = ENTRY) =>
  entry.replace(`url: ${PAGE}\n`, `url: ${PAGE}\n    ${line}\n`);
const ARCHIVED = withLine(`archive: ${COPY}`);

describe('npm run sources -- --archive', () => {
  it('writes what the check accepts, and asks no more for it', async () => {
    const here = place();
    await run(here, answering({ kept: kept(COPY) }));
    expect((await runCheck(here.content)).stdout).toBe('No problems found.\n');
    const again = await run(here, answering({}));
    expect([again.code, again.paths]).toEqual([0, []]);
  });

  it('asks near the day of publication, names itself, and asks for no copy of a missing page', async () => {
    const { paths } = await run(place(), answering({ page: [404] }), {
      env: { REPO_URL: 'https://example.org/you/atlas' },
    });
    expect(paths).toEqual([
      `/pages/${PAGE}`,
      `/wayback/available?url=${encodeURIComponent(PAGE)}&timestamp=20180723`,
    ]);
    expect([...(standIn?.agents ?? [])]).toEqual([
      'CityChainAtlas (+https://example.org/you/atlas)',
    ]);
  });

  it.each<[string, Answer, string, string]>([
    [
      'busy',
      [429, '', { 'retry-after': '3600' }],
      'en',
      'The archive is busy and asks to be left alone for now; run this again later. 0 pages looked at, 0 files written, 1 page left.',
    ],
    [
      'silent',
      'hangs up',
      'zh',
      '存档服务没有响应，请稍后再运行。共查询0个网页，改写0个文件，还剩1个网页。',
    ],
  ])('ends where the archive is %s, and goes on from there', async (_, answer, lang, told) => {
    const here = place();
    const first = await run(here, answering({ kept: answer }), {
      args: ['--archive', '--lang', lang],
    });
    expect([first.code, first.stdout, entryIn(here)]).toEqual([1, `${told}\n`, ENTRY]);
    await run(here, answering({ kept: kept(COPY) }));
    expect(entryIn(here)).toBe(ARCHIVED);
  });

  it('asks nobody and writes nothing with --dry-run', async () => {
    const here = place();
    const { code, stdout, paths } = await run(here, answering({}), {
      args: ['--archive', '--dry-run'],
    });
    expect([code, paths, entryIn(here), existsSync(here.state)]).toEqual([0, [], ENTRY, false]);
    expect(stdout).toBe(`${FILE}#gazette  ${PAGE}\n  would be asked for\n`);
  });
});

describe('runs', () => {
  const second = `  - id: second\n    title: More\n    publisher: gazette\n    url: ${PAGE}-2\n    form: report\n`;
  const TWO = ENTRY.replace('added:', `${second}added:`).replace(
    '[@gazette]',
    '[@gazette] [@second]',
  );
  /** The first page has a copy; the second hangs, and is told of. */
  const hanging =
    (reached: () => void) =>
    (path: string): Answer => {
      if (!path.includes('-2')) return answering({ kept: kept(COPY) })(path);
      reached();
      return 'hangs';
    };

  it.each([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)('broken off by %s keep what they found', async (signal, code) => {
    const here = place(TWO);
    let kill = (_signal: NodeJS.Signals) => {};
    const first = await run(
      here,
      hanging(() => {
        kill(signal);
      }),
      { started: (given) => (kill = given) },
    );
    expect(first.code).toBe(code);
    expect(entryIn(here)).toBe(withLine(`archive: ${COPY}`, TWO));
    expect(first.stdout.includes('Broken off; what was found is kept. 1 page looked at')).toBe(
      code === 130,
    );
    const next = await run(here, answering({}));
    expect([next.code, next.paths[0]]).toEqual([0, `/pages/${PAGE}-2`]);
    expect(existsSync(`${here.state}.lock`)).toBe(false);
  });

  it('are not two at once', async () => {
    const here = place(TWO);
    let kill = (_signal: NodeJS.Signals) => {};
    let other: Promise<Ended> | undefined;
    const first = await run(
      here,
      hanging(() => {
        const env = { CONTENT_DIR: here.content, ARCHIVE_STATE: here.state };
        other = runScript('sources.ts', ['--archive'], { env }).finally(() => {
          kill('SIGINT');
        });
      }),
      { started: (given) => (kill = given) },
    );
    expect(first.code).toBe(130);
    expect(await other).toMatchObject({ code: 2, stdout: '' });
    expect((await other)?.stderr).toMatch(/^Another run is under way; if there is none, delete /);
  });

  it('end after as many pages as --limit says', async () => {
    const here = place(TWO);
    const args = ['--archive', '--limit', '1'];
    const one = await run(here, answering({}), { args });
    expect(one.stdout).toContain('1 page looked at, 0 files written, 1 page left.');
    const two = await run(here, answering({}), { args });
    expect(two.paths[0]).toBe(`/pages/${PAGE}-2`);
    expect(two.stdout).toContain('1 page looked at, 0 files written, 0 pages left.');
  });

  it.each<[string[], Record<string, string>, string]>([
    [['--archive', '--links'], {}, 'Choose --archive or --links'],
    [['--archive', '--limit', '0'], {}, '“0” is no number of pages.'],
    [['--links', '--lang', 'fr'], {}, 'There is no language “fr”'],
    [['--archive'], { ARCHIVE_KEYS: 'hush' }, 'ARCHIVE_KEYS is not of the form access:secret.'],
    [['--archive'], { ARCHIVE_URL: 'ftp://x' }, 'ARCHIVE_URL is “ftp://x”'],
    [['--archive'], { ARCHIVE_PAUSE: 'long' }, 'ARCHIVE_PAUSE is “long”'],
  ])('cannot be: %j %j', async (args, env, told) => {
    const { code, stderr, paths } = await run(place(), answering({}), { args, env });
    expect([code, paths]).toEqual([2, []]);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain('hush');
  });

  it('do not keep their state in the record, nor read what is no state', async () => {
    const here = place();
    const within = await run({ ...here, state: join(here.content, 's.json') }, answering({}));
    expect([within.code, within.paths]).toEqual([2, []]);
    writeFileSync(join(here.state, '..', 'file'), '');
    const below = await run(
      { ...here, state: join(here.state, '..', 'file', 's.json') },
      answering({}),
    );
    expect([below.code, below.paths]).toEqual([2, []]);
    expect(below.stderr).toMatch(/^ARCHIVE_STATE is .*, which cannot be written\.\n/);
    writeFileSync(here.state, '{"version":1,"pages":{"x":{"job":7}}}');
    const damaged = await run(here, answering({}));
    expect([damaged.code, damaged.paths]).toEqual([2, []]);
    expect(damaged.stderr).toContain('is no state of this command');
  });
});
