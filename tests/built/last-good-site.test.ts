import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../harness/commands.ts';
import { listFiles, tempFolder } from '../harness/files.ts';
import { ROOT } from '../harness/paths.ts';
import { SMALL_RECORD, tempRecord } from '../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const BROKEN = {
  ...SMALL_RECORD,
  [ARTICLE]: SMALL_RECORD[ARTICLE].replace('stage: announced', 'stage: anounced'),
};

/** What stands beside the output folder: nothing must be left behind. */
const beside = (dir: string): string[] => readdirSync(dirname(dir)).sort();

describe('the last good site', () => {
  let out: string;

  beforeEach(() => {
    out = join(tempFolder('kept'), 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the last good site');
  });

  const expectUntouched = () => {
    expect(listFiles(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  };

  it('stays where the record has an error, which is reported as the check reports it', async () => {
    const { code, stderr } = await buildSite({ content: BROKEN, out });
    expect(code).toBe(1);
    expectUntouched();
    expect(beside(out)).toEqual(['dist']);
    expect(stderr.replace(/[^\n]*\/articles/, '<content>/articles')).toMatchInlineSnapshot(`
      "<content>/articles/2018/2018-07-23-river-fund.md:9:12 error not-in-list
        “anounced” is not one of the values of claims[1].stage.
          9 |     stage: anounced
                         ^
        Did you mean announced? Choose proposed, draft, announced, established, operating, dormant or ended.

      content/rates:1:1 warning no-rates
        The record has no exchange rates, so amounts are shown in their own currency only.
        Add rates/usd-monthly.csv with the columns month,currency,per_usd,source.

      1 error and 1 warning in 2 files.
      The site was not built; the last one is left as it was.
      "
    `);
  });

  it('stays where a setting is wrong', async () => {
    const { code, stderr } = await buildSite({
      content: { ...SMALL_RECORD },
      out,
      env: { SITE_URL: 'example' },
    });
    expect(code).toBe(1);
    expectUntouched();
    expect(stderr).toMatchInlineSnapshot(`
      "SITE_URL is "example"; write scheme and host only, as in https://example.org, and what follows as BASE_PATH
      The last good site, if there was one, is left as it was.
      "
    `);
  });

  it('gives way to the new one', async () => {
    const { code } = await buildSite({ content: { ...SMALL_RECORD }, out });
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<!DOCTYPE html>');
    expect(beside(out)).toEqual(['dist']);
  });

  it('stays where a build is killed, and the next build tidies up', async () => {
    const content = tempRecord({ ...SMALL_RECORD });
    for (const delay of [200, 600, 1000, 1600, 2400]) {
      const child = spawn(process.execPath, [join(ROOT, 'scripts/build.ts')], {
        cwd: ROOT,
        stdio: 'ignore',
        env: {
          ...process.env,
          CONTENT_DIR: content,
          OUT_DIR: out,
          NODE_ENV: undefined,
          VITEST: undefined,
        },
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await Promise.race([ended, wait(delay)]);
      child.kill('SIGKILL');
      await ended;
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(
        /the last good site|<!DOCTYPE html>/,
      );
    }
    expect((await buildSite({ content, out })).code).toBe(0);
    expect(beside(out)).toEqual(['dist']);
  });

  it('comes back where a build was killed between the two renames', async () => {
    const gone = 2 ** 22 + 1;
    renameSync(out, join(dirname(out), `.dist-old-${gone}`));
    const { code } = await buildSite({ content: BROKEN, out });
    expect(code).toBe(1);
    expect(beside(out)).toEqual(['dist']);
    expectUntouched();
  });
});
