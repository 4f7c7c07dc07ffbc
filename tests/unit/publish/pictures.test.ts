import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheKey, type Cache } from '../../../src/publish/cache.ts';
import { pictureFiles } from '../../../src/publish/pictures/files.ts';
import { renderPicture } from '../../../src/publish/pictures/render.ts';
import { readParts, readImage } from '../../../src/reading/images.ts';
import type { PictureFormat } from '../../../src/reading/picture/format.ts';
import { tempFolder } from '../../harness/files.ts';
import {
  exifOf,
  jpegOf,
  pngChunk,
  pngOf,
  withChunks,
  withSegments,
} from '../../harness/pictures.ts';

const made = async (format: PictureFormat, bytes: Buffer, width: number, height: number) => {
  const parts = readParts(format, bytes);
  if ('flaw' in parts) throw new Error('refused');
  return Buffer.from(await renderPicture(format, parts, { width, height }));
};

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

describe('what is published of a picture', () => {
  it('has nothing of what a camera noted', async () => {
    const sent = withSegments(await jpegOf(90, 60), exifOf(1));
    expect(sent.includes('GPS 32.0603')).toBe(true);
    const bytes = await made('jpg', sent, 45, 30);
    for (const word of ['GPS', 'Exif', 'Zhang', 'phone']) expect(bytes.includes(word)).toBe(false);
    expect(readParts('jpg', bytes)).toMatchObject({ width: 45, height: 30, orientation: 1 });
  });

  it('has none of the texts of a PNG', async () => {
    const note = pngChunk('tEXt', Buffer.from('Comment\0GPS 32.0603 N'));
    const bytes = await made('png', withChunks(pngOf(90, 60), note), 90, 60);
    expect(bytes.includes('GPS')).toBe(false);
    expect(readParts('png', bytes)).toMatchObject({ width: 90, height: 60 });
  });

  it('stands upright, whichever way the camera was held', async () => {
    const plain = await jpegOf(64, 48);
    const turned = await made('jpg', withSegments(plain, exifOf(6)), 48, 64);
    expect(readParts('jpg', turned)).toMatchObject({ width: 48, height: 64, orientation: 1 });
    const same = await made('jpg', withSegments(plain, exifOf(1)), 64, 48);
    expect(same.equals(await made('jpg', plain, 64, 48))).toBe(true);
  });

  it('is the same on every machine', async () => {
    const jpeg = await jpegOf(200, 150);
    const hashes = [
      sha(jpeg),
      sha(await made('jpg', jpeg, 100, 75)),
      sha(await made('png', pngOf(200, 150), 200, 150)),
      sha(await made('png', pngOf(200, 150), 77, 58)),
    ];
    expect(hashes).toMatchInlineSnapshot(`
      [
        "f5aad31147ec9086",
        "fc8beecb839c0af4",
        "a56b36e5b8753d14",
        "80c0bdc288087aad",
      ]
    `);
  });

  it('of a drawing is smaller where it is drawn smaller, in the same colours', async () => {
    const drawing = readFileSync(new URL('../../fixtures/pictures/drawing.png', import.meta.url));
    const [large, small] = [
      await made('png', drawing, 1440, 900),
      await made('png', drawing, 720, 450),
    ];
    expect(small.length).toBeLessThan(large.length);
  });

  it('is kept under the hash of what was sent, and drawn once', async () => {
    const absolute = join(tempFolder(), 'river.png');
    const sent = pngOf(900, 30);
    writeFileSync(absolute, sent);
    const image = readImage('river.png', sent, 'content/images/river.png', absolute);
    if ('problem' in image) throw new Error(image.problem.message);
    const kept = new Map<string, Uint8Array>();
    const cache: Cache = {
      get: (room, key) => kept.get(cacheKey(room, key)),
      put: (room, key, bytes) => void kept.set(cacheKey(room, key), bytes),
    };
    const [family] = pictureFiles;
    const outputs = () =>
      family?.outputs({ ledger: { images: [image] }, site: {}, lang: 'en', cache } as never) ?? [];
    expect(outputs().map(({ path, mediaType }) => [path, mediaType])).toEqual([
      ['images/small/river.png', 'image/png'],
      ['images/river.png', 'image/png'],
    ]);
    const first = await Promise.all(outputs().map(async ({ content }) => content()));
    expect(kept.size).toBe(2);
    writeFileSync(absolute, 'gone');
    expect(await Promise.all(outputs().map(async ({ content }) => content()))).toEqual(first);
  });
});
