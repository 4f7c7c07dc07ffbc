import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishSite } from '../../../scripts/finish-site.ts';
import { openStaging } from '../../../scripts/staging.ts';
import { type BuildManifest, NOTHING_BUILT } from '../../../src/publish/build-manifest.ts';
import { sha256 } from '../../../src/publish/checksums.ts';
import { newSite } from '../../../src/publish/new-site.ts';
import { type Walk, walk } from '../../../src/publish/walk.ts';
import { DAMAGES } from '../../harness/damage.ts';
import { hashes, listFiles, tempFolder, writeFiles } from '../../harness/files.ts';

type Files = Readonly<Record<string, string>>;

/** Sites that are built one after another into one folder. */
function sites(settings = { isCompressed: false, keepsAssets: false }) {
  const home = tempFolder('sites');
  const [out, spare] = [join(home, 'dist'), join(home, 'kept/spare')];
  let last: BuildManifest = NOTHING_BUILT;
  /** Builds a site of these files; gives what was written, and whether the spare folder was of use. */
  const build = async (files: Files, walked?: Walk) => {
    const staging = openStaging(out, join(home, 'work'), { path: spare, walked });
    const { folder: to, spare: found } = staging;
    const site = newSite({ from: out, last, to, spare: found });
    const written = Object.entries(files).filter(([file, text]) => {
      if (site.take(file, sha256(text))) return false;
      site.write(file, text);
      return true;
    });
    const outputs = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, { key: text, hash: sha256(text) }]),
    );
    last = await finishSite({ out, staging, site, last, made: { shared: '', outputs } }, settings);
    return { written: written.map(([file]) => file), isSpare: found !== undefined };
  };
  return { home, out, spare, build };
}

const ONE = { 'a/index.html': 'a', 'b/index.html': 'b', 'c.txt': 'c', 'd.txt': 'd', 'e.txt': 'e' };

