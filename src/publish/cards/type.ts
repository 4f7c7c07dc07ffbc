import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as harfBuzz from 'harfbuzzjs';
import { drawable } from '../../rules/card-letters.ts';

/*
 * Sets text as outlines, with fonts that come along: the same on every machine. Noto Serif SC is cut
 * into a hundred files by character, Noto Serif into a few by script; only those that a text needs are
 * opened. Characters that Chinese names may hold and Noto lacks (GB 18030, implementation level 2) are
 * those of LXGW WenKai, cut down to them (`fonts/rare-han.LICENSE.txt`).
 */

const require = createRequire(import.meta.url);
/** The fonts by name, the likelier first. */
const FONTS = ['noto-serif-sc', 'noto-serif'];
const RARE_HAN = new URL('./fonts/rare-han.woff2', import.meta.url);

/** The width of an apostrophe, in thousandths; the font's own is half a Chinese character. */
const APOSTROPHE = 270;

/** How a text is set. */
export interface Style {
  size: number;
  /** 200 to 900. */
  weight: number;
  /** Space after each character, in parts of the size. */
  tracking?: number;
}

/** A text as outlines: an SVG path from its baseline's start, and its width. */
export interface SetText {
  glyphs: { path: string; x: number; scale: number }[];
  width: number;
}

export interface Typesetter {
  set: (text: string, style: Style) => SetText;
}

/** Control, format and private characters and halves of pairs have no outline, nor has what no font holds. */
const shown = (text: string): string => drawable(text.replaceAll(/[\p{C}\uFE00-\uFE0F]/gu, ''));

interface Range {
  /** Where the file lies. */
  file: string;
  from: number;
  to: number;
}

