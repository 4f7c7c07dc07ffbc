import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepWith, persisted } from '../../../src/ledger/reads/persisted.ts';
import { Answer, Facet, note, once, reading } from '../../../src/ledger/reads/reads.ts';
import { type BuildManifest, NOTHING_BUILT } from '../../../src/publish/build-manifest.ts';
import { fromText, type FileOutput } from '../../../src/publish/file.ts';
import { planBuild } from '../../../src/publish/incremental.ts';
import { bytesOfReads, type KeptReads, readsFrom } from '../../../src/publish/reads/kept.ts';
import { type ReadLog, readLog } from '../../../src/publish/reads/log.ts';
import { tempFolder } from '../../harness/files.ts';
import { siteIn } from '../../harness/new-site.ts';

/** A small world whose facets are read by name, as the record’s are. */
function world(state: Record<string, string>) {
  const facets = new Map(Object.keys(state).map((name) => [name, new Facet('world', name)]));
  return {
    versionOf: ({ name }: { name: string }) => state[name],
    read: (name: string) => {
      const facet = facets.get(name);
      if (facet) note(facet);
      return state[name] ?? '';
    },
  };
}

interface Built {
  made: string[];
  to: string;
  manifest: BuildManifest;
  reads: KeptReads | undefined;
}

/** Builds files that each read some facets, beside what a build before kept; gives which were made. */
async function build(
  state: Record<string, string>,
  texts: (read: (name: string) => string) => Record<string, () => string>,
  last?: Built,
  own?: { log: ReadLog; read: (name: string) => string },
): Promise<Built> {
  const { versionOf, read } = { ...world(state), ...own };
  const made: string[] = [];
  const to = tempFolder('reads');
  const log = own?.log ?? readLog(versionOf, last?.reads);
  const site = siteIn(to, last?.to, last?.manifest);
  const plan = planBuild({ shared: 'code', last: last?.manifest ?? NOTHING_BUILT, site, log });
  const files = Object.entries(texts(read)).map(([path, text]): FileOutput => {
    const source = () => {
      made.push(path);
      return fromText(text());
    };
    const facets = { route: path, cache: 'revalidate' } as const;
    const content = () => source().write();
    return { path, mediaType: 'text/plain', facets, tracked: true, source, content };
  });
  await plan.writeFiles(files);
  const { manifest } = await plan.finish();
  return { made, to, manifest, reads: readsFrom(bytesOfReads(log.kept())) };
}

const TEXTS = (read: (name: string) => string) => {
  const sum = once(() => `${read('a')}+${read('b')}`);
  return {
    'a.txt': () => read('a'),
    'sum.txt': () => `${sum()}=`,
    'both.txt': () => `${read('c')} ${sum()}`,
    'none.txt': () => 'always the same',
  };
};

describe('a build', () => {
  it('asks for no source of which nothing is another, and goes on so from build to build', async () => {
    const state = { a: '1', b: '2', c: '3' };
    const first = await build(state, TEXTS);
    expect(first.made).toEqual(['a.txt', 'sum.txt', 'both.txt', 'none.txt']);
    const second = await build(state, TEXTS, first);
    expect([second.made, second.manifest]).toEqual([[], first.manifest]);
    expect(second.reads).toEqual(first.reads);
    const third = await build({ ...state, b: '5' }, TEXTS, second);
    expect(third.made).toEqual(['sum.txt', 'both.txt']);
    const fourth = await build({ ...state, b: '5', c: '6' }, TEXTS, third);
    expect(fourth.made).toEqual(['both.txt']);
    const back = await build(state, TEXTS, fourth);
    expect(back.made).toEqual(['sum.txt', 'both.txt']);
    expect(back.reads).toEqual(first.reads);
  });

  it('asks again for what read something that is gone, or was not there and is', async () => {
    const texts = (read: (name: string) => string) => ({
      'a.txt': () => read('a'),
      'b.txt': () => read('b'),
    });
    const first = await build({ a: '1', b: '' }, texts);
    expect((await build({ b: '' }, texts, first)).made).toEqual(['a.txt']);
    expect((await build({ a: '1', b: '2' }, texts, first)).made).toEqual(['b.txt']);
  });

  it('makes anew what is not in the folder as it was', async () => {
    const state = { a: '1', b: '2', c: '3' };
    const first = await build(state, TEXTS);
    const elsewhere = { ...first, to: tempFolder('elsewhere') };
    expect((await build(state, TEXTS, elsewhere)).made).toEqual(first.made);
  });
});

