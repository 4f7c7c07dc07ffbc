import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { pagesOf } from '../../../src/publish/registry.ts';
import { readSite } from '../../../src/site/site.ts';
import { runCheck } from '../../harness/commands.ts';
import { CONTRIBUTIONS } from '../../harness/contributions/all.ts';
import {
  contribute,
  copyOfRecord,
  DAY,
  takeBack,
} from '../../harness/contributions/contribution.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';
import { runScript } from '../../harness/run.ts';

/*
 * A correct contribution is green: what `.github/workflows/check.yml` runs for a pull request that
 * touches the record alone, over contributions of every kind to a copy of the frozen record.
 */
const SITE = readSite({ SITE_URL: 'https://atlas.example', BASE_PATH: '/atlas/' });

/** A build that shares the machine with other tests takes minutes. */
const LONG = 40 * 60_000;

/** Files that the check may ask for a Chinese title of: they have no translation beside them. */
const untranslated = (files: readonly string[]): string[] =>
  files
    .filter((file) => /^(?:articles|rankings)\/.*(?<!\.zh)\.md$/.test(file))
    .filter((file) => !files.includes(file.replace(/\.md$/, '.zh.md')))
    .map((file) => `content/${file}`);

describe('a correct contribution by itself', () => {
  const content = copyOfRecord();

  it.each(CONTRIBUTIONS.map((one) => [one.what, one] as const))('%s', (_, one) => {
    contribute(content, one);
    const { ledger, problems } = loadLedger(content, { realToday: DAY });
    takeBack(content, one);
    const files = untranslated(Object.keys(one.files ?? {}));
    const unexpected = problems.filter(
      ({ code, file }) => code !== 'no-chinese-name' || !files.includes(file),
    );
    expect(unexpected).toEqual([]);
    // Every page that shows one of its files can be made.
    const own = Object.keys(one.files ?? {}).map((file) => `content/${file}`);
    const pages = ledger ? pagesOf(ledger, SITE) : [];
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages.filter(({ file }) => file !== undefined && own.includes(file))) {
      expect(page.view().head).toBeDefined();
    }
  });
});

describe('all of them together', () => {
  const content = copyOfRecord();
  for (const one of CONTRIBUTIONS) contribute(content, one);
  const env = { CONTENT_DIR: content, ATLAS_TODAY: DAY };

  it('are at least twenty', () => {
    expect(CONTRIBUTIONS.length).toBeGreaterThanOrEqual(20);
  });

  it('pass the check, also beside what was published', async () => {
    const args = ['--format', 'json', '--against', frozenRecord()];
    const { code, stdout } = await runCheck(content, args, { env });
    const codes = (JSON.parse(stdout) as { code: string }[]).map((one) => one.code);
    expect([code, [...new Set(codes)]]).toEqual([0, ['no-chinese-name']]);
  });

  it('pass the lane of the record, which builds their site', { timeout: LONG }, async () => {
    const vitest = join('..', 'tests', 'node_modules', 'vitest', 'vitest.mjs');
    const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'content'];
    const { code, stdout, stderr } = await runScript(vitest, args, {
      env: { CONTENT_DIR: content },
      timeout: LONG,
    });
    expect(code, `${stdout}\n${stderr}`).toBe(0);
  });
});