/** Which file of a font is said to hold which characters; of several the last, as in CSS. */
async function readRanges(font: string): Promise<Range[]> {
  const folder = dirname(require.resolve(`@fontsource-variable/${font}/package.json`));
  const text = await readFile(join(folder, 'unicode.json'), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>)
    .flatMap(([key, ranges]) =>
      ranges.split(',').map((range): Range => {
        const [from = '', to = from] = range.replace('U+', '').split('-');
        const file = `${font}-${key.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
        return {
          file: join(folder, 'files', file),
          from: Number.parseInt(from, 16),
          to: Number.parseInt(to, 16),
        };
      }),
    )
    .reverse();
}

/** Characters of one file side by side, as they must be shaped together. */
function runsOf(
  text: string,
  fileOf: (character: string) => string,
): { file: string; text: string }[] {
  const runs: { file: string; text: string }[] = [];
  for (const character of text) {
    const file = fileOf(character);
    const last = runs.at(-1);
    if (last?.file === file) last.text += character;
    else runs.push({ file, text: character });
  }
  return runs;
}

/** Ends when the file that is being unpacked is done. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * A font unpacked. One at a time and copied at once: the unpacker hands out a view of its own memory,
 * which its next run may move away or write over. Throws where nothing comes of it.
 */
function unpacked(packed: Uint8Array): Promise<ArrayBuffer> {
  const next = turn.then(async () => {
    const { default: woff2 } = await import('wawoff2');
    const { buffer } = new Uint8Array(await woff2.decompress(packed));
    if (buffer.byteLength === 0) throw new Error('a font was unpacked to nothing');
    return buffer;
  });
  turn = next.catch(() => undefined);
  return next;
}

type HarfBuzz = typeof harfBuzz;

/** The font, as far as it has been opened; a file that one text has opened is open to the next. */
class Typeface implements Typesetter {
  readonly #hb: HarfBuzz;
  readonly #ranges: Range[];
  /** The file of Latin letters, which has a sign for what no file has. */
  readonly #latin: string;
  readonly #faces = new Map<string, Promise<void>>();
  readonly #open = new Map<string, harfBuzz.Face>();
  /** What each open file really holds: ranges say more than files have. */
  readonly #held = new Map<string, ReadonlySet<number>>();
  readonly #fonts = new Map<string, harfBuzz.Font>();
  readonly #candidates = new Map<string, readonly string[]>();
  readonly #outlines = new Map<string, string>();

  constructor(hb: HarfBuzz, ranges: Range[]) {
    this.#hb = hb;
    this.#ranges = ranges;
    this.#latin = ranges[0]?.file ?? '';
  }

  /** The files that may hold a character, the best first. */
  #filesFor(character: string): readonly string[] {
    const known = this.#candidates.get(character);
    if (known) return known;
    const code = character.codePointAt(0) ?? 0;
    const files = this.#ranges
      .filter(({ from, to }) => from <= code && code <= to)
      .map(({ file }) => file);
    if (/\p{Script=Han}/u.test(character) && files.length === 0)
      files.push(fileURLToPath(RARE_HAN));
    this.#candidates.set(character, files);
    return files;
  }

  #fileOf = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    return this.#filesFor(character).find((file) => this.#held.get(file)?.has(code)) ?? this.#latin;
  };

  /** Opens the files that some texts need. */
  async openFor(texts: readonly string[]): Promise<void> {
    const files = new Set([
      this.#latin,
      ...texts.flatMap((text) => [...shown(text)].flatMap((letter) => this.#filesFor(letter))),
    ]);
    await Promise.all([...files].map((file) => this.#opened(file)));
  }

  #opened(file: string): Promise<void> {
    const known = this.#faces.get(file);
    if (known) return known;
    const opening = this.#openFile(file);
    this.#faces.set(file, opening);
    return opening;
  }

  async #openFile(file: string): Promise<void> {
    const face = new this.#hb.Face(new this.#hb.Blob(await unpacked(await readFile(file))));
    this.#open.set(file, face);
    this.#held.set(file, new Set(face.collectUnicodes()));
  }

  #fontOf(file: string, weight: number): harfBuzz.Font {
    const key = `${file} ${weight}`;
    const known = this.#fonts.get(key);
    if (known) return known;
    const face = this.#open.get(file);
    if (!face) throw new Error(`no font was opened for this text: ${file}`);
    const font = new this.#hb.Font(face);
    font.setVariations([new this.#hb.Variation('wght', weight)]);
    this.#fonts.set(key, font);
    return font;
  }

  #outlineOf(font: harfBuzz.Font, key: string, glyph: number): string {
    const known = this.#outlines.get(key);
    if (known !== undefined) return known;
    const outline = font.glyphToPath(glyph);
    this.#outlines.set(key, outline);
    return outline;
  }

  /** The glyphs of characters of one file, side by side. */
  #shape(font: harfBuzz.Font, text: string, narrow: boolean) {
    const { Buffer: Shaped, Feature, shape } = this.#hb;
    const buffer = new Shaped();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    // Quotation marks are as wide as a Chinese character, unless asked not to be.
    shape(font, buffer, narrow ? [new Feature('palt', 1), new Feature('kern', 1)] : []);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, at) => {
      const { xAdvance = 0, xOffset = 0 } = positions[at] ?? {};
      return { glyph, xOffset, xAdvance: text[cluster] === '’' ? APOSTROPHE : xAdvance };
    });
  }

  set(text: string, { size, weight, tracking = 0 }: Style): SetText {
    const glyphs: SetText['glyphs'] = [];
    const scale = size / 1000;
    let width = 0;
    for (const run of runsOf(shown(text), this.#fileOf)) {
      const font = this.#fontOf(run.file, weight);
      for (const { glyph, xAdvance, xOffset } of this.#shape(
        font,
        run.text,
        run.file === this.#latin,
      )) {
        // What a font has no outline for is left out, never drawn as a box.
        if (glyph === 0) continue;
        const path = this.#outlineOf(font, `${run.file} ${weight} ${glyph}`, glyph);
        if (path !== '') glyphs.push({ path, x: width + xOffset * scale, scale });
        width += xAdvance * scale + tracking * size;
      }
    }
    return { glyphs, width };
  }
}

let typeface: Promise<Typeface> | undefined;

async function load(): Promise<Typeface> {
  const ranges = await Promise.all(FONTS.map(readRanges));
  return new Typeface(await import('harfbuzzjs'), ranges.flat());
}

/** A typesetter that can set these texts. */
export async function typesetterFor(texts: readonly string[]): Promise<Typesetter> {
  typeface ??= load();
  const opened = await typeface;
  await opened.openFor(texts);
  return opened;
}
