import { execFile } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outDir, refuseOutDir, ROOT } from '../../../scripts/settings.ts';
import { openStaging, recoverSite } from '../../../scripts/staging.ts';
import { listFiles, tempFolder, writeFiles } from '../../harness/files.ts';

/** No process has this number on any system. */
const GONE = 2 ** 22 + 1;

let folder: string;
let out: string;
let workshop: string;

beforeEach(() => {
  folder = tempFolder('staging');
  [out, workshop] = [join(folder, 'dist'), join(folder, 'work')];
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('what a killed build left behind', () => {
  it.each([
    ['of a process that is gone', GONE],
    // The one process of a container has the same number every time.
    ['of an earlier process with our number', process.pid],
  ])('comes back or is tidied up: %s', (_, pid) => {
    writeFiles(folder, {
      [`.dist-old-${pid}/index.html`]: 'the last good site',
      [`.dist-staging-${pid}/index.html`]: 'half',
      [`work/build-${pid}/index.html`]: 'half',
    });
    recoverSite(out, workshop);
    expect(listFiles(folder)).toEqual(['dist/index.html']);
    expect(text('dist/index.html')).toBe('the last good site');
  });

  it('of a build that is at work stays, as do names that are only alike', () => {
    const names = [
      `.dist-staging-${process.ppid}/index.html`,
      `work/build-${process.ppid}/index.html`,
      `.dist-2-old-${GONE}/index.html`,
      `.dist-old-${GONE}b/index.html`,
      `dist-old-${GONE}/index.html`,
      'work/build-a/index.html',
    ];
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, 'not ours'])));
    recoverSite(out, workshop);
    expect(listFiles(folder)).toEqual(names.toSorted());
  });
});

describe('publishing', () => {
  /** A staged site of one page. */
  function staged(words: string) {
    const staging = openStaging(out, workshop);
    writeFiles(staging.folder, { 'index.html': words });
    return staging;
  }

  it.each([
    ['where there was none', undefined],
    ['in the place of another', 'old'],
  ])('%s leaves the site alone', async (_, before) => {
    if (before !== undefined) writeFiles(out, { 'index.html': before, 'gone.html': before });
    await staged('new').publish();
    expect(listFiles(folder)).toEqual(['dist/index.html']);
    expect(text('dist/index.html')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'work']);
  });

  it('where the site has been moved away by somebody else', async () => {
    writeFiles(out, { 'index.html': 'old' });
    const staging = staged('new');
    renameSync(out, join(folder, 'elsewhere'));
    await staging.publish();
    expect(text('dist/index.html')).toBe('new');
    expect(text('elsewhere/index.html')).toBe('old');
  });

  it('that is refused by who looks at it last leaves the last good site', async () => {
    writeFiles(out, { 'index.html': 'old' });
    const staging = staged('new');
    const look = (folder: string) => {
      expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new');
      return Promise.reject(new Error('not as made'));
    };
    await expect(staging.publish({ look })).rejects.toThrow('not as made');
    staging.discard();
    expect(text('dist/index.html')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'work']);
  });

  it('that fails puts the last good site back', async () => {
    writeFiles(out, { 'index.html': 'old' });
    const staging = staged('new');
    renameSync(staging.folder, join(folder, 'stolen'));
    await expect(staging.publish()).rejects.toThrow('ENOENT');
    staging.discard();
    expect(text('dist/index.html')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'stolen', 'work']);
  });

  it('over and over by three builds at once never ends in an error or a torn site', async () => {
    const publishes = `
      const { openStaging } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/staging.ts')).href)});
      const { writeFileSync } = await import('node:fs');
      for (let turn = 0; turn < 100; turn += 1) {
        const { folder, publish } = openStaging(${JSON.stringify(out)}, ${JSON.stringify(workshop)});
        for (const name of ['a', 'b']) writeFileSync(\`\${folder}/\${name}\`, \`\${process.pid} \${turn}\`);
        await publish();
      }`;
    const run = promisify(execFile);
    const builds = [1, 2, 3].map(() =>
      run(process.execPath, ['--input-type=module', '-e', publishes]),
    );
    const ended = await Promise.all(builds);
    expect(ended.map(({ stderr }) => stderr)).toEqual(['', '', '']);
    expect(listFiles(folder)).toEqual(['dist/a', 'dist/b']);
    expect(text('dist/a')).toBe(text('dist/b'));
  });

  it('that is given up leaves everything as it was', () => {
    writeFiles(out, { 'index.html': 'old' });
    staged('new').discard();
    expect(listFiles(folder)).toEqual(['dist/index.html']);
    expect(text('dist/index.html')).toBe('old');
  });
});

