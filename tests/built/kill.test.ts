import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, runScript } from '../harness/commands.ts';
import { listFiles, tempFolder, writeFiles } from '../harness/files.ts';
import { ROOT } from '../harness/paths.ts';
import { SMALL_RECORD, tempRecord } from '../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

/** A site by the hashes of its files: two are equal only where every byte is. */
type Site = Record<string, string>;

function siteIn(dir: string): Site {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(dir).map((file) => [file, hash(file)]));
}

/** The last good site and the new one, each with its record, from builds that nothing disturbed. */
let oldDir: string;
let oldSite: Site;
let oldRecord: string;
let newSite: Site;
let newRecord: string;
/** How long a build takes here, in milliseconds. */
let duration: number;

beforeAll(async () => {
  oldRecord = tempRecord();
  newRecord = tempRecord({
    ...SMALL_RECORD,
    [ARTICLE]: SMALL_RECORD[ARTICLE].replace('Nanjing announces', 'Nanjing presents'),
  });
  const first = await buildSite({ content: oldRecord });
  const began = performance.now();
  const second = await buildSite({ content: newRecord });
  duration = performance.now() - began;
  expect([first.code, second.code]).toEqual([0, 0]);
  oldDir = first.dir;
  [oldSite, newSite] = [siteIn(first.dir), siteIn(second.dir)];
  expect(newSite).not.toEqual(oldSite);
});

/** A new output folder that holds the last good site. */
function lastGoodSite(): string {
  const out = join(tempFolder('kill'), 'dist');
  cpSync(oldDir, out, { recursive: true });
  return out;
}

/** The old site or the new one, all of it; anything else is a torn one. */
function expectWhole(dir: string): void {
  const site = siteIn(dir);
  expect(site).toEqual(site['index.html'] === oldSite['index.html'] ? oldSite : newSite);
}

const beside = (out: string): string[] => readdirSync(dirname(out)).sort();

/** The report's own lines left out: what the build says when it could not write. */
const complaint = (stderr: string): string => stderr.slice(stderr.indexOf('The site could not'));

/** Starts a build as the leader of a process group of its own and kills all of the group. */
async function killedBuild(out: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: ROOT,
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      CONTENT_DIR: newRecord,
      OUT_DIR: out,
      NODE_ENV: undefined,
      VITEST: undefined,
    },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([ended, wait(delay)]);
  const pid = child.pid ?? 0;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended by itself: that, too, is a moment.
  }
  await ended;
  return pid;
}

describe('a build that is killed', () => {
  const MOMENTS = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);
  // Two at a time, in folders of their own, as a machine that builds two checkouts would.
  const LANES = [0, 1];

  it('leaves a whole site at twenty moments, and the next build is right', async () => {
    const lanes = LANES.map(async (lane) => {
      const out = lastGoodSite();
      const killed: number[] = [];
      for (const moment of MOMENTS.filter((_, index) => index % LANES.length === lane)) {
        killed.push(await killedBuild(out, moment * duration));
        expectWhole(out);
      }
      return { out, killed };
    });
    for (const { out, killed } of await Promise.all(lanes)) {
      expect(await buildSite({ content: newRecord, out })).toMatchObject({ code: 0 });
      expect(siteIn(out)).toEqual(newSite);
      expect(beside(out)).toEqual(['dist']);
      const left = killed.filter((pid) => existsSync(join(ROOT, `.cache/build-${pid}`)));
      expect(left).toEqual([]);
    }
  });
});

describe('a build that is asked to end', () => {
  const MOMENTS = [0.15, 0.4, 0.6, 0.8];

  it.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('by %s tidies up at once, and says so with %i', async (signal, expected) => {
    const out = lastGoodSite();
    const ended = new Set<number | null>();
    for (const moment of MOMENTS) {
      let pid = 0;
      const { code, stderr } = await runScript('build.ts', [], {
        env: { CONTENT_DIR: newRecord, OUT_DIR: out },
        started: (kill, child) => {
          pid = child;
          setTimeout(() => kill(signal), moment * duration);
        },
      });
      ended.add(code);
      // It may have been done a moment before, or have been about to start, with nothing to tidy.
      expect([0, null, expected]).toContain(code);
      if (code === expected) expect(stderr).toContain('The build was broken off.\n');
      expectWhole(out);
      expect(beside(out)).toEqual(['dist']);
      expect(existsSync(join(ROOT, `.cache/build-${pid}`))).toBe(false);
    }
    expect(ended).toContain(expected);
  });
});

describe('two builds at once', () => {
  it('both end well, and one of the two sites stands whole', async () => {
    const out = lastGoodSite();
    const ended = await Promise.all(
      [oldRecord, newRecord].map((content) => buildSite({ content, out })),
    );
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expectWhole(out);
    expect(beside(out)).toEqual(['dist']);
  });
});

