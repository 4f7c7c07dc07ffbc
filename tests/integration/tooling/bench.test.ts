import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MODULES } from '../../../scripts/bench/peers/install.ts';
import { measure } from '../../../scripts/bench/process/measure.ts';
import { serveCompressed } from '../../../scripts/bench/reader/serve.ts';
import { visit } from '../../../scripts/bench/reader/visit.ts';
import { cutRecord } from '../../../scripts/bench/record/cut.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { browserTest, launch } from '../../harness/browser.ts';
import { runScript } from '../../harness/commands.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';
import { ROOT } from '../../harness/paths.ts';
import { PUBLISHERS, publisherFile } from '../../harness/publishers.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const node = (script: string) => ({
  file: process.execPath,
  args: ['--eval', script],
  cwd: process.cwd(),
  env: process.env,
});

/** A process that starts another, which keeps a processor busy and holds much memory. */
const FAMILY = `require('node:child_process').execFileSync(process.execPath, ['--eval', \`
  const held = Buffer.alloc(200 * 2 ** 20, 1);
  const until = process.cpuUsage().user + 400000;
  while (process.cpuUsage().user < until);
  if (held[0] !== 1) throw new Error();
\`]);`;

describe('a command that is measured', () => {
  it('is told with its phases', async () => {
    const { wall, phases } = await measure(node(`console.error('phase views 1.5\\nhello')`));
    expect(wall).toBeGreaterThan(0);
    expect(phases).toEqual([{ name: 'views', seconds: 1.5 }]);
  });

  it('is a failure where it fails, with what it said', async () => {
    const failing = node(`console.error('it broke'); process.exit(3)`);
    await expect(measure(failing)).rejects.toThrow(/ended with 3:\nit broke$/);
    const killed = node(`process.kill(process.pid, 'SIGKILL')`);
    await expect(measure(killed)).rejects.toThrow(/ended with SIGKILL/);
    await expect(measure({ ...failing, file: 'no such command' })).rejects.toThrow('ENOENT');
  });

  it.runIf(process.platform === 'linux')('is counted with all that it starts', async () => {
    const { cpu, memory } = await measure(node(FAMILY));
    expect(cpu).toBeGreaterThan(0.4);
    expect(memory).toBeGreaterThan(200 * 2 ** 20);
  });
});

it('a record that is cut has nothing to complain of', () => {
  const target = join(tempFolder('cut'), 'content');
  cutRecord(frozenRecord(), target, 250);
  const { ledger, problems } = loadLedger(target);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(ledger?.articles).toHaveLength(250);
});

/** Peers that can be measured without fetching anything. */
const PEERS = existsSync(join(MODULES, '.installed')) ? ['hugo', 'eleventy', 'astro'] : ['hugo'];

describe('the bench', () => {
  // What grows cites a publisher of the real record.
  const content = tempRecord({
    ...PUBLISHERS,
    ...SMALL_RECORD,
    'publishers/8btc.md': publisherFile('8BTC', 'trade-site'),
  });
  let own = 0;
  const bench = (...args: string[]) =>
    runScript('bench.ts', args, {
      env: { CONTENT_DIR: content },
      started: (_, pid) => (own = pid),
    });

  it('measures what it is asked to, beside the peers that are here', async () => {
    const only = 'cold,unchanged,event,claim,template,first,check,edited';
    const { code, stdout, stderr } = await bench(
      ...['--events', 'now', '--runs', '1', '--only', only, '--peers', PEERS.join(',')],
    );
    expect(`${stdout}${stderr}`).not.toContain('FAILED');
    expect(code).toBe(0);
    expect(stdout).toContain('\n1 events (the record as it is)\n');
    expect(stdout).toMatch(/^build, cold +\d+\.\d\d .* \d+ +\d+ +\d+\.\d$/m);
    for (const step of [
      'build, nothing changed',
      'build, one event edited',
      'build, one claim that moves rankings',
      'build, the template of events edited',
      'check, first',
      'check, warm',
      'check, one event edited',
    ]) {
      expect(stdout).toMatch(new RegExp(`^${step} +\\d+\\.\\d\\d `, 'm'));
    }
    for (const peer of PEERS) {
      const isTold = new RegExp(`^(?:${peer} \\d.*whole build +\\d|Not measured: ${peer} )`, 'm');
      expect(stdout).toMatch(isTold);
    }
    for (const home of ['.cache/bench', '.cache/bench/peers']) {
      expect(existsSync(join(ROOT, home, String(own)))).toBe(false);
    }
  });

  it('measures what is grown', async () => {
    const { code, stdout } = await bench(
      ...['--events', '10', '--runs', '2', '--only', 'check', '--peers', 'none'],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\n10 events \(grown from the record\)\nwhat .*\ncheck, warm +\d+\.\d\d +\d+\.\d\d–\d+\.\d\d /,
    );
  });

  it('fails where something cannot be measured, and says what', async () => {
    writeFiles(content, { 'articles/2018/2018-bad.md': 'no entry\n' });
    const { code, stdout, stderr } = await bench(
      ...['--events', 'now', '--runs', '1', '--only', 'check', '--peers', 'none'],
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAILED: 2 events, atlas, check, warm: .* ended with 1:$/m);
    expect(stdout).toContain('2018-bad.md');
    expect(stderr).toContain('Something could not be measured.\n');
  });

  it('says how it is called where it cannot be understood', async () => {
    const { code, stderr } = await bench('--events', 'many');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^“many” is no number of events\.\n\nnpm run bench -- /);
  });
});

describe('what a reader feels', () => {
  const page = (script: string) =>
    `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,">
<div id="late"></div><p>Text</p><script>${script}</script>`;

  browserTest('is what moves, and what is sent', async () => {
    const folder = tempFolder('site');
    const move = `setTimeout(() => { late.style.height = '400px'; document.title = 'B'; }, 300);`;
    writeFiles(folder, { 'still/index.html': page(''), 'moving/index.html': page(move) });
    const site = await serveCompressed(folder);
    onTestFinished(site.close);
    const browser = await launch();
    onTestFinished(() => browser.close());
    const figures = async (path: string) => {
      const seen = await visit({ browser, site }, path, (tab) =>
        path === 'still/' ? Promise.resolve() : tab.waitForFunction(() => document.title === 'B'),
      );
      return Object.fromEntries(seen.figures.map(({ unit, value }) => [unit, value]));
    };
    const [still, moving] = [await figures('still/'), await figures('moving/')];
    expect(still['shift']).toBe(0);
    expect(moving['shift']).toBeGreaterThan(0.05);
    expect(still['bytes']).toBeGreaterThan(50);
    expect(still['bytes']).toBeLessThan(page('').length);
    expect(still['ms']).toBeGreaterThan(0);
    expect(site.missing).toEqual([]);
  });
});
