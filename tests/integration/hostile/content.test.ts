import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, runCheck } from '../../harness/commands.ts';
import { listFiles, tempFolder, writeFiles } from '../../harness/files.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const PLACES = {
  'content/cities/jiangsu.md': SMALL_RECORD['cities/jiangsu.md'],
  'content/cities/nanjing.md': SMALL_RECORD['cities/nanjing.md'],
};

/** A folder with what stands where the content should, and what checking and building it say. */
async function told(files: Readonly<Record<string, string>>) {
  const folder = tempFolder('content');
  const content = join(folder, 'content');
  if (Object.keys(files).length === 0) mkdirSync(content);
  writeFiles(folder, files);
  const out = join(tempFolder('out'), 'dist');
  writeFiles(out, { 'index.html': 'the last good site' });
  const [check, build] = await Promise.all([runCheck(content), buildSite({ content, out })]);
  expect(listFiles(out)).toEqual(['index.html']);
  expect(check.stderr).toBe('');
  // The build says what the check says, and that it built nothing.
  expect(build.code).toBe(1);
  expect(build.stderr).toBe(
    `${check.stdout}The site was not built; the last one is left as it was.\n`,
  );
  return `${check.code}\n${check.stdout.replaceAll(folder, '')}`;
}

describe('a content folder', () => {
  it('that is a file', async () => {
    expect(await told({ content: 'mine' })).toMatchInlineSnapshot(`
      "2
      content:1:1 error no-content-folder
        There is no content folder at /content.
        Set CONTENT_DIR to the folder that holds articles/, cities/, funds/ and the others.

      1 error and 0 warnings in 1 file.
      "
    `);
  });

  it('that is not there', async () => {
    expect(await told({ 'contents/a.md': 'mine' })).toMatchInlineSnapshot(`
      "2
      content:1:1 error no-content-folder
        There is no content folder at /content.
        Set CONTENT_DIR to the folder that holds articles/, cities/, funds/ and the others.

      1 error and 0 warnings in 1 file.
      "
    `);
  });

  it('that is empty', async () => {
    expect(await told({})).toMatchInlineSnapshot(`
      "1
      content:1:1 error no-articles
        The record has no articles, so there is nothing to publish.
        Add at least one file under articles/<year>/.

      content/rates:1:1 warning no-rates
        The record has no exchange rates, so amounts are shown in their own currency only.
        Add rates/usd-monthly.csv with the columns month,currency,per_usd,source.

      1 error and 1 warning in 2 files.
      "
    `);
  });

  it('without articles', async () => {
    expect(await told(PLACES)).toMatchInlineSnapshot(`
      "1
      content:1:1 error no-articles
        The record has no articles, so there is nothing to publish.
        Add at least one file under articles/<year>/.

      content/rates:1:1 warning no-rates
        The record has no exchange rates, so amounts are shown in their own currency only.
        Add rates/usd-monthly.csv with the columns month,currency,per_usd,source.

      1 error and 1 warning in 2 files.
      "
    `);
  });
});