/** Whoever the tests run as, the build that must not write runs as somebody else than root. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const canBeNobody =
  process.platform !== 'win32' &&
  spawnSync(
    process.execPath,
    ['-e', `fs.readFileSync(${JSON.stringify(join(ROOT, 'package.json'))})`],
    NOBODY,
  ).status === 0;

describe('a folder that cannot be written to', () => {
  it.skipIf(!canBeNobody)(
    'without permission (needs a checkout that others than root can read)',
    () => {
      const out = lastGoodSite();
      for (const folder of [dirname(oldRecord), dirname(newRecord)]) chmodSync(folder, 0o755);
      chmodSync(dirname(out), 0o555);
      try {
        const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts')], {
          cwd: ROOT,
          encoding: 'utf8',
          env: { ...process.env, CONTENT_DIR: newRecord, OUT_DIR: out, VITEST: undefined },
          ...NOBODY,
        });
        expect(status).toBe(1);
        expect(complaint(stderr).replaceAll(out, 'OUT')).toMatchInlineSnapshot(`
          "The site could not be written to OUT: there is no permission to write there.
          The last good site, if there was one, is left as it was.
          "
        `);
        expect(siteIn(out)).toEqual(oldSite);
      } finally {
        chmodSync(dirname(out), 0o755);
      }
      expect(beside(out)).toEqual(['dist']);
    },
  );

  it('below a file', async () => {
    const folder = tempFolder('kill');
    writeFiles(folder, { 'a-file': 'mine' });
    const out = join(folder, 'a-file/dist');
    const { code, stderr } = await buildSite({ content: newRecord, out });
    expect(code).toBe(1);
    expect(complaint(stderr).replaceAll(out, 'OUT')).toMatchInlineSnapshot(`
      "The site could not be written to OUT: a file stands where a folder should be.
      The last good site, if there was one, is left as it was.
      "
    `);
    expect(listFiles(folder)).toEqual(['a-file']);
  });
});

/** A mount namespace of its own: what is mounted there is gone with the last process in it. */
const UNSHARE = ['-rm', 'sh', '-euc'];
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', [...UNSHARE, `mount -t tmpfs tmpfs "${tempFolder('mount')}"`]).status === 0;

/** Runs a script of the shell in a namespace in which `$DISK` is a small disk with the last good site on it. */
function onSmallDisk(script: string): { status: number | null; stderr: string; kept: string } {
  const disk = tempFolder('disk');
  const kept = tempFolder('kept');
  // Enough for the last good site, with two thirds of another beside it.
  const pages = listFiles(oldDir).map((file) =>
    Math.ceil(readFileSync(join(oldDir, file)).length / 4096),
  );
  const size = Math.round(pages.reduce((sum, count) => sum + count, 0) * 4096 * 1.67);
  const { status, stderr } = spawnSync(
    'unshare',
    [
      ...UNSHARE,
      `mount -t tmpfs -o size=${size} tmpfs "$DISK"; cp -R "$GOOD" "$DISK/dist"; ${script}`,
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE: process.execPath,
        BUILD: join(ROOT, 'scripts/build.ts'),
        WORKSHOP: join(ROOT, '.cache'),
        GOOD: oldDir,
        DISK: disk,
        KEPT: kept,
        CONTENT_DIR: newRecord,
        OUT_DIR: join(disk, 'dist'),
        VITEST: undefined,
        NODE_ENV: undefined,
      },
    },
  );
  return { status, stderr: complaint(stderr).replaceAll(disk, 'DISK'), kept };
}

describe.skipIf(!canMount)('a disk (needs leave to mount one)', () => {
  it('that is full keeps the last good site; with more room the next build is right', () => {
    const { status, stderr, kept } = onSmallDisk(`
      if "$NODE" "$BUILD"; then exit 9; fi
      ls -A "$DISK" > "$KEPT/names"; cp -R "$DISK/dist" "$KEPT/before"
      mount -o remount,size=64m "$DISK"
      "$NODE" "$BUILD" 2>/dev/null; cp -R "$DISK/dist" "$KEPT/after"`);
    expect(status).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "The site could not be written to DISK/dist: the disk is full.
      The last good site, if there was one, is left as it was.
      "
    `);
    expect(readFileSync(join(kept, 'names'), 'utf8')).toBe('dist\n');
    expect(siteIn(join(kept, 'before'))).toEqual(oldSite);
    expect(siteIn(join(kept, 'after'))).toEqual(newSite);
  });

  it('that is full where the site is made', () => {
    const { status, stderr, kept } = onSmallDisk(`
      mkdir -p "$WORKSHOP"; mount -t tmpfs -o size=1500k tmpfs "$WORKSHOP"
      if "$NODE" "$BUILD"; then exit 9; fi
      cp -R "$DISK/dist" "$KEPT/before"`);
    expect(status).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "The site could not be written to DISK/dist: the disk is full.
      The last good site, if there was one, is left as it was.
      "
    `);
    expect(siteIn(join(kept, 'before'))).toEqual(oldSite);
  });

  it('that can only be read', () => {
    const { status, stderr, kept } = onSmallDisk(`
      mount -o remount,ro "$DISK"
      if "$NODE" "$BUILD"; then exit 9; fi
      cp -R "$DISK/dist" "$KEPT/before"`);
    expect(status).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "The site could not be written to DISK/dist: the disk can only be read.
      The last good site, if there was one, is left as it was.
      "
    `);
    expect(siteIn(join(kept, 'before'))).toEqual(oldSite);
  });

  it('that is the output folder itself', () => {
    const { status, stderr, kept } = onSmallDisk(`
      rm -r "$DISK/dist"; cp -R "$GOOD/." "$DISK"
      if OUT_DIR="$DISK" "$NODE" "$BUILD"; then exit 9; fi
      mkdir "$KEPT/before"; cp -R "$DISK/." "$KEPT/before"`);
    expect(status).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "The site could not be written to DISK: the folder is in use, or a disk of its own; name a folder within it.
      The last good site, if there was one, is left as it was.
      "
    `);
    expect(siteIn(join(kept, 'before'))).toEqual(oldSite);
  });
});