describe('sites that follow each other', () => {
  it('take over what has not changed, with its bytes, place and times, in two folders by turns', async () => {
    const { out, build } = sites();
    expect(await build(ONE)).toEqual({ written: Object.keys(ONE), isSpare: false });
    const before = statSync(join(out, 'c.txt'));
    for (const turn of [1, 2, 3, 4, 5]) {
      const files = { ...ONE, 'a/index.html': `a${turn}` };
      const { written, isSpare } = await build(files);
      expect([written, isSpare]).toEqual([['a/index.html'], turn > 1]);
      expect(readFileSync(join(out, 'a/index.html'), 'utf8')).toBe(`a${turn}`);
      const { ino, mtimeMs } = statSync(join(out, 'c.txt'));
      expect([ino, mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    }
  });

  it('leave nothing behind of the site before the last', async () => {
    const { out, build } = sites();
    await build({ ...ONE, 'gone/index.html': 'gone' });
    await build({ ...ONE, 'other/index.html': 'other' });
    await build(ONE);
    expect(listFiles(out)).toEqual([...Object.keys(ONE), 'SHA256SUMS'].sort());
    await build({ ...ONE, 'gone/index.html': 'again' });
    expect(readFileSync(join(out, 'gone/index.html'), 'utf8')).toBe('again');
    await build(ONE);
    const { out: fresh, build: once } = sites();
    await once(ONE);
    expect(hashes(out)).toEqual(hashes(fresh));
    expect(listFiles(out)).toEqual(listFiles(fresh));
  });

  it('keep the assets of the last one, also of the spare folder', async () => {
    const { out, build } = sites({ isCompressed: false, keepsAssets: true });
    const old = { ...ONE, '_astro/x.js': 'x' };
    const files = { ...ONE, '_astro/y.js': 'y' };
    await build(old);
    await build({ ...old, 'c.txt': 'c2' });
    expect((await build(files)).isSpare).toBe(true);
    const whole = [...Object.keys(files), '_astro/x.js', 'SHA256SUMS'].sort();
    expect(listFiles(out)).toEqual(whole);
    expect(readFileSync(join(out, '_astro/x.js'), 'utf8')).toBe('x');
    await build(files);
    expect(listFiles(out)).toEqual(whole);
  });

  it('compress nothing of the site before the last', async () => {
    const { out, build } = sites({ isCompressed: true, keepsAssets: false });
    const long = 'long '.repeat(1000);
    const old = { ...ONE, 'old.txt': long, 'new.txt': long };
    await build(old);
    await build({ ...old, 'c.txt': 'c2' });
    const { 'old.txt': _, ...files } = old;
    expect((await build(files)).isSpare).toBe(true);
    const packed = ['new.txt.br', 'new.txt.gz'];
    expect(listFiles(out)).toEqual([...Object.keys(files), ...packed, 'SHA256SUMS'].sort());
  });

  it('let a folder stand where a file was, and a file where a folder was', async () => {
    const { out, build } = sites();
    const [one, other] = [
      { ...ONE, 'x/y.txt': 'y', z: 'z' },
      { ...ONE, x: 'x', 'z/a/b.txt': 'b' },
    ];
    for (const files of [one, other, one, ONE, other]) {
      await build(files);
      expect(listFiles(out)).toEqual([...Object.keys(files), 'SHA256SUMS'].sort());
    }
  });

  it('go by what was found in the spare folder before it is taken', async () => {
    const { out, spare, build } = sites();
    await build(ONE);
    await build({ ...ONE, 'c.txt': 'c2', 'f.txt': 'f' });
    mkdirSync(join(spare, 'empty/folder'), { recursive: true });
    writeFileSync(join(spare, 'strange.txt'), 'not ours');
    const files = { ...ONE, 'c.txt': 'c3' };
    expect(await build(files, walk(spare))).toEqual({ written: ['c.txt'], isSpare: true });
    expect(listFiles(out)).toEqual([...Object.keys(files), 'SHA256SUMS'].sort());
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', 'a', 'b', 'c.txt', 'd.txt', 'e.txt']);
  });

  it('do not publish a spare folder that somebody changed after it was looked at', async () => {
    const { out, spare, build } = sites();
    await build(ONE);
    await build({ ...ONE, 'c.txt': 'c2' });
    const walked = walk(spare);
    // Another file: that of the published site is the same.
    rmSync(join(spare, 'd.txt'));
    writeFileSync(join(spare, 'd.txt'), 'not ours');
    await expect(build({ ...ONE, 'c.txt': 'c3' }, walked)).rejects.toThrow('d.txt is not as made');
    expect(readFileSync(join(out, 'd.txt'), 'utf8')).toBe('d');
  });

  it('look again at a spare folder that stands where another was looked at', async () => {
    const { home, spare, out, build } = sites();
    await build(ONE);
    await build({ ...ONE, 'c.txt': 'c2' });
    const walked = walk(spare);
    renameSync(spare, join(home, 'moved'));
    writeFiles(spare, { 'a/index.html': 'not ours' });
    const files = { ...ONE, 'c.txt': 'c3' };
    expect((await build(files, walked)).isSpare).toBe(true);
    for (const [file, text] of Object.entries(files))
      expect(readFileSync(join(out, file), 'utf8')).toBe(text);
  });

  it('never write into a file of the published one', async () => {
    const { home, out, build } = sites();
    await build(ONE);
    await build({ ...ONE, 'c.txt': 'c2' });
    renameSync(out, join(home, 'aside'));
    await build({ ...ONE, 'c.txt': 'c3', 'd.txt': 'd3' });
    expect(readFileSync(join(home, 'aside/c.txt'), 'utf8')).toBe('c2');
    expect(readFileSync(join(home, 'aside/d.txt'), 'utf8')).toBe('d');
  });

  it.each(DAMAGES)('do not take a file of the spare folder that is %s', async (_what, damage) => {
    const { out, spare, build } = sites();
    await build(ONE);
    await build({ ...ONE, 'c.txt': 'c2' });
    damage(join(spare, 'a/index.html'), join(spare, 'b/index.html'));
    await build({ ...ONE, 'c.txt': 'c3' });
    const whole = { ...ONE, 'c.txt': 'c3' };
    for (const [file, text] of Object.entries(whole))
      expect(readFileSync(join(out, file), 'utf8')).toBe(text);
    expect(listFiles(out)).toEqual([...Object.keys(whole), 'SHA256SUMS'].sort());
  });

  it('do not use a spare folder with a link in it, nor one that is a file', async () => {
    const { home, spare, out, build } = sites();
    await build(ONE);
    await build({ ...ONE, 'c.txt': 'c2' });
    renameSync(join(spare, 'a'), join(home, 'moved'));
    symlinkSync(join(home, 'moved'), join(spare, 'a'));
    expect((await build({ ...ONE, 'c.txt': 'c3' })).isSpare).toBe(false);
    expect(readFileSync(join(home, 'moved/index.html'), 'utf8')).toBe('a');
    await build(ONE);
    renameSync(spare, join(home, 'moved away'));
    writeFileSync(spare, 'a file');
    expect((await build({ ...ONE, 'c.txt': 'c4' })).isSpare).toBe(false);
    expect(readFileSync(join(out, 'c.txt'), 'utf8')).toBe('c4');
  });
});
