import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../harness/commands.ts';
import { listFiles, tempFolder } from '../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const OTHER = 'articles/2017/2017-05-01-a-summit.md';
const SUMMIT = `---
title: Suzhou holds a summit
date: 2017-05-01
kind: summit
places: [suzhou]
sources:
  - id: gazette
    title: A summit by the lake
    publisher: gazette
    url: https://example.org/a-summit
    published: 2017-05-01
    language: en
    form: report
added: 2026-11-24
---
[[suzhou]] held a summit. [@gazette]
`;
const SUZHOU = SMALL_RECORD['cities/nanjing.md']
  .replaceAll('Nanjing', 'Suzhou')
  .replace('南京市', '苏州市')
  .replace('sub-provincial-city', 'prefecture-level-city')
  .replace('320100', '320500');

/** How many pages and files a build made anew, from what it says. */
function anew(stdout: string): { pages: number; files: number } {
  const [, pages, files] = /\((\d+) pages and (\d+) files anew\)/.exec(stdout) ?? [];
  return { pages: Number(pages), files: Number(files) };
}

describe('a build after a build', () => {
  const content = tempRecord({ ...SMALL_RECORD, 'cities/suzhou.md': SUZHOU, [OTHER]: SUMMIT });
  const out = join(tempFolder('again'), 'dist');
  const build = async () => {
    const { code, stdout } = await buildSite({ content, out });
    expect(code).toBe(0);
    return anew(stdout);
  };
  const page = (path: string) => join(out, path, 'index.html');
  const bytes = () =>
    new Map(listFiles(out).map((file) => [file, readFileSync(join(out, file), 'base64')]));
  const summit = page('articles/2017-05-01-a-summit');
  const river = page('articles/2018-07-23-river-fund');
  const feed = join(out, 'kinds/summit/rss.xml');
  let all = { pages: 0, files: 0 };

  beforeAll(async () => {
    all = await build();
  });

  it('makes nothing anew where nothing has changed', async () => {
    const before = bytes();
    const inodes = [summit, feed].map((file) => statSync(file).ino);
    expect(all.pages).toBeGreaterThan(100);
    expect(all.files).toBeGreaterThan(100);
    expect(await build()).toEqual({ pages: 0, files: 0 });
    expect([summit, feed].map((file) => statSync(file).ino)).toEqual(inodes);
    expect(bytes()).toEqual(before);
  });

  it('makes anew what shows an edit, leaves the rest, and gives what a build from nothing gives', async () => {
    const inodes = [summit, feed].map((file) => statSync(file).ino);
    writeFileSync(
      join(content, ARTICLE),
      SMALL_RECORD[ARTICLE].replace('title: Nanjing announces', 'title: Nanjing proclaims'),
    );
    const made = await build();
    expect(made.pages).toBeGreaterThan(4);
    expect(made.pages).toBeLessThan(all.pages / 2);
    expect(made.files).toBeGreaterThan(4);
    expect(made.files).toBeLessThan(all.files / 2);
    expect([summit, feed].map((file) => statSync(file).ino)).toEqual(inodes);
    expect(readFileSync(river, 'utf8')).toContain('Nanjing proclaims');
    const fresh = await buildSite({ content });
    expect(anew(fresh.stdout)).toEqual(all);
    const [again, whole] = [bytes(), listFiles(fresh.dir)];
    expect([...again.keys()].sort()).toEqual([...whole].sort());
    for (const file of whole) {
      expect(again.get(file), file).toBe(readFileSync(join(fresh.dir, file), 'base64'));
    }
  });

  it('does not trust a page or a file that somebody has overwritten', async () => {
    const before = [summit, feed].map((file) => readFileSync(file, 'utf8'));
    writeFileSync(feed, '<rss/>');
    writeFileSync(summit, '<main>mended by hand, with enough text to look like a page</main>');
    expect(await build()).toEqual({ pages: 1, files: 1 });
    expect([summit, feed].map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });

  it('leaves no page behind that is gone from the record', async () => {
    writeFileSync(
      join(content, OTHER),
      SUMMIT.replace('places: [suzhou]', 'places: [nanjing]').replace('[[suzhou]]', '[[nanjing]]'),
    );
    unlinkSync(join(content, 'cities/suzhou.md'));
    await build();
    expect(listFiles(out).filter((file) => file.includes('suzhou'))).toEqual([]);
  });
});

describe('a build of a record with warnings', () => {
  const content = tempRecord(
    Object.fromEntries(Object.entries(SMALL_RECORD).filter(([file]) => !file.startsWith('rates/'))),
  );
  const out = join(tempFolder('warned'), 'dist');
  const build = async (env: Record<string, string> = {}) => {
    const { code, stderr } = await buildSite({ content, out, env: { TIMINGS: '1', ...env } });
    expect(code).toBe(0);
    const isPhase = (line: string) => /^(?:phase|files) /.test(line);
    const lines = stderr.split('\n');
    return {
      said: lines.filter((line) => !isPhase(line)).join('\n'),
      hasRead: lines.some((line) => line.startsWith('phase record')),
    };
  };

  it('says them again where nothing has changed, without reading the record, and in the language of whoever asks', async () => {
    const first = await build();
    expect(first).toMatchObject({ hasRead: true });
    expect(first.said).toContain('no-rates');
    expect(await build()).toEqual({ ...first, hasRead: false });
    const chinese = await build({ LC_ALL: 'zh_CN.UTF-8' });
    expect(chinese.said).toContain('汇率');
    expect(await build({ LC_ALL: 'zh_CN.UTF-8' })).toEqual({ ...chinese, hasRead: false });
  });
});
