import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../harness/paths.ts';

const guard = pathToFileURL(join(ROOT, 'scripts', 'node-version.mjs')).href;

/** Runs the guard in a Node that takes itself for another. */
function runAs(
  version: string,
  platform: string,
  arch: string,
): { status: number | null; stderr: string } {
  const disguise = Object.entries({ platform, arch })
    .map(([name, value]) => `Object.defineProperty(process, '${name}', { value: '${value}' });`)
    .join('');
  const code = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
    ${disguise} await import('${guard}');`;
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

  it.each(['24.0.0', '24.21.0', '26.1.0'])('is not Node %s', (version) => {
    expect(runAs(version, 'linux', 's390x')).toMatchObject({ status: 0, stderr: '' });
  });
});
