import { beforeAll, describe, expect, it } from 'vitest';
import { type ImageFile, readImage } from '../../../src/reading/images.ts';
import { renditionSize, renditionsOf } from '../../../src/reading/picture/sizes.ts';
import type { PictureFormat } from '../../../src/reading/picture/format.ts';
import {
  exifOf,
  jpegOf,
  pngChunk,
  pngOf,
  segment,
  withChunks,
  withSegments,
} from '../../harness/pictures.ts';

const read = (name: string, bytes: Uint8Array): ImageFile | string => {
  const found = readImage(name, bytes, `content/images/${name}`, `/${name}`);
  return 'problem' in found ? found.problem.message : found;
};

const refusal = (what: string) => `The picture cannot be shown: ${what}.`;

const PNG = pngOf(60, 40);
let jpeg: Buffer = Buffer.alloc(0);
beforeAll(async () => {
  jpeg = await jpegOf(60, 40);
});

/** A JPEG that says it is so large. */
const grown = (from: Buffer, width: number, height: number, marker = 0xc2): Buffer => {
  const copy = Buffer.from(from);
  const at = copy.indexOf(Buffer.from([0xff, marker])) + 5;
  copy.writeUInt16BE(height, at);
  copy.writeUInt16BE(width, at + 2);
  return copy;
};
const grownPng = (width: number, height: number): Buffer => {
  const header = Buffer.from(PNG.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([PNG.subarray(0, 8), pngChunk('IHDR', header), PNG.subarray(33)]);
};
const flipped = (from: Buffer, at: number): Buffer => {
  const copy = Buffer.from(from);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
};

describe('a picture that is not whole, or not only a picture', () => {
  it.each<[string, string, () => Buffer, string]>([
    ['an empty PNG', 'a.png', () => Buffer.alloc(0), 'its bytes are no PNG picture'],
    ['an empty JPEG', 'a.jpg', () => Buffer.alloc(0), 'its bytes are no JPEG picture'],
    ['a JPEG called PNG', 'a.png', () => jpeg, 'its bytes are no PNG picture'],
    ['a PNG called JPEG', 'a.jpeg', () => PNG, 'its bytes are no JPEG picture'],
    ['a PNG cut in its header', 'a.png', () => PNG.subarray(0, 30), 'its end is missing'],
    ['a PNG cut in its pixels', 'a.png', () => PNG.subarray(0, -30), 'its end is missing'],
    ['a PNG cut before its end', 'a.png', () => PNG.subarray(0, -12), 'its end is missing'],
    ['a JPEG cut in half', 'a.jpg', () => jpeg.subarray(0, jpeg.length >> 1), 'its end is missing'],
    ['a JPEG cut before its end', 'a.jpg', () => jpeg.subarray(0, -2), 'its end is missing'],
    [
      'a script behind a PNG',
      'a.png',
      () => Buffer.concat([PNG, Buffer.from('<script>')]),
      'after its end it goes on for 8 bytes',
    ],
    [
      'an archive behind a JPEG',
      'a.jpg',
      () => Buffer.concat([jpeg, Buffer.from('PK\u0005\u0006')]),
      'after its end it goes on for 4 bytes',
    ],
    [
      'a PNG that moves',
      'a.png',
      () => withChunks(PNG, pngChunk('acTL', Buffer.alloc(8))),
      'it moves',
    ],
    [
      'a bit turned in a PNG',
      'a.png',
      () => flipped(PNG, PNG.indexOf('IDAT') + 12),
      'its data are damaged',
    ],
    [
      'half a JPEG with an end',
      'a.jpg',
      () => Buffer.concat([jpeg.subarray(0, -40), jpeg.subarray(-2)]),
      'its data are damaged',
    ],
    [
      'a JPEG without a scan',
      'a.jpg',
      () => Buffer.concat([jpeg.subarray(0, 2), jpeg.subarray(-2)]),
      'its data are damaged',
    ],
    [
      'a JPEG of four inks',
      'a.jpg',
      () => flipInks(jpeg),
      'its colours are those of printing (CMYK)',
    ],
    ['pixels that are not there', 'a.png', () => grownPng(60, 400), 'its data are damaged'],
  ])('%s', (_what, name, bytes, what) => {
    expect(read(name, bytes())).toBe(refusal(what));
  });
});

/** A JPEG whose frame says that it has four components. */
function flipInks(from: Buffer): Buffer {
  const copy = Buffer.from(from);
  copy[copy.indexOf(Buffer.from([0xff, 0xc2])) + 9] = 4;
  return copy;
}

describe('a picture that would fill the memory', () => {
  it.each<[string, () => Buffer, number, number]>([
    ['a.png', () => grownPng(60_000, 60_000), 60_000, 60_000],
    ['a.png', () => grownPng(6000, 6000), 6000, 6000],
    ['a.png', () => grownPng(4_294_967_295, 1), 4_294_967_295, 1],
    ['a.png', () => grownPng(0, 0), 0, 0],
    ['a.jpg', () => grown(jpeg, 65_535, 65_535), 65_535, 65_535],
    ['a.jpg', () => grown(jpeg, 6000, 4001), 6000, 4001],
    ['a.jpg', () => grown(jpeg, 0, 40), 0, 40],
  ])('%s is refused by what it says, before anything is decoded', (name, bytes, width, height) => {
    expect(read(name, bytes())).toBe(refusal(`it has ${width} by ${height} pixels`));
  });

  it('by passes over its pixels', () => {
    const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
    const scans = Buffer.concat(Array.from({ length: 70 }, () => jpeg.subarray(scan, -2)));
    const bomb = Buffer.concat([jpeg.subarray(0, scan), scans, jpeg.subarray(-2)]);
    expect(read('a.jpg', bomb)).toBe(refusal('its data are damaged'));
  });
});

describe('a sound picture', () => {
  it.each<[string, () => Buffer, PictureFormat, number, number]>([
    ['a.png', () => PNG, 'png', 60, 40],
    ['a.jpg', () => jpeg, 'jpg', 60, 40],
    ['a.jpeg', () => jpeg, 'jpg', 60, 40],
    [
      'with-texts.png',
      () => withChunks(PNG, pngChunk('tEXt', Buffer.from('GPS\0here'))),
      'png',
      60,
      40,
    ],
    [
      'with-remark.jpg',
      () => withSegments(jpeg, segment(0xfe, Buffer.from('a remark'))),
      'jpg',
      60,
      40,
    ],
    ['upright.jpg', () => withSegments(jpeg, exifOf(1)), 'jpg', 60, 40],
    ['held-sideways.jpg', () => withSegments(jpeg, exifOf(6)), 'jpg', 40, 60],
    ['upside-down.jpg', () => withSegments(jpeg, exifOf(3)), 'jpg', 60, 40],
  ])('%s', (name, bytes, format, width, height) => {
    expect(read(name, bytes())).toMatchObject({ name, format, width, height });
  });

  it.each([
    [{ width: 300, height: 200 }, [['large', 300, 200]]],
    [{ width: 720, height: 1 }, [['large', 720, 1]]],
    [
      { width: 1000, height: 500 },
      [
        ['small', 720, 360],
        ['large', 1000, 500],
      ],
    ],
    [
      { width: 4000, height: 3000 },
      [
        ['small', 720, 540],
        ['large', 1440, 1080],
      ],
    ],
    [
      { width: 6000, height: 1 },
      [
        ['small', 720, 1],
        ['large', 1440, 1],
      ],
    ],
  ])('of %j is published as %j', (size, expected) => {
    const sizes = renditionsOf(size).map((rendition) => {
      const { width, height } = renditionSize(size, rendition);
      return [rendition, width, height];
    });
    expect(sizes).toEqual(expected);
  });
});
