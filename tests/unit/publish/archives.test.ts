import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflated, type KeepBytes } from '../../../src/publish/formats/deflate.ts';
import { zipEntry, zipOf } from '../../../src/publish/formats/zip.ts';
import { packed } from '../../../src/publish/packed.ts';

const keepNothing: KeepBytes = (_key, make) => make();

/** Text of so many lines, each its own: always the same. */
const lines = (count: number): string[] => {
  let state = 7;
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0);
  return Array.from({ length: count }, (_, at) => `${at} ${next()} 区块链 ${next()}\n`);
};

const bytesOf = (text: readonly string[]): Uint8Array => strToU8(text.join(''));

const joined = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** How many pieces were made anew. */
function anew(bytes: Uint8Array, known: Map<string, Uint8Array>): number {
  let made = 0;
  deflated(bytes, (key, make) => {
    const found = known.get(key);
    if (found) return found;
    made += 1;
    const piece = make();
    known.set(key, piece);
    return piece;
  });
  return made;
}

describe('bytes deflated in pieces', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(7)],
    ['a short text', strToU8('区块链')],
    ['much of one byte', new Uint8Array(2_000_000)],
    ['a long text', bytesOf(lines(60_000))],
  ])('read back: %s', (_, bytes) => {
    const stream = joined(deflated(bytes, keepNothing));
    expect(Buffer.compare(inflateRawSync(stream), bytes)).toBe(0);
  });

  it('are little more than in one piece', () => {
    const bytes = bytesOf(lines(60_000));
    const [pieces, whole] = [joined(deflated(bytes, keepNothing)), deflateRawSync(bytes)];
    expect(pieces.length).toBeLessThan(1.05 * whole.length);
  });

  it.each([
    ['is put in', (text: string[]) => text.splice(30_000, 0, 'one line more\n')],
    ['goes', (text: string[]) => text.splice(30_000, 1)],
    ['is another', (text: string[]) => text.splice(30_000, 1, 'another\n')],
  ])('are as they were but for those beside a line that %s', (_, change) => {
    const text = lines(60_000);
    const known = new Map<string, Uint8Array>();
    expect(anew(bytesOf(text), known)).toBeGreaterThan(6);
    change(text);
    expect(anew(bytesOf(text), known)).toBeLessThan(4);
  });
});

describe('an archive', () => {
  it('holds what was put into it, in order, and is the same again', () => {
    const files = { 'a/one.csv': 'one\r\n', 'a/none': '', 'a/two.txt': lines(20_000).join('') };
    const make = () =>
      zipOf(
        Object.entries(files).map(([path, text]) => zipEntry(path, strToU8(text), keepNothing)),
      );
    const read = unzipSync(make());
    expect(Object.keys(read)).toEqual(Object.keys(files));
    for (const [path, text] of Object.entries(files))
      expect(strFromU8(read[path] ?? new Uint8Array()) === text, path).toBe(true);
    expect(Buffer.compare(make(), make())).toBe(0);
  });
});

describe('pieces packed together', () => {
  it('are there the next time, but for those that nobody asked for', () => {
    const first = packed(undefined);
    first.of('a', () => Uint8Array.of(1, 10, 2));
    first.of('b', () => new Uint8Array());
    const second = packed(first.bytes());
    const never = () => {
      throw new Error('it is there');
    };
    expect([...second.of('a', never)]).toEqual([1, 10, 2]);
    const third = packed(second.bytes());
    expect([...third.of('a', never)]).toEqual([1, 10, 2]);
    expect([...third.of('b', () => Uint8Array.of(3))]).toEqual([3]);
  });
});
