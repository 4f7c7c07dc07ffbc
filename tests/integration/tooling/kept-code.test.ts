import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepCode, keptCode } from '../../../scripts/kept-code.ts';
import { DAMAGES } from '../../harness/damage.ts';
import { tempFolder } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { runScript } from '../../harness/run.ts';

const CHECK = join(ROOT, 'scripts/check.ts');
const sound = tempFolder('kept code');

beforeAll(() => keepCode('check', CHECK, sound));

/** A copy of the kept code that may be damaged. */
function copy(): { home: string; index: string; pieces: string } {
  const home = tempFolder('kept code');
  cpSync(sound, home, { recursive: true });
  const folder = readdirSync(home).find((name) => name.startsWith('check-')) ?? '';
  return { home, index: join(home, 'check.json'), pieces: join(home, folder) };
}

const edit = (file: string, change: (text: string) => string): void => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

describe('the kept code of a command', () => {
  it('says and decides what the sources do', async () => {
    const content = tempRecord({
      ...SMALL_RECORD,
      'cities/nanjing.md': SMALL_RECORD['cities/nanjing.md'].replace('jiangsu', 'jiangsoo'),
    });
    const env = { CONTENT_DIR: content };
    const entry = keptCode('check', sound) ?? '';
    const kept = tempFolder('kept code');
    writeFileSync(join(kept, 'run.mjs'), `await import(${JSON.stringify(entry)});\n`);
    const [ofSources, ofKept] = await Promise.all([
      runScript('check.ts', ['--lang', 'zh'], { env }),
      runScript(relative(join(ROOT, 'scripts'), join(kept, 'run.mjs')), ['--lang', 'zh'], { env }),
    ]);
    expect(ofKept).toEqual(ofSources);
    expect(ofKept.code).toBe(1);
    expect(ofKept.stdout).toContain('jiangsoo');
  });

  it('stands in one folder, beside its index alone', () => {
    expect(keptCode('check', sound)).toMatch(/^file:.*\/check-[0-9a-f]{16}\/index\.mjs$/);
    expect(readdirSync(sound).filter((name) => !name.startsWith('check-'))).toEqual(['check.json']);
  });

  it.each<[string, (at: ReturnType<typeof copy>) => void]>([
    ['an index that is gone', ({ index }) => rmSync(index)],
    ['an index that is empty', ({ index }) => writeFileSync(index, '')],
    ['an index that is cut off', ({ index }) => edit(index, (text) => text.slice(0, 200))],
    ['an index of something else', ({ index }) => writeFileSync(index, '{"inputs":7}')],
    ['an index that is null', ({ index }) => writeFileSync(index, 'null')],
    ['other sources', ({ index }) => edit(index, (text) => text.replace(/("made":")./, '$1x'))],
    [
      'a source that is gone',
      ({ index }) => edit(index, (text) => text.replace('scripts/check.ts', 'scripts/chekc.ts')),
    ],
    [
      'a piece that is cut off',
      ({ pieces }) => edit(join(pieces, 'index.mjs'), (text) => text.slice(0, -10)),
    ],
    ['a piece that is gone', ({ pieces }) => rmSync(join(pieces, 'index.mjs'))],
    [
      'a byte that changed',
      ({ pieces }) => edit(join(pieces, 'index.mjs'), (text) => text.replace('e', 'f')),
    ],
  ])('counts as missing: %s', (_name, damage) => {
    const at = copy();
    expect(keptCode('check', at.home)).toBeDefined();
    damage(at);
    expect(keptCode('check', at.home)).toBeUndefined();
  });

  it.each(DAMAGES)('counts as missing where its index or a piece of it is %s', (_what, damage) => {
    for (const file of ['index', 'pieces'] as const) {
      const at = copy();
      const damaged = file === 'index' ? at.index : join(at.pieces, 'index.mjs');
      const other = join(at.home, 'other.json');
      writeFileSync(other, '{"folder":"check"}');
      damage(damaged, other);
      expect(keptCode('check', at.home), file).toBeUndefined();
    }
  });

  it('takes the place of a folder that stands where its index should be', async () => {
    const { home, index } = copy();
    rmSync(index);
    mkdirSync(join(index, 'full'), { recursive: true });
    await keepCode('check', CHECK, home);
    expect(keptCode('check', home)).toBeDefined();
  });

  it('is of its sources as they are, whatever their size and times say', async () => {
    const home = tempFolder('kept code');
    const script = join(tempFolder('a script'), 'what.ts');
    const write = (what: string) => {
      const times = statSync(script, { throwIfNoEntry: false });
      writeFileSync(script, `process.stdout.write('${what}');\n`);
      if (times) utimesSync(script, times.atime, times.mtime);
    };
    write('one');
    await keepCode('what', script, home);
    const entry = keptCode('what', home);
    expect(entry).toBeDefined();
    write('two');
    expect(keptCode('what', home)).toBeUndefined();
    write('one');
    expect(keptCode('what', home)).toBe(entry);
    rmSync(script);
    expect(keptCode('what', home)).toBeUndefined();
  });

  it('finds what lies beside a source at the source', async () => {
    const home = tempFolder('kept code');
    const script = join(tempFolder('a script'), 'where.ts');
    writeFileSync(script, 'process.stdout.write(import.meta.url);\n');
    await keepCode('where', script, home);
    const entry = keptCode('where', home);
    expect(entry).toBeDefined();
    expect(readFileSync(new URL(entry ?? ''), 'utf8')).toContain(pathToFileURL(script).href);
  });
});
