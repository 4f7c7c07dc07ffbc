import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, writeManifest } from '../../../scripts/build-manifest.ts';
import { keptReadings } from '../../../scripts/kept-readings.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { stateOf } from '../../../src/analysis/effect/state.ts';
import { type BuildManifest, NOTHING_BUILT } from '../../../src/publish/build-manifest.ts';
import { cacheKey, fileCache } from '../../../src/publish/cache.ts';
import { planBuild } from '../../../src/publish/incremental.ts';
import { writeSealed } from '../../../src/publish/sealed.ts';
import { jsonRenderer } from '../../harness/json-renderer.ts';
import { DAMAGES, lock } from '../../harness/damage.ts';
import { listFiles, tempFolder } from '../../harness/files.ts';
import { siteIn } from '../../harness/new-site.ts';
import { tempRecord } from '../../harness/record.ts';

/** Something kept: two entries of it, each with its file. */
interface Kind {
  /** The file of the first entry, and of the second. */
  files: readonly [string, string];
  /** What is kept of the first; nothing where that is a miss. */
  read: () => unknown;
  /** What was kept of it. */
  value: unknown;
  /** Keeps it again, as a run does that missed it. */
  write: () => void;
}

/** The pictures, the lots or the shards of the search: one room of the cache. */
function entry(room: string): Kind {
  const folder = tempFolder('kept');
  const cache = fileCache(folder);
  const [one, other] = [cacheKey('one'), cacheKey('other')];
  const write = () => {
    cache.put(room, one, Buffer.from(`{"one":"${'x'.repeat(200)}"}`));
  };
  write();
  cache.put(room, other, Buffer.from(`{"two":"${'y'.repeat(200)}"}`));
  const fileOf = (key: string) => join(folder, room, key.slice(0, 2), key);
  const read = () => {
    const bytes = cache.get(room, one);
    return bytes && Buffer.from(bytes).toString();
  };
  return { files: [fileOf(one), fileOf(other)], read, value: read(), write };
}

const manifestOf = (shared: string, hash: string): BuildManifest => ({
  shared: cacheKey(shared),
  outputs: { 'a/index.html': { key: 'a', hash: cacheKey(hash) } },
});

function manifest(): Kind {
  const home = tempFolder('kept');
  const write = () => {
    writeManifest('one', manifestOf('code', 'bytes'), home);
  };
  writeManifest('other', manifestOf('code', 'other bytes'), home);
  const [other = ''] = listFiles(home);
  write();
  const [one = ''] = listFiles(home).filter((file) => file !== other);
  const read = () => {
    const found = readManifest('one', home);
    return found === NOTHING_BUILT ? undefined : found;
  };
  return { files: [join(home, one), join(home, other)], read, value: read(), write };
}

/** What was read of texts: each file has one entry. */
function readings(): Kind {
  const home = tempFolder('kept');
  const files = [join(home, 'texts', 'one'), join(home, 'texts', 'other')] as const;
  const ask = (file: string, text: string) => {
    const kept = keptReadings(file, 'code');
    let isKept = true;
    const value = kept.of('body', text, () => {
      isKept = false;
      return { text, letters: text.length };
    });
    return { value, isKept, save: kept.save };
  };
  ask(files[1], 'other').save();
  const write = () => {
    ask(files[0], 'one').save();
  };
  write();
  const read = () => {
    const { value, isKept } = ask(files[0], 'one');
    return isKept ? value : undefined;
  };
  return { files, read, value: { text: 'one', letters: 3 }, write };
}

/** Pages of a site, with what a build makes of them in a folder where another built before. */
const built = async (
  pages: readonly string[],
  { last, from, to }: { last: BuildManifest; from: string; to: string },
) => {
  const outputs = pages.map((name) => ({
    path: `${name}/`,
    lang: 'en' as const,
    template: 'page',
    view: () => ({ head: { name }, text: `${name} `.repeat(50) }),
  }));
  const plan = planBuild({ shared: 'code', last, site: siteIn(to, from, last) });
  await plan.makePages(outputs as never, jsonRenderer(to));
  const { rendered, manifest } = await plan.finish();
  return { made: rendered.map(({ path }) => path), manifest };
};

/** The pages of the last site, and which of them a build makes anew. */
async function lastSite() {
  const from = tempFolder('site');
  const pages = ['one', 'other'];
  const { manifest: last } = await built(pages, { last: NOTHING_BUILT, from, to: from });
  const files = pages.map((name) => join(from, name, 'index.html'));
  const madeAnew = async () => (await built(pages, { last, from, to: tempFolder('site') })).made;
  return { files: files as [string, string], madeAnew };
}

