import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeManifest } from '../../../scripts/build-manifest.ts';
import { buildSite, runCheck } from '../../harness/commands.ts';
import { tempFolder } from '../../harness/files.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const RATES = 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n';
const RECORD = { ...SMALL_RECORD, 'rates/usd-monthly.csv': RATES };

/** The folder of a site of so many pages, the first year of whose articles is this. */
function siteOf(pages: number, year = '2018'): string {
  const out = join(tempFolder('grown'), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last good site');
  const hash = '0'.repeat(64);
  const entry = { key: hash, hash };
  const paths = Array.from({ length: pages - 1 }, (_, at) => `page-${at}.html`);
  const outputs = Object.fromEntries(paths.map((path) => [path, entry]));
  writeManifest(out, {
    shared: hash,
    outputs: { ...outputs, [`articles/${year}-07-23-river-fund/index.html`]: entry },
  });
  return out;
}

describe('a site that grows', () => {
  it('is not built beyond ten times the last one', async () => {
    const out = siteOf(3);
    const { code, stderr } = await buildSite({ content: RECORD, out });
    expect(code).toBe(1);
    expect(stderr.replace(/\d{3,}/, '<many>')).toBe(
      'The site would grow from 3 to <many> pages, more than ten times; check the years and the ranks of the last change. If it is right, run npm run build -- --allow-growth.\nThe last good site, if there was one, is left as it was.\n',
    );
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  });

  it.each([
    ['in English', 'en', /^This adds \d+ pages to the 3 of the last build; is that meant\?\n$/],
    ['in Chinese', 'zh', /^上次生成有3页，这次会增加\d+页；是否符合预期？\n$/],
  ])('is told by the check, %s', async (_what, lang, told) => {
    const out = siteOf(3, '2017');
    const { code, stderr } = await runCheck(RECORD, ['--lang', lang], { env: { OUT_DIR: out } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(told) as string });
  });

  it.each([
    ['as large as before', siteOf(100_000, '2017')],
    ['without a last build', join(tempFolder('none'), 'dist')],
  ])('is not told of: %s', async (_what, out) => {
    const { stderr } = await runCheck(RECORD, [], { env: { OUT_DIR: out } });
    expect(stderr).toBe('');
  });
});
