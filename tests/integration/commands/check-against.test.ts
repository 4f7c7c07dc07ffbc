import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { runCheck } from '../../harness/commands.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const RATES = 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n';
const BEFORE = { ...SMALL_RECORD, 'rates/usd-monthly.csv': RATES };
const PARTNER = 'partners/river-capital.md';
const renamed = (text: string): string => text.replaceAll('river-capital', 'stream-capital');
const { [PARTNER]: partner, ...others } = BEFORE;
const AFTER = {
  ...Object.fromEntries(Object.entries(others).map(([file, text]) => [file, renamed(text)])),
  'partners/stream-capital.md': partner,
};

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  });

describe('npm run check -- --against', () => {
  it('compares with the record in another folder, in every format', async () => {
    const earlier = tempRecord(BEFORE);
    const json = await runCheck(AFTER, ['--against', earlier, '--format', 'json']);
    expect(json.code).toBe(1);
    expect((JSON.parse(json.stdout) as Problem[]).map(({ file, code }) => [file, code])).toEqual([
      [`content/${PARTNER}`, 'id-gone'],
    ]);
    const github = await runCheck(AFTER, ['--against', dirname(earlier), '--format', 'github']);
    expect(github.stdout).toContain(
      `::error file=content/${PARTNER},line=1,col=1,title=id-gone::The partner river-capital was in the record`,
    );
    const text = await runCheck(AFTER, ['--against', earlier]);
    expect(text.stdout).toContain('Add formerly: [river-capital] to the entry that it became');
    expect((await runCheck(AFTER, ['--against', tempRecord(AFTER)])).code).toBe(0);
  });

  it('compares with the record at a commit, and leaves checkout and index as they are', async () => {
    const content = tempRecord(BEFORE);
    const top = dirname(content);
    git(top, 'init', '--quiet');
    git(top, 'add', '.');
    git(top, 'commit', '--quiet', '--message', 'Before');
    expect((await runCheck(content, ['--against', 'HEAD'])).code).toBe(0);
    rmSync(join(content, PARTNER));
    writeFiles(content, AFTER);
    const status = git(top, 'status', '--porcelain');
    const { code, stdout } = await runCheck(content, ['--against', 'HEAD', '--format', 'json']);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Problem[]).map((problem) => problem.code)).toEqual(['id-gone']);
    expect(git(top, 'status', '--porcelain')).toBe(status);
  });

  it('compares with the last build, where it is given no value', async () => {
    const out = join(tempFolder('atlas against'), 'dist');
    const table = (name: string, row: object) => ({
      [`${name}.jsonl`]: `${JSON.stringify(row)}\n`,
    });
    writeFiles(join(out, 'data'), {
      ...table('articles', { id: '2018-07-23-river-fund', date: '2018-07-23' }),
      ...table('partners', { id: 'river-capital' }),
    });
    const env = { OUT_DIR: out };
    for (const args of [['--against'], ['--against', '--format', 'json'], ['--against', out]]) {
      const { code, stdout } = await runCheck(AFTER, args, { env });
      expect([args, code]).toEqual([args, 1]);
      expect(stdout).toContain('id-gone');
      expect(stdout).toContain(PARTNER);
    }
    expect((await runCheck(BEFORE, ['--against'], { env })).code).toBe(0);
    expect((await runCheck(AFTER, [], { env })).code).toBe(0);
  });

  it('could not run: against the last build, where there is none', async () => {
    const out = join(tempFolder('atlas against'), 'dist');
    const { code, stderr } = await runCheck(BEFORE, ['--against'], { env: { OUT_DIR: out } });
    expect(code).toBe(2);
    expect(stderr).toContain('There is no build in');
    expect(stderr).toContain('npm run build');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('tells of it in --help', async () => {
    const { code, stdout } = await runCheck(BEFORE, ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--against [REF|FOLDER]');
    expect(stdout).toContain('the last build in OUT_DIR');
  });

  it.each(['no-such-commit', '--exec=ls', ''])('could not run: against “%s”', async (named) => {
    const { code, stderr } = await runCheck(BEFORE, [`--against=${named}`]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no earlier record at');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