const KINDS: readonly (readonly [string, () => Kind])[] = [
  ['a picture', () => entry('pictures')],
  ['a lot of the search', () => entry('search-lots')],
  ['a shard of the search', () => entry('search-shards')],
  ['the manifest of a build', manifest],
  ['what was read of a text', readings],
];

describe.each(KINDS)('%s that is kept', (_, make) => {
  it('is given as it was kept', () => {
    const { value, read } = make();
    expect(value).toBeDefined();
    expect(read()).toEqual(value);
  });

  it.each(DAMAGES)('counts as missing and is kept anew where it is %s', (_what, damage) => {
    const { files, read, write, value } = make();
    damage(...files);
    expect(read()).toBeUndefined();
    write();
    expect(read()).toEqual(value);
  });

  it('counts as missing where nobody may read it', () => {
    const { files, read, value, write } = make();
    lock(...files);
    expect(read()).toEqual(process.getuid?.() === 0 ? value : undefined);
    write();
    expect(read()).toEqual(value);
  });

  it('counts as missing as an older version wrote it, without a hash', () => {
    const { files, read } = make();
    const text = readFileSync(files[0], 'utf8');
    writeFileSync(files[0], text.slice(text.indexOf('\n') + 1));
    expect(read()).toBeUndefined();
  });
});

describe('a page of the last site', () => {
  it.each(DAMAGES)('is made anew where it is %s', async (_what, damage) => {
    const { files, madeAnew } = await lastSite();
    expect(await madeAnew()).toEqual([]);
    damage(...files);
    expect(await madeAnew()).toContain('one/');
  });

  it('is made anew where it is a link, though to the same bytes', async () => {
    const { files, madeAnew } = await lastSite();
    const [file] = files;
    renameSync(file, `${file}.moved`);
    symlinkSync(`${file}.moved`, file);
    expect(readFileSync(file, 'utf8')).toContain('one');
    expect(await madeAnew()).toEqual(['one/']);
  });
});

describe('a manifest', () => {
  const { ledger } = loadLedger(tempRecord());
  if (!ledger) throw new Error('the small record is sound');
  const whole: BuildManifest = { ...manifestOf('code', 'bytes'), state: stateOf(ledger) };

  it('comes back whole, with the state of the record', () => {
    const home = tempFolder('kept');
    writeManifest('out', whole, home);
    expect(readManifest('out', home)).toEqual(whole);
  });

  it.each<[string, object | null]>([
    ['no object', null],
    ['a list', []],
    ['no hash of the code', { outputs: {} }],
    ['an entry that is null', { ...whole, outputs: { a: null } }],
    ['an entry without a hash', { ...whole, outputs: { a: { key: 'a' } } }],
    ['a hash that is none', { ...whole, outputs: { a: { key: 'a', hash: '../../etc' } } }],
    ['a key of another version', { ...whole, made: 7 }],
    ['a state that is empty', { ...whole, state: {} }],
    [
      'a stage that there is not',
      {
        ...whole,
        state: { ...whole.state, funds: { a: { row: 'none', figures: [], stage: 'anounced' } } },
      },
    ],
    ['entries that are no list', { ...whole, state: { ...whole.state, entries: {} } }],
  ])('counts as none where it has %s, though it is sealed', (_, value) => {
    const home = tempFolder('kept');
    writeManifest('out', whole, home);
    const [file = ''] = listFiles(home);
    writeSealed(join(home, file), file.replace(/^manifests\/|\.json$/g, ''), JSON.stringify(whole));
    expect(readManifest('out', home)).toEqual(whole);
    writeSealed(join(home, file), file.replace(/^manifests\/|\.json$/g, ''), JSON.stringify(value));
    expect(readManifest('out', home)).toBe(NOTHING_BUILT);
  });
});

describe('a manifest that was written for', () => {
  /** Whether a build makes the page anew, with a manifest of the last one. */
  async function isStale(change: (last: BuildManifest) => BuildManifest): Promise<boolean> {
    const from = tempFolder('site');
    const { manifest } = await built(['one'], { last: NOTHING_BUILT, from, to: from });
    const again = { last: change(manifest), from, to: tempFolder('site') };
    return (await built(['one'], again)).made.length > 0;
  }

  it.each<[string, boolean, (last: BuildManifest) => BuildManifest]>([
    ['this very site', false, (last) => last],
    ['another base path', true, (last) => ({ ...last, shared: 'code and other settings' })],
    [
      'other bytes',
      true,
      ({ outputs, ...last }) => ({
        ...last,
        outputs: {
          'one/index.html': { key: '', ...outputs['one/index.html'], hash: cacheKey('') },
        },
      }),
    ],
    ['no page', true, (last) => ({ ...last, outputs: {} })],
  ])('%s: the page is made anew: %s', async (_, expected, change) => {
    expect(await isStale(change)).toBe(expected);
  });
});
