import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { imageSize } from 'image-size';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Cache } from '../../../src/publish/cache.ts';
import { cardOf } from '../../../src/publish/cards/card.ts';
import { cardFiles } from '../../../src/publish/cards/files.ts';
import { drawCard, ELLIPSIS, textsOf } from '../../../src/publish/cards/draw.ts';
import { iconFiles } from '../../../src/publish/cards/icons.ts';
import { indexedPng } from '../../../src/publish/cards/indexed-png.ts';
import { filesOf } from '../../../src/publish/registry.ts';
import { typesetterFor } from '../../../src/publish/cards/type.ts';
import { canDraw, drawable, notDrawn } from '../../../src/rules/card-letters.ts';
import { thingCard } from '../../../src/views/shared/card-links.ts';
import { allCards, type CardView } from '../../../src/views/shared/cards.ts';
import { thingPath } from '../../../src/views/shared/context.ts';
import { frozenContext } from '../../harness/frozen-record.ts';

const { ledger, site } = frozenContext();

/** A cache in memory that counts what is put into it. */
function counting(): Cache & { made: number } {
  const held = new Map<string, Uint8Array>();
  const cache = {
    made: 0,
    get: (_: string, key: string) => held.get(key),
    put: (_: string, key: string, bytes: Uint8Array) => {
      cache.made += 1;
      held.set(key, bytes);
    },
  };
  return cache;
}

const SOME = [
  'cards/atlas.png',
  'cards/cities/nanjing.png',
  'cards/funds/nanjing-public-chain-fund.png',
  'cards/rankings/cities.png',
  'cards/rankings/ccid/2.png',
];

async function draw(cache: Cache): Promise<Uint8Array[]> {
  const files = filesOf(ledger, site, cache, cardFiles, () => []).filter(({ path }) =>
    SOME.includes(path),
  );
  return Promise.all(files.map(async ({ content }) => Buffer.from(await content())));
}

const sourcesIn = (cache: Cache) =>
  filesOf(ledger, site, cache, cardFiles, () => [])
    .filter(({ path }) => SOME.includes(path))
    .map(({ source }) => source());

const svgOf = async (view: CardView): Promise<string> =>
  drawCard(view, await typesetterFor([ELLIPSIS, ...textsOf(view)]));

/** Names of the elements of a well-formed SVG, and its text. */
function read(svg: string): { elements: Set<string>; text: string } {
  const elements = new Set<string>();
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => elements.add(name));
  parser.on('text', (found) => (text += found));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { elements, text };
}

it('an image is drawn elsewhere from what it shows, unless it is kept', async () => {
  const cache = counting();
  const jobs = sourcesIn(cache).map(({ job }) => job);
  expect(jobs.map((job) => job?.writer)).toEqual(SOME.map(() => 'card'));
  const there = await Promise.all(jobs.map((job) => cardOf(job?.view ?? '', cache)));
  expect(sourcesIn(cache).map(({ job }) => job)).toEqual(SOME.map(() => undefined));
  expect(await draw(counting())).toEqual(there.map((bytes) => Buffer.from(bytes)));
});

