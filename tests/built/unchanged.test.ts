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
    publisher: The Gazette
    url: https://example.org/a-summit
    published: 2017-05-01
    language: en
    tier: trade-press
added: 2026-11-24
---
[[suzhou]] held a summit. [@gazette]
`;
const SUZHOU = SMALL_RECORD['cities/nanjing.md']
  .replaceAll('Nanjing', 'Suzhou')
  .replace('南京市', '苏州市')
  .replace('sub-provincial-city', 'prefecture-level-city')
  .replace('320100', '320500');

/** The number of pages that a build made anew, from what it says. */
const anew = (stdout: string): number => Number(/\((\d+) pages anew\)/.exec(stdout)?.[1]);

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
  let all = 0;

  beforeAll(async () => {
    all = await build();
  });

  it('makes no page anew where nothing has changed, but for the one that has its own door', async () => {
    const before = bytes();
    const inode = statSync(summit).ino;
    expect(all).toBeGreaterThan(100);
    expect(await build()).toBe(1);
    expect(statSync(summit).ino).toBe(inode);
    expect(bytes()).toEqual(before);
  });

  it('makes anew what shows an edit, leaves the rest, and gives what a build from nothing gives', async () => {
    const inode = statSync(summit).ino;
    writeFileSync(
      join(content, ARTICLE),
      SMALL_RECORD[ARTICLE].replace('title: Nanjing announces', 'title: Nanjing proclaims'),
    );
    const made = await build();
    expect(made).toBeGreaterThan(4);
    expect(made).toBeLessThan(all / 2);
    expect(statSync(summit).ino).toBe(inode);
    expect(readFileSync(river, 'utf8')).toContain('Nanjing proclaims');
    const fresh = await buildSite({ content });
    expect(anew(fresh.stdout)).toBe(all);
    const [again, whole] = [bytes(), listFiles(fresh.dir)];
    expect([...again.keys()].sort()).toEqual([...whole].sort());
    for (const file of whole) {
      expect(again.get(file), file).toBe(readFileSync(join(fresh.dir, file), 'base64'));
    }
  });

  it('does not trust a page that somebody has overwritten', async () => {
    const before = readFileSync(summit, 'utf8');
    writeFileSync(summit, '<main>mended by hand, with enough text to look like a page</main>');
    expect(await build()).toBe(2);
    expect(readFileSync(summit, 'utf8')).toBe(before);
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
