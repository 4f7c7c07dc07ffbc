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
import { DAMAGES, lock } from '../../harness/damage.ts';
import { listFiles, tempFolder, writeFiles } from '../../harness/files.ts';
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

/** The pages of the last site: what is taken over of them. */
function lastSite(): Kind {
  const from = tempFolder('site');
  const pages = ['one', 'other'].map((name) => ({
    path: `${name}/`,
    lang: 'en' as const,
    template: 'page',
    view: () => ({ name }),
  }));
  const build = (last: BuildManifest, to: string) =>
    planBuild(pages as never, { shared: 'code', last, from, to });
  const fileOf = (name: string) => join(from, name, 'index.html');
  const write = () => {
    writeFiles(from, { 'one/index.html': `<p>${'one '.repeat(50)}</p>` });
  };
  write();
  writeFiles(from, { 'other/index.html': `<p>${'two '.repeat(50)}</p>` });
  const first = build(NOTHING_BUILT, from);
  for (const { view } of first.stale) view();
  const last = first.finish();
  const read = () => {
    const to = tempFolder('site');
    const { stale } = build(last, to);
    return stale.some(({ path }) => path === 'one/')
      ? undefined
      : readFileSync(join(to, 'one/index.html'), 'utf8');
  };
  return { files: [fileOf('one'), fileOf('other')], read, value: read(), write };
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
  it.each(DAMAGES)('is made anew where it is %s', (_what, damage) => {
    const { files, read, value } = lastSite();
    expect(read()).toEqual(value);
    damage(...files);
    expect(read()).toBeUndefined();
  });

  it('is made anew where it is a link, though to the same bytes', () => {
    const { files, read } = lastSite();
    const [file] = files;
    renameSync(file, `${file}.moved`);
    symlinkSync(`${file}.moved`, file);
    expect(readFileSync(file, 'utf8')).toContain('one');
    expect(read()).toBeUndefined();
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
  const page = { path: 'one/', lang: 'en', template: 'page', view: () => ({ shows: 'one' }) };
  const html = '<main>what the last build made</main>';

  /** Whether a build makes the page anew, with a manifest of the last one. */
  function isStale(change: (last: BuildManifest) => BuildManifest): boolean {
    const from = tempFolder('site');
    const settings = { shared: 'code and settings', from, to: from };
    writeFiles(from, { 'one/index.html': html });
    const first = planBuild([page] as never, { ...settings, last: NOTHING_BUILT });
    for (const { view } of first.stale) view();
    const last = change(first.finish());
    return (
      planBuild([page] as never, { ...settings, last, to: tempFolder('site') }).stale.length > 0
    );
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
  ])('%s: the page is made anew: %s', (_, expected, change) => {
    expect(isStale(change)).toBe(expected);
  });
});
