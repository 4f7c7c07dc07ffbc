import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';

const guard = pathToFileURL(join(ROOT, 'scripts', 'node-version.mjs')).href;

/** Runs the guard in a Node that takes itself for another. */
function runAs(
  version: string,
  platform: string,
  arch: string,
  libc: 'glibc' | 'musl' = 'glibc',
): { status: number | null; stderr: string } {
  const disguise = Object.entries({ platform, arch })
    .map(([name, value]) => `Object.defineProperty(process, '${name}', { value: '${value}' });`)
    .join('');
  const code = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
    ${disguise}
    const header = ${libc === 'glibc' ? "{ glibcVersionRuntime: '2.36' }" : '{}'};
    Object.defineProperty(process, 'report', { value: { getReport: () => ({ header }) } });
    await import('${guard}');`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
}

describe('a Node that is too old', () => {
  it('is told in one sentence where no packaged Node exists', () => {
    const { status, stderr } = runAs('20.20.2', 'linux', 's390x');
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "City Chain Atlas needs Node.js 24 or newer and this is Node.js 20.20.2: no packaged Node.js exists for linux-s390x, so install Node.js 24 or newer and run the command again.
      "
    `);
  });

  it('is told how to get the packaged one where it was left out', () => {
    const { status, stderr } = runAs('22.12.0', 'linux', 'x64');
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "City Chain Atlas needs Node.js 24 or newer and this is Node.js 22.12.0: run "npm ci" once more without leaving out optional dependencies: it brings a Node.js that fits.
      "
    `);
  });

  it('is told in one sentence that the packaged one is not made for musl, as on Alpine', () => {
    const { status, stderr } = runAs('22.12.0', 'linux', 'x64', 'musl');
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "City Chain Atlas needs Node.js 24 or newer and this is Node.js 22.12.0: no packaged Node.js exists for linux-x64 with musl, so install Node.js 24 or newer and run the command again.
      "
    `);
  });

  it.each(['24.0.0', '24.21.0', '26.1.0'])('is not Node %s', (version) => {
    expect(runAs(version, 'linux', 's390x')).toMatchObject({ status: 0, stderr: '' });
  });
});

it('the packaged Node for Linux is not brought where it cannot run', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { libc?: string[] }>;
  };
  const linux = Object.keys(packages).filter((path) => /^node_modules\/node-linux-/.test(path));
  expect(linux).toHaveLength(2);
  for (const path of linux) expect(packages[path]?.libc, path).toEqual(['glibc']);
});

describe('an installation', () => {
  // The Node that installs may be older than the one that it brings: no package needs to say so.
  it.each(['.', 'tests'])('prints no warning, in the folder %s', (folder) => {
    const copy = tempFolder('atlas install');
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(ROOT, folder, file), join(copy, file));
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
    );
    const { stdout, stderr } = spawnSync('npm', ['ci', '--dry-run', '--offline'], {
      cwd: copy,
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/added \d+ packages/);
  });
});

it('has Node keep what it compiles, in threads too, unless it is told where', () => {
  const told = `import { getCompileCacheDir } from 'node:module';
    import { parentPort, Worker } from 'node:worker_threads';
    const inThread = 'require("worker_threads").parentPort.postMessage(require("module").getCompileCacheDir())';
    new Worker(inThread, { eval: true, execArgv: [] }).on('message', (dir) => console.log(getCompileCacheDir() + ' ' + dir));`;
  const keptIn = (env: Record<string, string>) => {
    const args = ['--import', guard, '--input-type=module', '--eval', told];
    const inherited = { ...process.env, ...env };
    if (!('NODE_COMPILE_CACHE' in env)) delete inherited['NODE_COMPILE_CACHE'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env: inherited });
    return stdout.trim().split(' ');
  };
  const own = keptIn({});
  expect(own[0]).toContain(join(ROOT, '.cache', 'compiled'));
  expect(own[1]).toBe(own[0]);
  const folder = tempFolder('compiled');
  const elsewhere = keptIn({ NODE_COMPILE_CACHE: folder });
  expect(elsewhere[0]).toContain(folder);
  expect(elsewhere[1]).toBe(elsewhere[0]);
});