describe('what is made for several outputs', () => {
  /** Builds files that show one value, which is made of one facet; gives how often it was made. */
  async function buildWith(state: Record<string, string>, from: string, last?: Built) {
    const { versionOf, read } = world(state);
    const record = {};
    const log = readLog(versionOf, last?.reads);
    keepWith(record, log);
    let times = 0;
    const value = once(() =>
      persisted(record, { name: 'value', from }, () => {
        times += 1;
        return { said: `${read('a')} ${from}` };
      }),
    );
    const texts = () => ({ '1.txt': () => value().said, '2.txt': () => value().said + read('b') });
    const built = await build(state, texts, last, { log, read });
    return { ...built, times };
  }

  it('is made again only where something is another of what it was made from', async () => {
    const state = { a: '1', b: '2' };
    const first = await buildWith(state, 'x');
    expect([first.made, first.times]).toEqual([['1.txt', '2.txt'], 1]);
    const second = await buildWith({ ...state, b: '3' }, 'x', first);
    expect([second.made, second.times]).toEqual([['2.txt'], 0]);
    expect(readFileSync(join(second.to, '2.txt'), 'utf8')).toBe('1 x3');
    // What nobody asked for is there for who asks the next time.
    const third = await buildWith({ ...state, b: '3' }, 'x', second);
    expect([third.made, third.times]).toEqual([[], 0]);
    const fourth = await buildWith(state, 'x', third);
    expect([fourth.made, fourth.times]).toEqual([['2.txt'], 0]);
    const fifth = await buildWith({ a: '4', b: '2' }, 'x', fourth);
    expect([fifth.made, fifth.times]).toEqual([['1.txt', '2.txt'], 1]);
    expect(readFileSync(join(fifth.to, '1.txt'), 'utf8')).toBe('4 x');
  });

  it('is made again where it is made from another text, once somebody asks', async () => {
    const state = { a: '1', b: '2' };
    const first = await buildWith(state, 'x');
    const second = await buildWith({ ...state, b: '3' }, 'y', first);
    expect([second.made, second.times]).toEqual([['2.txt'], 1]);
    expect(readFileSync(join(second.to, '2.txt'), 'utf8')).toBe('1 y3');
  });

  it('is nothing for another log than that which kept it', () => {
    const { versionOf } = world({ a: '1' });
    const [one, other] = [readLog(versionOf), readLog(versionOf)];
    const part = one.put('value', { from: '', value: 1, reads: [new Facet('world', 'a')] });
    expect(() => {
      other.add('file', [part]);
    }).toThrow('another log');
    const answer = new Answer('derived/most', '', [new Facet('world', 'a')]);
    one.add('file', [answer]);
    expect(() => {
      other.add('file', [answer]);
    }).toThrow('another log');
  });
});

describe('what was read', () => {
  it('is of who asked, not of who asked before', () => {
    const { read } = world({ a: '1', b: '2' });
    const both = once(() => read('a') + read('b'));
    const names = ({ reads }: { reads: readonly object[] }) =>
      reads.map((one) => (one instanceof Facet ? one.name : 'part'));
    expect(names(reading(both))).toEqual(['part']);
    expect(names(reading(() => both() + read('a')))).toEqual(['part', 'a']);
    expect(names(reading(() => reading(() => read('b')).made))).toEqual([]);
    const failing = () =>
      reading(() => {
        read('a');
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(names(reading(() => read('b')))).toEqual(['b']);
  });

  it.each([
    ['nothing', () => new Uint8Array()],
    ['a size that is too large', () => new Uint8Array([255, 255, 255, 127, 1])],
    ['no JSON', () => Buffer.from('\u0003\0\0\0abc')],
    ['other JSON', () => Buffer.from('\u0002\0\0\0{}')],
  ])('is nothing where %s was kept', (_what, bytes) => {
    expect(readsFrom(bytes())).toBeUndefined();
  });

  it('is nothing where what was kept is cut off or names what is not there', async () => {
    const { reads } = await build({ a: '1', b: '2', c: '3' }, TEXTS);
    if (!reads) throw new Error('nothing was kept');
    const bytes = bytesOfReads(reads);
    for (let length = 0; length < bytes.length; length += 1)
      expect(readsFrom(bytes.subarray(0, length))).toBeUndefined();
    const { names, versions, lists } = reads;
    const few = { ...reads, names: names.slice(0, 1), versions: versions.slice(0, 1) };
    expect(readsFrom(bytesOfReads(few))).toBeUndefined();
    const [ends, hashes] = [lists.ends.slice(0, 1), lists.hashes.slice(0, 1)];
    const fewer = { ...reads, lists: { ends, hashes, bytes: lists.bytes.slice(0, ends[0]) } };
    expect(readsFrom(bytesOfReads(fewer))).toBeUndefined();
  });
});

describe('an output that reads what follows from many things', () => {
  /** A world in which the greatest of some numbers is asked for: an answer. */
  function greatest(state: Record<string, string>) {
    const { versionOf, read } = world(state);
    const most = () =>
      String(
        Math.max(
          ...read('members')
            .split(' ')
            .map((member) => Number(read(member))),
        ),
      );
    let known: { made: string; answer: Answer } | undefined;
    return {
      versionOf: (facet: { node: string; name: string }) =>
        facet.node === 'derived/most' ? most() : versionOf(facet),
      read: (name: string) => {
        if (name !== 'most') return read(name);
        if (!known) {
          const { made, reads } = reading(most);
          known = { made, answer: new Answer('derived/most', '', reads) };
        }
        note(known.answer);
        return known.made;
      },
    };
  }

  const builder = async (state: Record<string, string>, last?: Built): Promise<Built> => {
    const { versionOf, read } = greatest(state);
    const log = readLog(versionOf, last?.reads);
    return build(state, (ask) => ({ 'most.txt': () => ask('most') }), last, { log, read });
  };

  it('is made again when the answer is another, and only then', async () => {
    const turns: [Record<string, string>, string[]][] = [
      [{ members: 'a', a: '5' }, ['most.txt']],
      [{ members: 'a', a: '5' }, []],
      [{ members: 'a b', a: '5', b: '3' }, []],
      // It follows from `b` since the build before, in which it was the same.
      [{ members: 'a b', a: '5', b: '9' }, ['most.txt']],
      [{ members: 'a b', a: '6', b: '9' }, []],
      [{ members: 'a', a: '6' }, ['most.txt']],
      [{ members: 'a', a: '6', b: '9' }, []],
      [{ members: 'a', a: '7', b: '9' }, ['most.txt']],
    ];
    let last: Built | undefined;
    for (const [state, made] of turns) {
      last = await builder(state, last);
      expect([state, last.made]).toEqual([state, made]);
      expect(readFileSync(join(last.to, 'most.txt'), 'utf8')).toBe(greatest(state).read('most'));
    }
  });
});