describe('an output folder that is a link', () => {
  /** Where a build would write for an `OUT_DIR`, below the folder of the test. */
  const written = (path: string): string => {
    vi.stubEnv('OUT_DIR', join(folder, path));
    return outDir().replace(realpathSync(folder), '');
  };

  it.each([
    ['the folder that it leads to', 'link', 'real', '/real'],
    ['one that is not there yet', 'link', 'later', '/later'],
    ['a folder below it', 'link/site', 'real', '/real/site'],
    ['no link', 'real', 'elsewhere', '/real'],
  ])('means %s', (_, path, target, expected) => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(target, join(folder, 'link'));
    expect(written(path)).toBe(expected);
  });

  it('stays a link, and what it leads to is replaced', async () => {
    writeFiles(folder, { 'real/index.html': 'old', 'real/gone.html': 'old' });
    symlinkSync('real', join(folder, 'dist'));
    const out = join(folder, written('dist'));
    const staging = openStaging(out, workshop);
    writeFiles(staging.folder, { 'index.html': 'new' });
    await staging.publish();
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'real'))).toEqual(['index.html']);
    expect(text('dist/index.html')).toBe('new');
  });

  it('that leads round is left as it is, to be refused', () => {
    symlinkSync('dist', join(folder, 'dist'));
    expect(written('dist')).toBe('/dist');
    expect(() => {
      refuseOutDir(out);
    }).toThrow('ELOOP');
  });

  it('may lead to no checkout', () => {
    symlinkSync(ROOT, join(folder, 'dist'));
    vi.stubEnv('OUT_DIR', join(folder, 'dist'));
    expect(() => {
      refuseOutDir(outDir());
    }).toThrow('which would replace');
  });
});

describe('an output folder', () => {
  /** What is said of it, the machine's own paths left out. */
  const refusal = (path: string): string => {
    try {
      refuseOutDir(path);
      return '';
    } catch (error) {
      return (error as Error).message.replaceAll(folder, '').replaceAll(ROOT, '<checkout>/');
    }
  };

  beforeEach(() => {
    vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
    writeFiles(folder, {
      'a-file': 'mine',
      'letters/a.txt': 'mine',
      'content/articles/a.md': 'mine',
      'site/index.html': 'a site',
    });
    mkdirSync(join(folder, 'empty'));
  });

  it.each(['empty', 'site', 'not-there', 'not-there/either', 'contents'])('may be %s', (name) => {
    expect(refusal(join(folder, name))).toBe('');
  });

  it.each([
    ['a-file', 'OUT_DIR is /a-file, which is a file; name a folder.'],
    ['letters', 'OUT_DIR is /letters, which holds files but no site; name another folder.'],
    ['content', 'OUT_DIR is /content, which would replace /content; name another.'],
    ['.', 'OUT_DIR is , which would replace /content; name another.'],
  ])('may not be %s', (name, message) => {
    expect(refusal(join(folder, name))).toBe(message);
  });

  it('may hold neither the checkout nor what is above it', () => {
    expect(refusal(join(ROOT, '.'))).toContain('which would replace <checkout>/; name another.');
    expect(refusal(join(ROOT, '..'))).toContain('which would replace <checkout>/; name another.');
    expect(existsSync(join(ROOT, 'package.json'))).toBe(true);
  });
});
