import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWalker } from '../../../scripts/walks/walker.ts';
import { seenOf } from '../../../src/publish/seen.ts';
import { isPlain, placeOf, walk } from '../../../src/publish/walk.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';

const FILES = { 'a.txt': 'a', 'b/c.txt': 'c', 'zh/a.txt': 'a', 'zh/b/c.txt': 'c' };

/** A folder of some files, and an empty folder. */
function folderOf(): string {
  const folder = tempFolder('walk');
  writeFiles(folder, FILES);
  mkdirSync(join(folder, 'zh/empty'));
  return folder;
}

describe('a look at a folder', () => {
  it('finds every file and what the file system says of it, and the folders with nothing in them', () => {
    const folder = folderOf();
    const { files, empty, place } = walk(folder);
    expect([...files.keys()].sort()).toEqual(Object.keys(FILES));
    for (const [path, said] of files) expect(said).toBe(seenOf(join(folder, path)));
    expect(empty).toEqual(['zh/empty']);
    expect(place).toBe(placeOf(folder));
  });

  it('knows the folder again where it is moved, and no other at its place', () => {
    const folder = folderOf();
    const { place } = walk(folder);
    renameSync(folder, `${folder}-moved`);
    mkdirSync(folder);
    expect(placeOf(`${folder}-moved`)).toBe(place);
    expect(placeOf(folder)).not.toBe(place);
    expect(placeOf(join(folder, 'gone'))).toBeUndefined();
  });

  it('enters no link, and says that there is one', () => {
    const folder = folderOf();
    expect(isPlain(walk(folder))).toBe(true);
    symlinkSync(folder, join(folder, 'b/link'));
    const found = walk(folder);
    expect(found.files.has('b/link')).toBe(true);
    expect(found.files.size).toBe(5);
    expect(isPlain(found)).toBe(false);
  });

  it('finds the same beside, by itself and together', async () => {
    const folder = folderOf();
    const walker = openWalker(1e6);
    const own = walk(folder);
    expect(await walker?.walk(folder)).toEqual(own);
    expect(await walker?.walkInHalves(folder)()).toEqual(own);
    await expect(walker?.walk(join(folder, 'gone'))).rejects.toThrow('ENOENT');
    await expect(walker?.walkInHalves(join(folder, 'gone'))()).rejects.toThrow('ENOENT');
    // Nobody asks what came of this.
    walker?.walkInHalves(join(folder, 'gone'));
    expect(await walker?.walk(folder)).toEqual(own);
  });

  it('is worth no thread where there are few files', () => {
    expect(openWalker(100)).toBeUndefined();
  });
});