describe('social images', () => {
  it('stand for the site, every place and fund of three events, and every ranking', () => {
    const paths = allCards(ledger, site).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const editions = ledger.indexes.flatMap((index) => index.editions).length;
    const things = [...ledger.places, ...ledger.funds].filter(
      ({ articles }) => articles.length > 2,
    );
    expect(things.length).toBeGreaterThan(60);
    expect(paths.length).toBe(1 + things.length + 4 + ledger.indexes.length + editions);
  });

  it('stand for the places and funds within that have none of their own', () => {
    const shownBy = new Map(
      allCards(ledger, site).flatMap(({ path, standsFor }) => standsFor.map((of) => [of, path])),
    );
    const without = [...ledger.places, ...ledger.funds].filter(
      ({ articles }) => articles.length < 3,
    );
    expect([...shownBy.keys()].sort()).toEqual(
      without.map((thing) => `cards/${thingPath(thing).slice(0, -1)}.png`).sort(),
    );
    for (const thing of without) {
      const around = thing.type === 'place' ? thing.ancestors : thing.places;
      const card = shownBy.get(`cards/${thingPath(thing).slice(0, -1)}.png`) ?? '';
      const place = around[0] && around[0].articles.length > 2 ? around[0] : undefined;
      if (place) expect(card).toBe(`cards/cities/${place.id}.png`);
      expect(thingCard({ ledger, site, lang: 'zh' }, thing).url).toBe(
        `${site.origin}${site.base}${card}`,
      );
    }
  });

  it('are PNG of the size that pages say, small, and the same each time', async () => {
    const cache = counting();
    const [first, again] = [await draw(counting()), await draw(cache)];
    expect(first.length).toBe(SOME.length);
    for (const bytes of first) {
      expect(imageSize(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 });
      expect(bytes.length).toBeLessThan(60_000);
    }
    expect(again).toEqual(first);
    // What is in the cache is not made anew.
    expect(cache.made).toBe(SOME.length);
    expect(await draw(cache)).toEqual(first);
    expect(cache.made).toBe(SOME.length);
  });

  it('have an outline for every character of every name of the record', async () => {
    const views = allCards(ledger, site).map(({ view }) => view());
    const texts = [...new Set(views.flatMap(textsOf))];
    const type = await typesetterFor(texts);
    const blank = texts.flatMap((text) =>
      [...text].filter((character) => {
        const { glyphs } = type.set(character, { size: 10, weight: 400 });
        return notDrawn(character) !== undefined || (glyphs.length === 0 && /\S/u.test(character));
      }),
    );
    expect(blank).toEqual([]);
  });

  it.each([
    ['Łódź Ωmega Ἀθῆναι Ёж Čeština', 'Łódź Ωmega Ἀθῆναι Ёж Čeština'],
    ['㵲水𬭊基金 鿍鿎 䲢 㙍', '㵲水𬭊基金 鿍鿎 䲢 㙍'],
    ['香港特別行政區 龘', '香港特別行政區 龘'],
    ['Fund 🚀 한국 1', 'Fund   1'],
    ['Fund ☎️', 'Fund ☎'],
  ])('draw %s as %s, and never a box', async (name, shown) => {
    expect(drawable(name).replace(/\uFE0F/g, '')).toBe(shown);
    const type = await typesetterFor([name]);
    const style = { size: 10, weight: 500 };
    const letters = [...shown].filter((letter) => letter.trim() !== '');
    expect(type.set(name, style).glyphs).toHaveLength(letters.length);
    const drawnAlone = letters.flatMap((letter) => type.set(letter, style).glyphs);
    expect(drawnAlone).toHaveLength(letters.length);
  });

  it('know what their fonts hold', async () => {
    const sample = [];
    for (let code = 0x21; code < 0x33000; code += code < 0x500 ? 3 : 211) {
      const letter = String.fromCodePoint(code);
      if (canDraw(letter) && !/[\p{C}\p{Z}\p{M}]/u.test(letter)) sample.push(letter);
    }
    const type = await typesetterFor(sample);
    const blank = sample.filter(
      (letter) => type.set(letter, { size: 10, weight: 400 }).glyphs.length === 0,
    );
    expect(blank).toEqual([]);
  });

  it('are outlines only, whatever a name holds', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '</svg><script>',
        '&lt;]]>',
        '\uD800',
        '\u202Eabc\u0000',
        '区块链'.repeat(40),
        'a b '.repeat(60),
        ' ',
        '',
      ),
    );
    await fc.assert(
      fc.asyncProperty(name, name, async (en, zh) => {
        const both = { en, zh };
        const svg = await svgOf({
          over: both,
          name: both,
          figure: { text: both, label: both, disputed: both },
          stamp: both,
          rows: [{ rank: en, name: both, value: zh }],
          foot: { name: both, rule: en },
        });
        const { elements, text } = read(svg);
        expect(
          [...elements].filter((element) => !['svg', 'g', 'path', 'rect'].includes(element)),
        ).toEqual([]);
        expect(text).toBe('');
        expect(svg).not.toContain('NaN');
      }),
      { numRuns: 20 },
    );
  });
});

describe('a PNG with a palette', () => {
  /** The colours of its pixels, read back. */
  function colours(png: Uint8Array, width: number): number[][] {
    const bytes = Buffer.from(png);
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
      const length = bytes.readUInt32BE(at);
      chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    }
    const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
    return [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]
      .filter((_, at) => at % (width + 1) !== 0)
      .map((number) => [...palette.subarray(number * 3, number * 3 + 3)]);
  }

  it('keeps every pixel', () => {
    const pixel = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    const picture = fc
      .integer({ min: 1, max: 9 })
      .chain((width) =>
        fc
          .integer({ min: 1, max: 9 })
          .chain((height) =>
            fc.tuple(
              fc.constant(width),
              fc.array(pixel, { minLength: width * height, maxLength: width * height }),
            ),
          ),
      );
    fc.assert(
      fc.property(picture, ([width, pixels]) => {
        const rgba = Uint8Array.from(pixels.flatMap((rgb) => [...rgb, 255]));
        const png = indexedPng(rgba, width);
        expect(png && colours(png, width)).toEqual(pixels);
        expect(png && imageSize(png)).toMatchObject({ width, height: pixels.length / width });
      }),
    );
  });

  it('is not made of more colours than a palette holds', () => {
    const rgba = Uint8Array.from(
      { length: 257 * 4 },
      (_, at) => [at >> 2, at >> 10, 0, 255][at % 4] ?? 0,
    );
    expect(indexedPng(rgba, 257)).toBeUndefined();
  });
});

describe('icons', () => {
  it('are there in every size that is named', async () => {
    const files = filesOf(
      ledger,
      { origin: 'https://example.org', base: '/atlas/' },
      counting(),
      iconFiles,
      () => [],
    );
    const sizes: Record<string, string> = {};
    for (const { path, mediaType, content } of files) {
      if (!mediaType.startsWith('image/')) continue;
      const { width, height } = imageSize(Buffer.from(await content()));
      sizes[path] = `${width}x${height}`;
    }
    expect(sizes).toEqual({
      'favicon.ico': '32x32',
      'apple-touch-icon.png': '180x180',
      'icon-192.png': '192x192',
      'icon-512.png': '512x512',
      'icon-maskable-512.png': '512x512',
    });
    const manifest = JSON.parse(String(await files.at(-1)?.content())) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe('/atlas/');
    for (const { src, sizes: said } of manifest.icons) {
      expect(sizes[src.replace('/atlas/', '')]).toBe(said);
    }
  });
});
