import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../harness/commands.ts';
import { tempFolder } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const RATES = 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n';
const BEFORE = { ...SMALL_RECORD, 'rates/usd-monthly.csv': RATES };
const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const AFTER = { ...BEFORE, [ARTICLE]: BEFORE[ARTICLE].replaceAll('1 billion', '3 billion') };
const BROKEN = { ...BEFORE, [ARTICLE]: BEFORE[ARTICLE].replace('kind: fund', 'kind: fnud') };
const none = { env: { OUT_DIR: join(tempFolder('atlas effect'), 'dist') } };

describe('npm run check -- --effect', () => {
  it('tells what a change means beside a record, in both languages', async () => {
    const earlier = tempRecord(BEFORE);
    const english = await runCheck(AFTER, ['--effect', '--against', earlier, '--lang', 'en']);
    expect(english.stdout.replaceAll('\u00a0', ' ')).toContain(
      'Nanjing: announced 1 billion CNY to 3 billion CNY',
    );
    const chinese = await runCheck(AFTER, [
      ...['--effect', '--against', earlier, '--lang', 'zh', '--format', 'markdown'],
    ]);
    expect(chinese.stdout).toContain('## 对读者而言有何变化');
    expect(chinese.stdout).toContain('南京市：宣布规模由10亿元变为30亿元');
  });

  it('is data in JSON', async () => {
    const { stdout } = await runCheck(AFTER, [
      ...['--effect', '--against', tempRecord(BEFORE), '--format', 'json'],
    ]);
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(['problems', 'effect', 'pages']);
    expect(report['effect']).toMatchObject({
      changed: [{ id: '2018-07-23-river-fund' }],
      sums: [{ row: 'announced', measure: 'size' }],
    });
  });

  it('goes into the summary of a step on GitHub', async () => {
    const file = join(tempFolder('atlas summary'), 'summary.md');
    const { stdout } = await runCheck(
      AFTER,
      ['--effect', '--against', tempRecord(BEFORE), '--format', 'github'],
      { env: { GITHUB_STEP_SUMMARY: file } },
    );
    expect(stdout).not.toContain('What this means for readers');
    expect(readFileSync(file, 'utf8')).toContain('## What this means for readers');
  });

  it('is written as Markdown beside what is printed, from one run', async () => {
    const earlier = tempRecord(BEFORE);
    const file = join(tempFolder('atlas report'), 'report.md');
    const args = ['--effect', '--against', earlier, '--lang', 'zh'];
    const { code, stdout } = await runCheck(AFTER, [...args, '--markdown', file]);
    expect(code).toBe(0);
    expect(stdout).toBe((await runCheck(AFTER, args)).stdout);
    const alone = await runCheck(AFTER, [...args, '--format', 'markdown']);
    expect(alone.stdout).toContain('## 对读者而言有何变化');
    expect(readFileSync(file, 'utf8')).toBe(alone.stdout);
  });

  it('says so where its Markdown cannot be written', async () => {
    const file = join(tempFolder('atlas report'), 'nowhere', 'report.md');
    const { code, stderr } = await runCheck(AFTER, ['--markdown', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('The report cannot be written');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('waits until the errors are gone', async () => {
    const { code, stdout } = await runCheck(BROKEN, ['--effect', '--against', tempRecord(BEFORE)]);
    expect(code).toBe(1);
    expect(stdout).toContain('is told once the errors are gone');
  });

  it.each([
    ['no build', [], 'There is no build in'],
    ['an earlier record with errors', ['--against', tempRecord(BROKEN)], 'has errors, so that'],
    ['nothing of the name', ['--against', 'no-such-thing'], 'There is no earlier record at'],
  ])('says so where there is %s to compare with', async (_, args, message) => {
    const { code, stderr } = await runCheck(AFTER, ['--effect', ...args], none);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
